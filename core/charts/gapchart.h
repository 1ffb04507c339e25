// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"
#include "core/charts/periods.h"

#include <span>
#include <vector>

namespace rung {

/// Expected fear where it was written before, whether or not it came to an ask.
std::optional<double> expectedFear(const Observation &observation);

/// A dumbbell for each ask, a crossed mark for each attempt left before the answer. All have a peak.
ChartPlot attemptGapPlot(std::span<const Observation *const> drawn, const RungTitles &titles);
/// The latest of them, small.
ChartPlot gapSketch(std::span<const Observation *const> drawn);
/// Felt over expected, with the line on which both are equal. All have an expected fear. Of more than a thousand it draws those
/// felt highest and lowest for what was expected, and the latest.
ChartPlot squareGapPlot(std::span<const Observation *const> drawn, const RungTitles &titles);
/// Medians, extremes and counts of each period; all attempts in it have a peak.
ChartPlot periodGapPlot(const Periods &periods);

} // namespace rung
