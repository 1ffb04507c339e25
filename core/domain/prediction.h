// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/day.h"
#include "core/domain/instant.h"
#include "core/domain/score.h"
#include "core/domain/text.h"

#include <optional>
#include <variant>
#include <vector>

namespace rung {

/// A later change to the words of a sealed prediction; the first words stay.
struct Amendment
{
    Instant at;
    QString text;
    friend bool operator==(const Amendment &, const Amendment &) = default;
};

/// When an attempt is meant to happen: some time on a day, or at a moment.
using PlannedFor = std::variant<Day, Instant>;

/// What was expected. Sealed with its time before asking, or remembered afterwards; a null string is an absent field.
struct Prediction
{
    bool fromMemory = false;
    std::optional<Instant> sealedAt = {};
    std::optional<FearedText> feared = {};
    std::optional<Likelihood> pFeared = {};
    std::optional<Likelihood> pNo = {};
    std::optional<Suds> predictedPeak = {};
    std::optional<Suds> predictedNextDay = {};
    QString ask = {};
    QString setting = {};
    std::optional<PlannedFor> plannedFor = {};
    std::optional<Habit> dropHabit = {};
    QString reply = {};
    std::vector<Amendment> amendments = {};

    friend bool operator==(const Prediction &, const Prediction &) = default;
};

/// Whether everything a prediction needs is there; one from memory needs nothing.
bool isComplete(const Prediction &prediction);

/// The feared event in the person's own words as they stand now; empty when none were written.
QString fearedWords(const Prediction &prediction);

/// The civil day the plan is for, if it has one.
std::optional<Day> plannedDay(const Prediction &prediction, DayStart start);

} // namespace rung
