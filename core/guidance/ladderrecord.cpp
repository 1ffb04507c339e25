// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/ladderrecord.h"

#include <QHash>

#include <algorithm>

namespace rung {

namespace {
bool isLower(const RungRecord &a, const RungRecord &b)
{
    if (a.rung->baseline != b.rung->baseline)
        return a.rung->baseline < b.rung->baseline;
    if (a.rung->position != b.rung->position)
        return a.rung->position < b.rung->position;
    return a.rung->id < b.rung->id;
}
} // namespace

LadderRecord ladderRecord(Id<Ladder> ladder, std::span<const Rung> rungs, std::span<const Observation> observations)
{
    LadderRecord record;
    for (const Rung &rung : rungs)
        if (rung.ladder == ladder && !rung.archived && !rung.deletedAt)
            record.rungs.push_back({&rung});
    std::ranges::sort(record.rungs, isLower);

    QHash<Id<Rung>, size_t> places;
    for (size_t i = 0; i < record.rungs.size(); ++i)
        places.insert(record.rungs[i].rung->id, i);
    for (const Observation &observation : observations) {
        const auto place = places.constFind(observation.rung);
        if (place == places.constEnd() || observation.answer == Answer::Waiting)
            continue;
        RungRecord &rung = record.rungs[place.value()];
        rung.attempts.push_back(&observation);
        if (isAsk(observation.answer))
            rung.asks.push_back(&observation);
        record.attempts.push_back(&observation);
    }
    return record;
}

const RungRecord *findRung(const LadderRecord &record, Id<Rung> rung)
{
    const auto found = std::ranges::find_if(record.rungs, [&](const RungRecord &candidate) { return candidate.rung->id == rung; });
    return found == record.rungs.end() ? nullptr : &*found;
}

} // namespace rung
