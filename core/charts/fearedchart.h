// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/periods.h"

namespace rung {

/// How high the row of dots stands beneath the scale, in per cent.
inline constexpr double stripHeight = -8;

/// Whether the feared event happened, partly included; the ask has a forecast of it.
bool happened(const Observation *ask);
/// One dot of the row: filled where it happened.
DotMark stripDot(QPointF at, bool happened);
/// Says once what a filled dot of the row means.
void labelFirstHappened(std::vector<ChartMark> &marks);
/// Belief before and afterwards by period, and in which of them something feared happened. All have a forecast of it.
ChartPlot periodBeliefPlot(const Periods &periods);

} // namespace rung
