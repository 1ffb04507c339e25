// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/nearerstep.h"

#include "core/guidance/rungprogress.h"

namespace rung {

std::optional<Id<Rung>> nearerStep(const LadderRecord &record, const Rung &rung, int ceiling)
{
    const RungRecord *nearest = nullptr;
    for (const RungRecord &candidate : record.rungs) {
        const int height = candidate.rung->baseline.value();
        if (height >= rung.baseline.value() || !mayBeAsked(candidate))
            continue;
        if (!nearest || height <= ceiling)
            nearest = &candidate;
    }
    return nearest ? std::optional(nearest->rung->id) : std::nullopt;
}

std::optional<Id<Rung>> smallerRung(const Rung &rung, std::span<const Rung> rungs, std::span<const Observation> observations)
{
    return nearerStep(ladderRecord(rung.ladder, rungs, observations), rung, Suds::maximum);
}

} // namespace rung
