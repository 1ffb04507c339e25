// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rung {

/// One piece of the guide; other pages lead to it by `id`.
struct GuideSection
{
    QString id;
    QString title;
    QStringList paragraphs;
};

/// The guide from the first question to the last, in the language of the window.
std::vector<GuideSection> guideSections();

/// Whether every word of `search` occurs in the section, whatever its case.
bool speaksOf(const GuideSection &section, const QString &search);

} // namespace rung
