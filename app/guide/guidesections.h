// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journalquery.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace rung {

/// One piece of the guide; other pages lead to it by `id`.
struct GuideSection
{
    QString id;
    QString title;
    QStringList paragraphs;
};

/// Sections that belong together, under one heading.
struct GuideChapter
{
    QString title;
    std::vector<GuideSection> sections;
};

/// The guide from the first question to the last, in the language of the window.
std::vector<GuideChapter> guideChapters();

/// The words of a search, each to be found by its beginning.
std::vector<SearchTerm> guideTerms(const QString &search);

/// Whether every term occurs in the section.
bool speaksOf(const GuideSection &section, std::span<const SearchTerm> terms);

} // namespace rung
