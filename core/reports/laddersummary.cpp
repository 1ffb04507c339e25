// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/laddersummary.h"

#include <algorithm>

namespace rung {

int LadderSummary::settled() const
{
    return static_cast<int>(std::ranges::count_if(progress.rungs, [](const RungProgress &rung) { return rung.settled.has_value(); }));
}

LadderSummary summaryOf(const Ladder &ladder, std::span<const Rung> rungs, std::span<const Observation> observations, Day today)
{
    std::vector<Observation> seen;
    std::ranges::copy_if(observations, std::back_inserter(seen), [&](const Observation &one) { return one.day <= today; });
    const LadderRecord record = ladderRecord(ladder.id, rungs, seen);
    const LadderProgress progress = ladderProgress(record);
    return {ladder.id, ladder.name.text(), progress, nextStep(record, progress, today)};
}

} // namespace rung
