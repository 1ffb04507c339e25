// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/day.h"
#include "core/domain/id.h"
#include "core/domain/ladder.h"
#include "core/domain/rung.h"
#include "core/domain/text.h"

#include <QString>

#include <optional>
#include <vector>

namespace rung {

/// Words an entry of the journal has, or has not.
struct SearchTerm
{
    enum class In { Anywhere, Tags, Rung, Ladder };

    QString text;        ///< without quotes; holds at least one character that is not a space
    In in = In::Anywhere;
    bool phrase = false; ///< whole words in this order; otherwise the last word may go on
    bool absent = false;
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What to look for in the journal; everything has to hold, and an empty query is everything.
struct JournalQuery
{
    std::vector<SearchTerm> terms = {};
    std::vector<Answer> answers = {};    ///< one of these; empty is any
    std::vector<Answer> notAnswers = {}; ///< none of these
    std::optional<Id<Ladder>> ladder = {};
    std::optional<Id<Rung>> rung = {};
    std::optional<Tag> tag = {};
    std::optional<int> fearFrom = {}; ///< the felt peak, both ends included; may lie off the scale
    std::optional<int> fearTo = {};
    std::optional<Day> from = {};
    std::optional<Day> to = {};

    bool isEmpty() const { return *this == JournalQuery(); }
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// Reads what a person types: words, each the beginning of one; "a phrase"; -not; tag: rung: ladder: answer: fear>60 fear<30 from: to:,
/// and #tag. Whatever does not read as a filter is looked for as it stands; what is not finished yet (a lone quote, "tag:") asks nothing.
JournalQuery parseJournalQuery(const QString &text);

} // namespace rung
