// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace rung {

class ChartView;

/// Lets screen readers find the readings of every chart as its children, each with its text, its place and what it opens.
void speakCharts();
/// Tells them that this reading has the focus now.
void speakReading(ChartView &chart, std::size_t reading);

} // namespace rung
