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
/// Second reading: Hollander, Wolfe & Chicken (2014), chapter 9; the intercept is the median of the residuals y − slope·x.
std::optional<Trend> trendOf(std::span<const double> values);

/// Kendall's S (1938): rising pairs minus falling pairs; an equal pair counts for neither.
int kendallScore(std::span<const double> values);
/// The variance of S where chance alone orders the values, corrected for ties (Kendall 1975). Second reading: x has no ties, so of
/// his three terms the first alone is left.
double kendallVariance(std::span<const double> values);
/// Two-sided p by counting every ordering of these values, for n ≤ 12: falling pairs are inversions of a multiset, counted by
/// MacMahon (1916) with the Gaussian multinomial. Second reading: Stanley, Enumerative Combinatorics 1, proposition 1.7.1.
double exactKendallP(std::span<const double> values);
/// Two-sided p from the normal approximation with continuity correction. Second reading: 2(1 − Φ(z)) = erfc(z/√2), z = (|S|−1)/σ.
double normalKendallP(std::span<const double> values);
/// Bounds of the slope at 95 % (Sen 1968), for two values or more. Second reading: Gilbert (1987), chapter 16: the
/// ranks (N−C)/2 and (N+C)/2 + 1 counted from one, rounded, held inside the slopes there are.
Interval senInterval(std::span<const double> values);

/// Exponentially weighted moving average (Roberts 1959): s₁ = y₁, sₜ = 0.3 yₜ + 0.7 sₜ₋₁. Second reading: begun at the first value,
/// so the weights sum to one from the start.
std::vector<double> smoothed(std::span<const double> values);

} // namespace rung
