// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include <algorithm>
#include <tuple>

namespace rung {

namespace {
template <class T, class Key>
void sortBy(std::vector<T> &list, Key key)
{
    std::ranges::stable_sort(list, [&](const T &a, const T &b) { return key(a) < key(b); });
}
} // namespace

void canonicalOrder(Record &record)
{
    sortBy(record.ladders, [](const Ladder &l) { return std::tuple(l.createdAt.utcMilliseconds(), l.id.toString()); });
    sortBy(record.rungs, [](const Rung &r) { return std::tuple(r.ladder.toString(), r.position, r.id.toString()); });
    sortBy(record.attempts, [](const Attempt &a) { return std::tuple(a.createdAt.utcMilliseconds(), a.id.toString()); });
    sortBy(record.reflections, [](const Reflection &r) { return std::tuple(r.writtenAt.utcMilliseconds(), r.id.toString()); });
    sortBy(record.checkIns, [](const CheckIn &c) { return std::tuple(c.at.utcMilliseconds(), c.id.toString()); });
    sortBy(record.erased, [](const Erased &e) { return std::tuple(e.at.utcMilliseconds(), e.id.toString()); });
    sortBy(record.support.dismissals, [](const Dismissal &d) { return std::tuple(d.at.utcMilliseconds(), d.id.toString()); });
    sortBy(record.support.coachingShown, [](const CoachingShown &c) { return std::tuple(c.at.utcMilliseconds(), c.kind); });
}

} // namespace rung
