// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
#include "core/storage/transaction.h"
#include "core/storage/trash.h"

#include <QSet>

#include <algorithm>

namespace rung {

namespace {

/// The record's own id, and that of what it belongs to.
template <class T>
std::vector<QUuid> idsIn(const T &record)
{
    if constexpr (std::is_same_v<T, Ladder>)
        return {record.id.uuid()};
    else if constexpr (std::is_same_v<T, Rung>)
        return {record.id.uuid(), record.ladder.uuid()};
    else if constexpr (std::is_same_v<T, Attempt>)
        return {record.id.uuid(), record.rung.uuid()};
    else if constexpr (std::is_same_v<T, Reflection>)
        return {record.id.uuid(), record.attempt ? record.attempt->uuid() : record.id.uuid()};
    else
        return {};
}

void add(ErasureIds &ids, const Id<Ladder> &id)
{
    ids.ladders.push_back(id);
}

void add(ErasureIds &ids, const Id<Rung> &id)
{
    ids.rungs.push_back(id);
}

void add(ErasureIds &ids, const Id<Attempt> &id)
{
    ids.attempts.push_back(id);
}

void add(ErasureIds &ids, const Id<Reflection> &id)
{
    ids.reflections.push_back(id);
}

QSet<QUuid> allOf(const ErasureIds &ids)
{
    QSet<QUuid> all;
    const auto insert = [&](const auto &list) {
        for (const auto &id : list)
            all.insert(id.uuid());
    };
    insert(ids.ladders);
    insert(ids.rungs);
    insert(ids.attempts);
    insert(ids.reflections);
    return all;
}

} // namespace

void Notebook::erase(const TrashId &id)
{
    ErasureIds ids;
    std::visit([&](const auto &known) { add(ids, existing(known).id); }, id);
    eraseAll(std::move(ids));
    removeOldCopies(*m_database);
}

void Notebook::emptyTrash(std::optional<Instant> before)
{
    eraseAll(loadTrash(*m_database, before));
    // What goes by its age alone leaves the copy that an update has just been made safe with.
    if (!before)
        removeOldCopies(*m_database);
}

void Notebook::eraseAll(ErasureIds ids)
{
    if (ids.isEmpty())
        return;
    if (isReadOnly())
        throw StorageError(StorageError::Reason::ReadOnly, path());
    Transaction transaction(*m_database);
    addDependents(*m_database, ids);
    eraseRecords(*m_database, ids, now());
    transaction.commit();
    forgetDeedsOn(ids);
    m_observations.reset();
    Q_EMIT changed();
}

void Notebook::eraseEverything()
{
    if (isReadOnly())
        throw StorageError(StorageError::Reason::ReadOnly, path());
    Transaction transaction(*m_database);
    eraseAllRecords(*m_database, now());
    transaction.commit();
    m_done.clear();
    m_undone.clear();
    m_observations.reset();
    Q_EMIT changed();
    removeOldCopies(*m_database);
}

/// What was erased is in no deed any more. Deeds before one that named it go as well: they rest on what it did.
void Notebook::forgetDeedsOn(const ErasureIds &ids)
{
    const QSet<QUuid> erased = allOf(ids);
    const auto isErased = [&](const QUuid &id) { return erased.contains(id); };
    const auto namesErased = [&](const auto &record) { return record && std::ranges::any_of(idsIn(*record), isErased); };
    const auto isAbout = [&](const AnyEdit &edit) {
        return std::visit([&](const auto &one) { return namesErased(one.before) || namesErased(one.after); }, edit);
    };
    const auto last =
        std::find_if(m_done.rbegin(), m_done.rend(), [&](const Change &change) { return std::ranges::any_of(change.edits, isAbout); });
    m_done.erase(m_done.begin(), last.base());
    m_undone.clear();
}

} // namespace rung
