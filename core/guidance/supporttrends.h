// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/supportrecord.h"

#include <optional>

namespace rung {

/// Amber where fear above the rungs' baselines rises over the last twelve asks, and rose after each of the two asks before as well.
/// One look at ever new asks would be mistaken too often: see the simulation in tests/bench.
std::optional<SupportLevel> worsening(const SupportView &seen);

/// Blue where the last three of the last ten asks lie far above the first three, and did after each of the two asks before;
/// amber if so three asks ago as well.
std::optional<SupportLevel> steep(const SupportView &seen);

} // namespace rung
