// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/journalreader.h"

#include <QString>

namespace rung {

/// What a line of the journal says of an entry.
struct EntryWords
{
    QString title;
    QString excerpt = {}; ///< on one line; may be empty
};

/// The rung's title and the story's beginning; a free reflection is parted after its first line or sentence.
EntryWords wordsOf(const JournalEntry &entry);
/// The whole of it in one sentence for the screen reader.
QString spokenWords(const JournalEntry &entry);

/// The answer as it stands within a line: "no", "did not ask".
QString answerInLine(Answer answer);
/// "Friday, 20 November", with the year where it is not this one.
QString longDay(Day day, Day today);
/// "20 November", with the year where it is not this one.
QString shortDay(Day day, Day today);
/// "17:40" as the person's country writes it.
QString timeOfDay(const Instant &instant);
/// "November 2026" for any day within it.
QString monthName(QDate day);

} // namespace rung
