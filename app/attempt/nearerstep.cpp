// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/nearerstep.h"

#include "core/guidance/rungprogress.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"

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

std::optional<Id<Rung>> smallerRung(const Notebook &notebook, const Rung &rung)
{
    const std::vector<Rung> rungs = read::rungs(notebook, rung.ladder);
    return nearerStep(ladderRecord(rung.ladder, rungs, notebook.observations()), rung, Suds::maximum);
}

} // namespace rung
