// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/newattempt.h"

#include "core/notebook/readers.h"
#include "core/reports/laddersummary.h"

#include <algorithm>
#include <functional>

namespace rung {

namespace {
/// When the ladder was climbed last, by its place among all attempts; 0 before the first.
std::ptrdiff_t lastClimb(const Notebook &notebook, const Id<Ladder> &ladder)
{
    const auto &all = notebook.observations();
    const auto last = std::ranges::find(all.rbegin(), all.rend(), ladder, &Observation::ladder);
    return all.rend() - last;
}
} // namespace

std::optional<Id<Rung>> nextRungToPlan(const Notebook &notebook)
{
    std::vector<Ladder> ladders = read::ladders(notebook);
    std::ranges::stable_sort(ladders, std::greater(), [&](const Ladder &ladder) { return lastClimb(notebook, ladder.id); });
    for (const Ladder &ladder : ladders)
        if (const auto advice = summaryOf(ladder, read::rungs(notebook, ladder.id), notebook.observations(), notebook.today()).advice;
            advice.rung)
            return advice.rung;
    return std::nullopt;
}

} // namespace rung
