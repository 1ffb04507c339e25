// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "core/domain/journalquery.h"

#include <QString>
#include <QTextCharFormat>

#include <span>

class QTextDocument;

namespace rung {

/// How what was looked for is marked in a text: on a tint and underlined, so that it is seen without colour too.
QTextCharFormat matchFormat(const Theme &theme);
/// The text as HTML with the matches marked; line breaks are kept.
QString markedHtml(const QString &text, std::span<const SearchTerm> terms, const Theme &theme);
/// Marks the matches in a document that is laid out already.
void markMatches(QTextDocument &document, std::span<const SearchTerm> terms, const Theme &theme);

} // namespace rung
