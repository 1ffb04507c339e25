// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderstate.h"

#include "core/guidance/practicenotes.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"

#include <algorithm>

namespace rung {

namespace {
std::vector<Observation> observationsOn(const Notebook &notebook, const Id<Ladder> &ladder)
{
    std::vector<Observation> found;
    std::ranges::copy_if(notebook.observations(), std::back_inserter(found),
                         [&](const Observation &observation) { return observation.ladder == ladder; });
    return found;
}

QHash<Id<Rung>, Id<Attempt>> openPlans(const Notebook &notebook)
{
    QHash<Id<Rung>, Id<Attempt>> plans;
    for (const auto &list : {read::duePlans(notebook), read::comingPlans(notebook)})
        for (const read::OpenAttempt &open : list)
            if (!plans.contains(open.rung.id))
                plans.insert(open.rung.id, open.attempt.id);
    return plans;
}
} // namespace

LadderState::LadderState(const Notebook &notebook, Ladder which, bool adviceRests)
    : today(notebook.today()),
      ladder(std::move(which)),
      rungs(read::rungs(notebook, ladder.id)),
      observations(observationsOn(notebook, ladder.id)),
      record(ladderRecord(ladder.id, rungs, observations)),
      progress(ladderProgress(record)),
      advice(adviceRests ? std::nullopt : std::optional(nextStep(record, progress, today))),
      refresher(adviceRests ? std::nullopt : refresherDue(record, progress, today)),
      plans(openPlans(notebook))
{
}

const Rung *LadderState::find(const Id<Rung> &id) const
{
    const auto found = std::ranges::find(rungs, id, &Rung::id);
    return found == rungs.end() ? nullptr : &*found;
}

const RungProgress *LadderState::progressOf(const Id<Rung> &id) const
{
    const auto found = std::ranges::find(progress.rungs, id, &RungProgress::rung);
    return found == progress.rungs.end() ? nullptr : &*found;
}

} // namespace rung
