// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"

#include <span>

namespace rung {

/// Expected beside felt, attempt by attempt; beyond 60 asks by week or month.
ChartPicture gapPicture(std::span<const Observation> observations, const RungTitles &titles);
/// Belief in the feared event before and after, and which of them happened.
ChartPicture fearedPicture(std::span<const Observation> observations, const RungTitles &titles);
/// How often the answer was a no beside how often one was expected.
ChartPicture noPicture(std::span<const Observation> observations, const RungTitles &titles);
/// Fear counted from each rung's own number, over time.
ChartPicture easierPicture(std::span<const Observation> observations, const RungTitles &titles);
/// Fear at its peak, when it was written down, and on the next day.
ChartPicture stingPicture(std::span<const Observation> observations, const RungTitles &titles);

} // namespace rung
