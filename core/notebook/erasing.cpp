// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
#include "core/storage/transaction.h"
#include "core/storage/trash.h"

#include <QSet>

namespace rung {

namespace {

template <class T>
QUuid idOf(const T &record)
{
    if constexpr (std::is_same_v<T, Ladder> || std::is_same_v<T, Rung> || std::is_same_v<T, Attempt> || std::is_same_v<T, Reflection>)
        return record.id.uuid();
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
    removeOldCopies(*m_database);
    m_done.clear();
    m_undone.clear();
    m_observations.reset();
    Q_EMIT changed();
}

/// What was erased is in no deed any more, so that none brings it back.
void Notebook::forgetDeedsOn(const ErasureIds &ids)
{
    const QSet<QUuid> erased = allOf(ids);
    const auto touches = [&](const AnyEdit &edit) {
        return std::visit([&](const auto &one) { return erased.contains(idOf(one.after ? *one.after : *one.before)); }, edit);
    };
    for (auto *deeds : {&m_done, &m_undone}) {
        for (Change &change : *deeds)
            std::erase_if(change.edits, touches);
        std::erase_if(*deeds, [](const Change &change) { return change.edits.empty(); });
    }
}

} // namespace rung
