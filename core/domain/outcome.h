// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/day.h"
#include "core/domain/instant.h"
#include "core/domain/score.h"
#include "core/domain/text.h"

#include <optional>
#include <vector>

namespace rung {

/// What happened. Which fields an answer needs is told by `missingField`.
struct Outcome
{
    Instant happenedAt;
    Day day;
    Answer answer;
    std::optional<Suds> peak = {};
    std::optional<Suds> urge = {};
    std::optional<FearedHappened> fearedHappened = {};
    std::optional<Likelihood> pFearedAgain = {};
    std::optional<Suds> now = {};
    std::optional<Handled> handled = {};
    std::vector<Habit> habits = {};
    std::optional<Feeling> feeling = {};
    std::vector<Body> body = {};
    std::optional<Unwelcome> unwelcome = {};
    std::optional<Line> line = {};
    bool keepLine = false;
    std::optional<Obstacle> obstacle = {};

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Whether the question was put and answered: yes, partly, no, or no reply.
bool isAsk(Answer answer);
/// Whether the answer was a no in the forecast's sense: no or no reply.
bool isRefusal(Answer answer);

enum class OutcomeField { Peak, FearedHappened, PFearedAgain };

/// The first required field that is not there, in the order they are asked; nothing when the outcome is complete.
/// A sealed prediction also wants to know whether the feared thing happened and how likely it seems now.
std::optional<OutcomeField> missingField(const Outcome &outcome, bool sealedPrediction);

} // namespace rung
