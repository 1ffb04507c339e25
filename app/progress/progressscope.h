// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// How far back the questions look.
enum class ProgressRange { Last30Days, Last90Days, ThisYear, All };

/// What the questions are asked of.
struct ProgressScope
{
    ProgressRange range = ProgressRange::Last90Days;
    std::optional<Id<Ladder>> ladder = {};
    friend bool operator==(const ProgressScope &, const ProgressScope &) = default;
};

/// The latest of `observations` (oldest first) from the first that falls within the range on.
std::span<const Observation> within(std::span<const Observation> observations, ProgressRange range, Day today);
/// Those on one ladder, in their order.
std::vector<Observation> onLadder(std::span<const Observation> observations, const Id<Ladder> &ladder);

} // namespace rung
