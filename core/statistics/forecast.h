// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/proportion.h"

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// Forecasts of one kind of event beside what became of them.
struct Forecast
{
    int n = 0;
    int count = 0; ///< how often it happened
    Proportion happened;
    double meanForecast = 0;
    double biasPoints = 0; ///< forecast minus rate in per cent; positive: expected more often than it happened
    double expected = 0;   ///< how many were to be expected by the forecasts
    double brier = 0;      ///< mean square error, 0 perfect to 1
    std::optional<double> skill = {}; ///< Brier score against always giving the rate; none where the rate is 0 or 1
};

/// One forecast from 0 to 1 with whether it came true.
struct ForecastCase
{
    double forecast = 0;
    bool happened = false;
};

/// Score of Brier (1950) in its one-sided form; skill 1 − BS/(ȳ(1−ȳ)) against the uncertainty of Murphy (1973).
/// Nothing without a case. Second reading: Brier's own score sums both outcomes and is twice this one; the skill is the same.
std::optional<Forecast> forecastOf(std::span<const ForecastCase> cases);

/// One of five bins of forecasts, `from` up to but not including `to` (the last bin includes 1).
struct CalibrationBin
{
    double from = 0;
    double to = 0;
    int n = 0;
    double meanForecast = 0;
    Proportion happened;
};

/// The bins [0, .2) [.2, .4) [.4, .6) [.6, .8) [.8, 1] that hold a case, lowest first: the reliability of Murphy (1973), each bin
/// at the mean of its forecasts. Second reading: whole per cent over 100 meet the edges exactly, so no case falls between two bins.
std::vector<CalibrationBin> calibrationOf(std::span<const ForecastCase> cases);

/// What one ask could teach and what it did: the violation of the expectation and the change of belief, in points.
struct Lesson
{
    double violation = 0;
    double change = 0;
};

/// Violations below this teach nothing that could be told from chance.
inline constexpr double smallestViolation = 10;

/// Sum of changes over sum of violations, over the lessons with a violation of at least `smallestViolation`: the share of the error
/// by which belief moves in Rescorla & Wagner (1972), pooled. Second reading: a ratio of sums, not a mean of ratios, which one
/// small violation could throw far off.
std::optional<double> learningRate(std::span<const Lesson> lessons);

} // namespace rung
