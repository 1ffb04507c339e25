// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/ladder.h"
#include "core/domain/reflection.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// Where an entry of the journal stands and what it can be sifted by, without its words: an attempt with an outcome, or a free
/// reflection. `key` is its row number in its own table.
struct TimelineEntry
{
    qint64 key;
    qint64 at; ///< milliseconds since 1970 in UTC
    Day day;
    std::optional<qint64> rung = {};   ///< the key of its rung; free reflections have none
    std::optional<qint64> ladder = {};
    std::optional<Answer> answer = {};
    std::optional<Suds> felt = {};

    bool isAttempt() const { return answer.has_value(); }
};

/// The timeline of a notebook as numbers, newest first: all that is outside the trash, be it by itself or by its rung or ladder.
std::vector<TimelineEntry> loadTimeline(const Database &database);

/// The newest of them alone.
std::optional<TimelineEntry> loadNewest(const Database &database);

/// A reflection outside the trash that tells of an attempt, both by their keys.
struct StoryOf
{
    qint64 reflection;
    qint64 attempt;
};
/// All of them, by the key of the reflection in rising order.
std::vector<StoryOf> loadStories(const Database &database);

std::optional<qint64> keyOf(const Database &database, const Id<Attempt> &id);
std::optional<qint64> keyOf(const Database &database, const Id<Reflection> &id);
std::optional<qint64> keyOf(const Database &database, const Id<Rung> &id);
std::optional<qint64> keyOf(const Database &database, const Id<Ladder> &id);
/// The reflections that carry exactly this tag, by their keys in rising order.
std::vector<qint64> keysTagged(const Database &database, const Tag &tag);

} // namespace rung
