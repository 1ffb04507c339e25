// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"

#include <span>

namespace rung {

/// Expected and felt in points of fear, with their difference in words: "25 less than you expected."
QString gapText(double expected, double felt);

/// Headline, sentence and the details about the size of the gap, as far as the number of asks allows. Each ask has a gap.
void tellGap(ChartPicture &picture, std::span<const Observation *const> asks);

} // namespace rung
