// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace rung {

/// How many of the latest values a typical gap and a trend look at.
inline constexpr std::size_t latestWindow = 200;

/// The latest `latestWindow` values of a series, oldest first; all of it where it is shorter.
std::span<const double> latest(std::span<const double> values);

/// Nothing for an empty series; so with every figure here. Second reading: the sum over n, as its name says.
std::optional<double> mean(std::span<const double> values);
/// The middle value, or the mean of the middle two: the quantile at one half, and the same in every one of the nine types.
std::optional<double> median(std::span<const double> values);
/// Linear between order statistics at (n−1)·probability, probability 0–1: type 7 of Hyndman & Fan (1996).
/// Second reading: their m = 1 − p puts the k-th value at (k−1)/(n−1), as here.
std::optional<double> quantile(std::span<const double> values, double probability);
/// Mean size of the values, whatever their sign: the MAE of a series of errors. Second reading: Σ|d|/n, about zero, not about the mean.
std::optional<double> meanAbsolute(std::span<const double> values);
/// Root of the mean square: the RMSE of a series of errors. Second reading: over n, not n − 1, as nothing was estimated.
std::optional<double> rootMeanSquare(std::span<const double> values);

/// How many differences lie above, within and below a tolerance around nothing.
struct Sides
{
    int over = 0;
    int close = 0;
    int under = 0;
    friend bool operator==(const Sides &, const Sides &) = default;
};

/// A difference of at most this many points counts as none.
inline constexpr double closeEnough = 5;

/// Counts d > closeEnough, |d| ≤ closeEnough and d < −closeEnough. Second reading: the bounds themselves are close, so the three
/// counts are all there is.
Sides sides(std::span<const double> differences);

} // namespace rung
