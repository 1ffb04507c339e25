// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/reflection.h"
#include "core/storage/database.h"

#include <optional>
#include <variant>
#include <vector>

namespace rung {

/// A line the person left for themselves.
struct KeptLine
{
    Id<Attempt> attempt;
    QString rungTitle;
    QString line;
    bool kept = false;
    Instant happenedAt;
    Day day;
};

/// One row of the timeline: an attempt with an outcome, or a free reflection.
struct JournalEntry
{
    std::variant<Id<Attempt>, Id<Reflection>> id;
    Instant at;
    Day day;
    QString title;   ///< the rung's; null for a free reflection
    QString excerpt; ///< the first 300 characters of the story or text
    std::optional<Answer> answer = {};
    std::optional<Suds> expected = {}; ///< only when written before asking
    std::optional<Suds> felt = {};
};

/// What to look for; an empty query is everything.
struct JournalQuery
{
    QString words = {}; ///< all of them, each as a prefix, diacritics folded; any characters are welcome
    std::optional<Answer> answer = {};
    std::optional<Id<Ladder>> ladder = {};
    std::optional<Day> from = {};
    std::optional<Day> to = {};
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// The lines outside the trash: kept ones first, then newest first; no more than `limit` of them.
std::vector<KeptLine> loadLines(const Database &database, std::optional<int> limit = {});
/// When the person last wrote anything, attempts and reflections alike.
std::optional<Instant> loadLastWritten(const Database &database);
/// How many timeline entries outside the trash the query finds.
int countJournal(const Database &database, const JournalQuery &query);
/// `limit` of them after the first `offset`, newest first.
std::vector<JournalEntry> loadJournal(const Database &database, const JournalQuery &query, int offset, int limit);

} // namespace rung
