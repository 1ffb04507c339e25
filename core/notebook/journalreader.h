// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <optional>
#include <variant>
#include <vector>

namespace rung::read {

/// One row of the timeline: an attempt with an outcome, or a free reflection.
struct JournalEntry
{
    std::variant<Id<Attempt>, Id<Reflection>> id;
    Instant at;
    Day day;
    QString title;   ///< the rung, or the first line of a free reflection
    QString excerpt; ///< the beginning of the story or text, one line
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
};

/// How many entries the query finds.
int countEntries(const Notebook &notebook, const JournalQuery &query = {});
/// A page of the timeline, newest first.
std::vector<JournalEntry> entries(const Notebook &notebook, const JournalQuery &query, int offset, int limit);

} // namespace rung::read
