// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
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

/// Merges one list into ours, counting; what was erased here or there stays away.
template <class T>
void mergeList(const std::vector<T> &ours, const std::vector<T> &theirs, const QSet<QUuid> &erased, Change &change, MergeCount &count)
{
    const auto known = byId(ours);
    for (const T &incoming : theirs) {
        const T *mine = known.value(keyOf(incoming));
        if (erased.contains(keyOf(incoming)))
            ++count.erased;
        else if (!mine)
            ++count.added, change.add<T>({}, incoming);
        else if (*mine == incoming)
            ++count.unchanged;
        else if (incoming.updatedAt > mine->updatedAt)
            ++count.changed, change.add<T>(*mine, incoming);
        else
            ++count.kept;
    }
}

void mergeErased(const Record &ours, const Record &theirs, Change &change)
{
    const auto known = byId(ours.erased);
    for (const Erased &erased : theirs.erased)
        if (!known.contains(erased.id))
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

template <class T>
QSet<QUuid> idsOf(const std::vector<T> &a, const std::vector<T> &b, const QSet<QUuid> &erased)
{
    QSet<QUuid> ids;
    for (const auto *list : {&a, &b})
        for (const T &record : *list)
            if (!erased.contains(keyOf(record)))
                ids.insert(keyOf(record));
    return ids;
}

[[noreturn]] void throwDangling(const QString &source, const QString &path, QUuid id)
{
    throw StorageError(StorageError::Reason::Invalid, source,
                       Notebook::tr("%1: nothing with the id %2 is in the archive or in the notebook.").arg(path, id.toString(QUuid::WithoutBraces)));
}

} // namespace

MergeCount Notebook::merge(const Record &theirs, const QString &source)
{
    const Record ours = loadRecord(*m_database);
    QSet<QUuid> erased;
    for (const auto *list : {&ours.erased, &theirs.erased})
        for (const Erased &trace : *list)
            erased.insert(trace.id);

    Change change{Deed::Import};
    MergeCount count;
    mergeErased(ours, theirs, change);
    mergeList(ours.ladders, theirs.ladders, erased, change, count);
    mergeList(ours.rungs, theirs.rungs, erased, change, count);
    mergeList(ours.attempts, theirs.attempts, erased, change, count);
    mergeList(ours.reflections, theirs.reflections, erased, change, count);
    mergeList(ours.checkIns, theirs.checkIns, erased, change, count);
    mergeSupport(ours.support, theirs.support, change);

    const auto ladders = idsOf(ours.ladders, theirs.ladders, {});
    const auto rungs = idsOf(ours.rungs, theirs.rungs, {});
    const auto attempts = idsOf(ours.attempts, theirs.attempts, {});
    for (size_t i = 0; i < theirs.rungs.size(); ++i)
        if (!ladders.contains(theirs.rungs[i].ladder.uuid()))
            throwDangling(source, QStringLiteral("rungs[%1].ladder").arg(i), theirs.rungs[i].ladder.uuid());
    for (size_t i = 0; i < theirs.attempts.size(); ++i)
        if (!rungs.contains(theirs.attempts[i].rung.uuid()))
            throwDangling(source, QStringLiteral("attempts[%1].rung").arg(i), theirs.attempts[i].rung.uuid());
    for (size_t i = 0; i < theirs.reflections.size(); ++i)
        if (theirs.reflections[i].attempt && !attempts.contains(theirs.reflections[i].attempt->uuid()))
            throwDangling(source, QStringLiteral("reflections[%1].attempt").arg(i), theirs.reflections[i].attempt->uuid());
    perform(std::move(change));
    return count;
}

} // namespace rung
