// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include <algorithm>
#include <tuple>

namespace rung {

namespace {
/// By `first`, ties by `second`, which is asked only then: an id's text costs more than a number.
template <class T, class First, class Second>
void sortBy(std::vector<T> &list, First first, Second second)
{
    const auto isBefore = [&](const T &a, const T &b) {
        const auto ofA = first(a);
        const auto ofB = first(b);
        return ofA == ofB ? second(a) < second(b) : ofA < ofB;
    };
    if (!std::ranges::is_sorted(list, isBefore)) // as what comes from an archive is
        std::ranges::stable_sort(list, isBefore);
}

template <class T>
Id<T> idOf(const T &record)
{
    return record.id;
}
} // namespace

void canonicalOrder(Record &record)
{
    sortBy(record.ladders, [](const Ladder &l) { return l.createdAt.utcMilliseconds(); }, idOf<Ladder>);
    sortBy(record.rungs, [](const Rung &r) { return std::tuple(r.ladder.toString(), r.position); }, idOf<Rung>);
    sortBy(record.attempts, [](const Attempt &a) { return a.createdAt.utcMilliseconds(); }, idOf<Attempt>);
    sortBy(record.reflections, [](const Reflection &r) { return r.writtenAt.utcMilliseconds(); }, idOf<Reflection>);
    sortBy(record.checkIns, [](const CheckIn &c) { return c.at.utcMilliseconds(); }, idOf<CheckIn>);
    sortBy(record.erased, [](const Erased &e) { return e.at.utcMilliseconds(); }, [](const Erased &e) { return e.id.toString(); });
    sortBy(record.support.dismissals, [](const Dismissal &d) { return d.at.utcMilliseconds(); }, idOf<Dismissal>);
    sortBy(record.support.coachingShown, [](const CoachingShown &c) { return c.at.utcMilliseconds(); },
           [](const CoachingShown &c) { return c.kind; });
}

} // namespace rung
