// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/storage/supportrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rung {

namespace {

QUuid keyOf(const Erased &erased)
{
    return erased.id;
}

template <class T>
QUuid keyOf(const T &record)
{
    return record.id.uuid();
}

template <class T>
QHash<QUuid, const T *> byId(const std::vector<T> &list)
{
    QHash<QUuid, const T *> found;
    for (const T &record : list)
        found.insert(keyOf(record), &record);
    return found;
}

/// Merges one list into ours, counting; what is in `away` is passed over.
template <class T>
void mergeList(const std::vector<T> &ours, std::vector<T> theirs, const QSet<QUuid> &away, Change &change, MergeCount &count)
{
    const auto known = byId(ours);
    for (T &incoming : theirs) {
        const T *mine = known.value(keyOf(incoming));
        if (away.contains(keyOf(incoming)))
            ++count.erased;
        else if (!mine)
            ++count.added, change.add<T>({}, std::move(incoming));
        else if (*mine == incoming)
            ++count.unchanged;
        else if (incoming.updatedAt > mine->updatedAt)
            ++count.changed, change.add<T>(*mine, std::move(incoming));
        else
            ++count.kept;
    }
}

/// Everything that stays away: what was erased here, and what hangs on it.
QSet<QUuid> stayingAway(const Record &ours, const Record &theirs)
{
    QSet<QUuid> away;
    for (const Erased &trace : ours.erased)
        away.insert(trace.id);
    for (const Rung &rung : theirs.rungs)
        if (away.contains(rung.ladder.uuid()))
            away.insert(rung.id.uuid());
    for (const Attempt &attempt : theirs.attempts)
        if (away.contains(attempt.rung.uuid()))
            away.insert(attempt.id.uuid());
    for (const Reflection &reflection : theirs.reflections)
        if (reflection.attempt && away.contains(reflection.attempt->uuid()))
            away.insert(reflection.id.uuid());
    return away;
}

/// Takes over their traces, but for what is alive here: an import deletes nothing.
void mergeErased(const Record &ours, const Record &theirs, const QSet<QUuid> &alive, Change &change)
{
    const auto known = byId(ours.erased);
    for (const Erased &erased : theirs.erased)
        if (!known.contains(erased.id) && !alive.contains(erased.id))
            change.add<Erased>({}, erased);
}

void mergeSupport(const Support &ours, const Support &theirs, Change &change)
{
    Support merged = ours;
    if (!merged.trustedContact)
        merged.trustedContact = theirs.trustedContact;
    for (const Dismissal &dismissal : theirs.dismissals)
        if (std::ranges::find(merged.dismissals, dismissal.id, &Dismissal::id) == merged.dismissals.end())
            merged.dismissals.push_back(dismissal);
    for (const CoachingShown &shown : theirs.coachingShown)
        if (std::ranges::find(merged.coachingShown, shown) == merged.coachingShown.end())
            merged.coachingShown.push_back(shown);
    if (merged != ours)
        change.add<Support>(ours, merged);
}

QSet<QUuid> idsOf(const Record &record)
{
    QSet<QUuid> ids;
    const auto insert = [&](const auto &list) {
        for (const auto &one : list)
            ids.insert(keyOf(one));
    };
    insert(record.ladders);
    insert(record.rungs);
    insert(record.attempts);
    insert(record.reflections);
    insert(record.checkIns);
    return ids;
}

std::pair<Change, MergeCount> merged(const Record &ours, Record theirs)
{
    const QSet<QUuid> away = stayingAway(ours, theirs);
    Change change{Deed::Import};
    change.edits.reserve(theirs.ladders.size() + theirs.rungs.size() + theirs.attempts.size() + theirs.reflections.size());
    MergeCount count;
    if (ours == Record{ours.notebookId} && theirs.notebookId != ours.notebookId)
        change.add<Identity>(Identity{ours.notebookId}, Identity{theirs.notebookId});
    mergeErased(ours, theirs, idsOf(ours), change);
    mergeList(ours.ladders, std::move(theirs.ladders), away, change, count);
    mergeList(ours.rungs, std::move(theirs.rungs), away, change, count);
    mergeList(ours.attempts, std::move(theirs.attempts), away, change, count);
    mergeList(ours.reflections, std::move(theirs.reflections), away, change, count);
    mergeList(ours.checkIns, std::move(theirs.checkIns), away, change, count);
    mergeSupport(ours.support, theirs.support, change);
    return {std::move(change), count};
}

} // namespace

MergeCount Notebook::merge(Record theirs)
{
    auto [change, count] = merged(loadRecord(*m_database), std::move(theirs));
    perform(std::move(change));
    return count;
}

MergeCount Notebook::mergePreview(const Record &theirs) const
{
    return merged(loadRecord(*m_database), theirs).second;
}

} // namespace rung
