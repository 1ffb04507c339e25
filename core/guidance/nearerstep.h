// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/ladderrecord.h"

#include <optional>

namespace rung {

/// The nearest rung below that may be asked: the highest one with a baseline up to `ceiling` (0–100), else the lowest there is.
std::optional<Id<Rung>> nearerStep(const LadderRecord &record, const Rung &rung, int ceiling);

/// The nearest one below, however high, among the rungs of its ladder.
std::optional<Id<Rung>> smallerRung(const Rung &rung, std::span<const Rung> rungs, std::span<const Observation> observations);

} // namespace rung
