// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/statistics/claims.h"

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// How many attempts with an outcome there are of each answer.
struct AnswerCounts
{
    int yes = 0;
    int partly = 0;
    int no = 0;
    int noReply = 0;
    int waiting = 0;
    int leftBefore = 0;
    int didNotAsk = 0;
    int asks() const { return yes + partly + no + noReply; }
    friend bool operator==(const AnswerCounts &, const AnswerCounts &) = default;
};

/// Expected minus felt fear, in points of fear; positive where more was expected than felt.
struct GapFigures
{
    int n = 0;
    std::optional<double> mean, median, q1, q3, mae, rmse;
    int over = 0;
    int close = 0;
    int under = 0;
    std::optional<double> typical, typicalLow, typicalHigh;
};

/// How often something happened beside how likely it was thought to be; rates and forecasts are 0–1, the bias in points.
struct ForecastFigures
{
    int n = 0;
    int count = 0;
    std::optional<double> rate, low, high, meanForecast, biasPoints, expected, brier, skill;
};

/// One bin of forecasts, `from` up to but not including `to` (the last includes it), in per cent.
struct CalibrationFigures
{
    int from = 0;
    int to = 0;
    int n = 0;
    double meanForecast = 0;
    double rate = 0;
    double low = 0;
    double high = 0;
};

/// How much of what did not come true was unlearned. `n` counts the asks that could teach it (violation ≥ 10).
struct LearningFigures
{
    int n = 0;
    std::optional<double> rate, meanChange;
};

/// Expected minus real bother on the next day, in points of fear.
struct NextDayFigures
{
    int n = 0;
    std::optional<double> mean, median, typical, typicalLow, typicalHigh;
};

/// One series over the asks in their order; slope in points an ask. `low` and `high` from n = 8.
struct TrendFigures
{
    int n = 0;
    std::optional<double> slope, intercept, s, p, low, high;
    Claim claim = Claim::TooFew;
};

/// Every figure of the summary except those of the ladder and of support.
struct Figures
{
    int asks = 0;
    AnswerCounts answers = {};
    GapFigures fearGap = {};
    ForecastFigures no = {};
    ForecastFigures feared = {};
    std::vector<CalibrationFigures> calibration = {}; ///< bins that are not empty, lowest first
    LearningFigures learning = {};
    NextDayFigures nextDay = {};
    TrendFigures peak = {};
    TrendFigures adjusted = {}; ///< peak minus the rung's baseline
    TrendFigures predicted = {};
    TrendFigures pFeared = {};
    TrendFigures pNo = {};
};

/// The figures of these observations, oldest first. Asks without a sealed prediction count only where none is needed.
Figures figuresOf(std::span<const Observation> observations);

} // namespace rung
