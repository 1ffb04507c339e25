// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// The direction of a series over x = 1…n, robust against single odd values.
struct Trend
{
    int n = 0;
    double slope = 0;     ///< per step
    double intercept = 0; ///< at x = 0
    int s = 0;            ///< rising pairs minus falling pairs
    double p = 1;         ///< two-sided, that chance alone orders the values so
    std::optional<Interval> slopeInterval = {}; ///< from n = 8
};

/// Slope of Theil (1950) and Sen (1968), test of Mann (1945) and Kendall (1975), over the latest 200 values.
/// p is exact up to n = 12, ties included, and normal with continuity correction above. Nothing below two values.
std::optional<Trend> trendOf(std::span<const double> values);

/// Kendall's S: rising pairs minus falling pairs.
int kendallScore(std::span<const double> values);
/// The variance of S where chance alone orders the values, corrected for ties (Kendall 1975).
double kendallVariance(std::span<const double> values);
/// Two-sided p by counting every ordering of these values; for n ≤ 12.
double exactKendallP(std::span<const double> values);
/// Two-sided p from the normal approximation with continuity correction.
double normalKendallP(std::span<const double> values);
/// Bounds of the slope at 95 % (Sen 1968), for two values or more.
Interval senInterval(std::span<const double> values);

/// Exponentially weighted moving average: s₁ = y₁, sₜ = 0.3 yₜ + 0.7 sₜ₋₁.
std::vector<double> smoothed(std::span<const double> values);

} // namespace rung
