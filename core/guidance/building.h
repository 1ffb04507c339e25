// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/score.h"
#include "core/guidance/ladderrecord.h"

#include <QString>

#include <span>
#include <vector>

namespace rung {

/// What building a ladder looks at in a rung, or in an item on its way to become one.
struct Step
{
    Suds baseline;
    Context context = Context::Other;
};

/// Two neighbours more than 15 apart, with the fear a rung between them would have, to the nearest 5.
struct GhostRung
{
    Suds lower;
    Suds upper;
    Suds around;
    friend bool operator==(const GhostRung &, const GhostRung &) = default;
};

/// What would make a ladder easier to climb.
enum class BuildingHint { FewRungs, ManyRungs, NoSmallRung, FewContexts };

/// The rungs of a ladder as steps, lowest first.
std::vector<Step> stepsOf(const LadderRecord &record);

/// The gaps wider than 15, from the lowest up; the order of `steps` does not matter.
std::vector<GhostRung> ghostRungs(std::span<const Step> steps);

/// Outside 5–15 rungs, none at 30 or lower, fewer than three contexts; nothing for a ladder without rungs.
std::vector<BuildingHint> buildingHints(std::span<const Step> steps);

/// The hint as one translated sentence.
QString buildingHintSentence(BuildingHint hint);

} // namespace rung
