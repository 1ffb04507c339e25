// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"

#include <span>
#include <vector>

namespace rung {

/// Beyond this many asks the dumbbells stand for weeks or months.
inline constexpr std::size_t mostDumbbells = 60;

/// Expected fear where it was written before, whether or not it came to an ask.
std::optional<double> expectedFear(const Observation &observation);

/// A dumbbell for each ask, a crossed mark for each attempt left before the answer. All have a peak.
ChartPlot attemptGapPlot(std::span<const Observation *const> drawn, const RungTitles &titles);
/// The latest of them, small.
ChartPlot gapSketch(std::span<const Observation *const> drawn);
/// Felt over expected, with the line on which both are equal. All have an expected fear.
ChartPlot squareGapPlot(std::span<const Observation *const> drawn, const RungTitles &titles);
/// Medians, extremes and counts by week, or by month where the weeks would be too many.
ChartPlot periodGapPlot(std::span<const Observation *const> drawn);

} // namespace rung
