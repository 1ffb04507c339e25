// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"

#include <optional>
#include <vector>

namespace rung {

/// An attempt's numbers without its texts: what guidance, charts and reports read. Oldest first by happenedAt, createdAt, id.
/// Only attempts with an outcome, not in the trash, on rungs and ladders that are not in the trash either.
struct Observation
{
    Id<Attempt> id;
    Id<Rung> rung;
    Id<Ladder> ladder;
    Instant createdAt;
    Instant happenedAt;
    Day day;
    Answer answer;
    Context context = Context::Other;
    Suds baseline;
    bool shelved = false; ///< its rung or ladder is archived: the ladder's advice leaves it out
    bool sealed = false;  ///< the prediction was written before asking; without it the predicted fields do not count
    std::optional<Suds> predictedPeak = {};
    std::optional<Likelihood> pNo = {};
    std::optional<Likelihood> pFeared = {};
    std::optional<Suds> predictedNextDay = {};
    std::optional<Suds> peak = {};
    std::optional<Suds> urge = {};
    std::optional<FearedHappened> fearedHappened = {};
    std::optional<Likelihood> pFearedAgain = {};
    std::optional<Suds> now = {};
    std::optional<Handled> handled = {};
    std::vector<Habit> habits = {};
    std::vector<Body> body = {};
    std::optional<Feeling> feeling = {};
    std::optional<Unwelcome> unwelcome = {};
    std::optional<Obstacle> obstacle = {};
    std::optional<NextDay> nextDay = {};

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace rung
