// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace rung {

// A journal in one Markdown text: a title, "## 2026-03-01" for each day, "### 14:05" and perhaps a title for each entry, its tags at the
// end.

/// One entry of such a text. What stood after the time in its heading is the first line of its text.
struct JournalPart
{
    QDateTime written; ///< without a zone
    QString text;
    QStringList tags = {};
};

/// A text for such a journal: a line of it that would be read as a heading or as tags gets a backslash, which Markdown does not show.
QString guardedText(const QString &text);
QString tagLine(const QStringList &tags);

/// The entries of such a journal, every text as it was before `guardedText`; none where the text is something else.
std::vector<JournalPart> journalParts(const QString &text);

} // namespace rung
