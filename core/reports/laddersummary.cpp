// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/laddersummary.h"

#include "core/guidance/advicesentence.h"

#include <algorithm>

namespace rung {

int LadderSummary::settled() const
{
    return static_cast<int>(std::ranges::count_if(progress.rungs, [](const RungProgress &rung) { return rung.settled.has_value(); }));
}

LadderSummary summaryOf(const Ladder &ladder, std::span<const Rung> rungs, std::span<const Observation> observations, Day today)
{
    const auto isSeen = [&](const Observation &one) { return one.day <= today; };
    std::vector<Observation> seen;
    if (!std::ranges::all_of(observations, isSeen)) {
        std::ranges::copy_if(observations, std::back_inserter(seen), isSeen);
        observations = seen;
    }
    const LadderRecord record = ladderRecord(ladder.id, rungs, observations);
    const LadderProgress progress = ladderProgress(record);
    const Advice advice = nextStep(record, progress, today);
    const auto advised = std::ranges::find_if(rungs, [&](const Rung &rung) { return advice.rung == rung.id; });
    const QString title = advised == rungs.end() ? QString() : advised->title.text();
    return {ladder.id, ladder.name.text(), progress, advice, title, adviceSentence(advice, record, progress)};
}

} // namespace rung
