// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
#include "core/storage/reflectionrepository.h"

namespace rung {

namespace {
/// Out of the trash, and no longer put away.
template <class T>
T inView(T record)
{
    record.deletedAt.reset();
    if constexpr (requires { record.archived; })
        record.archived = false;
    return record;
}
} // namespace

Reflection Notebook::existing(const Id<Reflection> &id) const
{
    const auto reflection = loadReflection(*m_database, id);
    if (!reflection)
        throw StorageError(StorageError::Reason::Invalid, path(), tr("This text is no longer there."));
    return *reflection;
}

Id<Reflection> Notebook::write(const NewReflection &wanted)
{
    const Instant time = now();
    const Instant writtenAt = wanted.writtenAt.value_or(time);
    const Reflection reflection{
        Id<Reflection>(m_environment.ids()), wanted.attempt, writtenAt, dayOf(writtenAt), time, {}, wanted.text, wanted.tags};
    Change change{Deed::Write};
    change.add<Reflection>({}, reflection);
    perform(std::move(change));
    return reflection.id;
}

void Notebook::changeReflection(Reflection reflection)
{
    const Reflection before = existing(reflection.id);
    reflection.updatedAt = before.updatedAt;
    if (reflection == before)
        return;
    reflection.updatedAt = now();
    Change change{Deed::ChangeReflection};
    change.add<Reflection>(before, reflection);
    perform(std::move(change));
}

template <class T>
void Notebook::setDeleted(const Id<T> &id, Deed deed, std::optional<Instant> deletedAt)
{
    const T before = existing(id);
    Change change{deed};
    if (deletedAt && !before.deletedAt) {
        T after = before;
        after.deletedAt = deletedAt;
        after.updatedAt = now();
        change.add<T>(before, after);
    } else if (!deletedAt) {
        T after = inView(before);
        if (after != before) {
            after.updatedAt = now();
            change.add<T>(before, after);
        }
        restoreWith(change, after);
    }
    perform(std::move(change));
}

template <class T>
void Notebook::restoreWith(Change &change, const T &record) const
{
    if (record.deletedAt) {
        T after = record;
        after.deletedAt.reset();
        after.updatedAt = now();
        change.add<T>(record, after);
    }
    if constexpr (std::is_same_v<T, Rung>) {
        restoreWith(change, existing(record.ladder));
    } else if constexpr (std::is_same_v<T, Attempt>) {
        restoreWith(change, existing(record.rung));
    } else if constexpr (std::is_same_v<T, Reflection>) {
        if (record.attempt)
            restoreWith(change, existing(*record.attempt));
    }
}

void Notebook::trash(const Id<Ladder> &id)
{
    setDeleted(id, Deed::TrashLadder, now());
}

void Notebook::trash(const Id<Rung> &id)
{
    setDeleted(id, Deed::TrashRung, now());
}

void Notebook::trash(const Id<Attempt> &id)
{
    setDeleted(id, Deed::TrashAttempt, now());
}

void Notebook::trash(const Id<Reflection> &id)
{
    setDeleted(id, Deed::TrashReflection, now());
}

void Notebook::restore(const Id<Ladder> &id)
{
    setDeleted(id, Deed::RestoreLadder, {});
}

void Notebook::restore(const Id<Rung> &id)
{
    setDeleted(id, Deed::RestoreRung, {});
}

void Notebook::restore(const Id<Attempt> &id)
{
    setDeleted(id, Deed::RestoreAttempt, {});
}

void Notebook::restore(const Id<Reflection> &id)
{
    setDeleted(id, Deed::RestoreReflection, {});
}

} // namespace rung
