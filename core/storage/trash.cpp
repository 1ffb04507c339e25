// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trash.h"

#include "core/domain/storageerror.h"
#include "core/storage/repositories.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace rung {

namespace {

template <class Of>
std::vector<Id<Of>> idsOf(const Database &database, const char *sql, const auto &value)
{
    Statement rows(database, QLatin1String(sql));
    rows.add(value);
    std::vector<Id<Of>> ids;
    while (rows.next())
        ids.push_back(rows.id<Of>());
    return ids;
}

/// Adds to `children` what hangs on each of `parents` and is not there yet.
template <class Parent, class Child>
void addChildren(const Database &database, const char *sql, const std::vector<Id<Parent>> &parents, std::vector<Id<Child>> &children)
{
    for (const Id<Parent> &parent : parents) {
        const auto found = idsOf<Child>(database, sql, parent.toString());
        children.insert(children.end(), found.begin(), found.end());
    }
    std::ranges::sort(children, {}, &Id<Child>::uuid);
    children.erase(std::unique(children.begin(), children.end()), children.end());
}

/// Writes the index anew in one piece: the older pieces still hold the words that were taken out of it.
void dropOldWords(const Database &database)
{
    for (const SearchTable &table : searchTables)
        for (const char *index : {table.words, table.signs})
            database.run(QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize')").arg(QLatin1String(index)));
}

template <class Of>
void eraseOne(const Database &database, const Id<Of> &id, const Instant &at)
{
    remove(database, id);
    put(database, Erased{id.uuid(), at});
}

} // namespace

ErasureIds loadTrash(const Database &database, const std::optional<Instant> &before)
{
    const qint64 limit = before ? before->utcMilliseconds() : std::numeric_limits<qint64>::max();
    return {.ladders = idsOf<Ladder>(database, "SELECT id FROM ladders WHERE deleted_at < ?", limit),
            .rungs = idsOf<Rung>(database, "SELECT id FROM rungs WHERE deleted_at < ?", limit),
            .attempts = idsOf<Attempt>(database, "SELECT id FROM attempts WHERE deleted_at < ?", limit),
            .reflections = idsOf<Reflection>(database, "SELECT id FROM reflections WHERE deleted_at < ?", limit)};
}

void addDependents(const Database &database, ErasureIds &ids)
{
    addChildren(database, "SELECT id FROM rungs WHERE ladder = ?", ids.ladders, ids.rungs);
    addChildren(database, "SELECT id FROM attempts WHERE rung = ?", ids.rungs, ids.attempts);
    addChildren(database, "SELECT id FROM reflections WHERE attempt = ?", ids.attempts, ids.reflections);
}

void eraseRecords(const Database &database, const ErasureIds &ids, const Instant &at)
{
    for (const auto &id : ids.reflections)
        eraseOne(database, id, at);
    for (const auto &id : ids.attempts)
        eraseOne(database, id, at);
    for (const auto &id : ids.rungs)
        eraseOne(database, id, at);
    for (const auto &id : ids.ladders)
        eraseOne(database, id, at);
    dropOldWords(database);
}

void eraseAllRecords(const Database &database, const Instant &at)
{
    for (const SearchTable &table : searchTables) {
        database.run(QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(QLatin1String(table.words)));
        database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table.signs)));
    }
    dropOldWords(database);
    for (const char *table : {"reflections", "attempts", "rungs", "ladders", "check_ins"}) {
        const QString name = QLatin1String(table);
        Statement(database, QStringLiteral("INSERT OR IGNORE INTO erased (id, at, at_offset) SELECT id, ?, ? FROM %1").arg(name))
            .add(at)
            .run();
        database.run(QStringLiteral("DELETE FROM %1").arg(name));
    }
    put(database, Support());
}

void removeOldCopies(const Database &database)
{
    const QFileInfo file(database.path());
    QDir folder = file.absoluteDir();
    for (const QString &copy : folder.entryList(QDir::Files | QDir::Hidden))
        if (copy.startsWith(file.fileName() + QStringLiteral(".before-v")) && !folder.remove(copy))
            throw StorageError(StorageError::Reason::NotAllowed, folder.filePath(copy));
}

} // namespace rung
