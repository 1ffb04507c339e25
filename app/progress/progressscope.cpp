// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progressscope.h"

#include <algorithm>

namespace rung {

namespace {
std::optional<QDate> firstDay(ProgressRange range, QDate today)
{
    switch (range) {
    case ProgressRange::Last30Days:
        return today.addDays(-29);
    case ProgressRange::Last90Days:
        return today.addDays(-89);
    case ProgressRange::ThisYear:
        return QDate(today.year(), 1, 1);
    case ProgressRange::All:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}
} // namespace

std::span<const Observation> within(std::span<const Observation> observations, ProgressRange range, Day today)
{
    const auto first = firstDay(range, today.date());
    if (!first)
        return observations;
    const auto from =
        std::find_if(observations.begin(), observations.end(), [&](const Observation &one) { return one.day.date() >= *first; });
    return observations.subspan(static_cast<std::size_t>(from - observations.begin()));
}

std::vector<Observation> onLadder(std::span<const Observation> observations, const Id<Ladder> &ladder)
{
    std::vector<Observation> found;
    std::copy_if(observations.begin(), observations.end(), std::back_inserter(found),
                 [&](const Observation &one) { return one.ladder == ladder; });
    return found;
}

} // namespace rung
