// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/domain/storageerror.h"
#include "core/files/wholefile.h"
#include "core/storage/notebookfile.h"
#include "core/storage/pagecopy.h"
#include "core/storage/schema.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/statement.h"
#include "core/storage/supportrepository.h"
#include "core/storage/transaction.h"
#include "core/storage/trash.h"

#include <QFile>
#include <QFileInfo>

namespace rung {

namespace {

template <class Of>
void addWhereThere(const Database &database, const char *sql, const Erased &erased, std::vector<Id<Of>> &ids)
{
    Statement row(database, QLatin1String(sql));
    row.add(erased.id);
    if (row.next())
        ids.push_back(row.id<Of>());
}

ErasureIds presentIn(const Database &database, const std::vector<Erased> &erased)
{
    ErasureIds ids;
    for (const Erased &one : erased) {
        addWhereThere(database, "SELECT id FROM ladders WHERE id = ?", one, ids.ladders);
        addWhereThere(database, "SELECT id FROM rungs WHERE id = ?", one, ids.rungs);
        addWhereThere(database, "SELECT id FROM attempts WHERE id = ?", one, ids.attempts);
        addWhereThere(database, "SELECT id FROM reflections WHERE id = ?", one, ids.reflections);
    }
    return ids;
}

/// To be read alone, at whatever schema it is.
std::unique_ptr<Database> openedBackup(const QString &backup, const Seal *seal)
{
    if (seal && isSealedFile(backup))
        return openImage(backup, unsealedImage(backup, *seal), seal);
    versionOfFile(backup);
    return Database::open(backup, Database::Access::ReadOnly);
}

} // namespace

BackupContents contentsOf(const QString &backup, const Seal *seal)
{
    const auto database = openedBackup(backup, seal);
    Statement row(*database,
                  QStringLiteral("SELECT (SELECT count(*) FROM ladders WHERE deleted_at IS NULL), "
                                 "(SELECT count(*) FROM attempts WHERE deleted_at IS NULL), "
                                 "(SELECT count(*) FROM reflections WHERE deleted_at IS NULL), "
                                 "(SELECT max(day) FROM (SELECT day FROM attempts WHERE deleted_at IS NULL "
                                 "UNION ALL SELECT day FROM reflections WHERE deleted_at IS NULL))"));
    row.next();
    BackupContents contents{row.integer(), row.integer(), row.integer()};
    contents.newest = row.optional([&] { return row.day(); });
    return contents;
}

void eraseFromBackup(const QString &backup, const std::vector<Erased> &erased, const Seal *seal)
{
    if (erased.empty() || presentIn(*openedBackup(backup, seal), erased).isEmpty())
        return;
    const bool isSealed = isSealedFile(backup);
    const auto database = isSealed ? readIntoMemory(backup, seal) : openNotebookFile(backup, Database::Access::ReadWrite);
    Transaction transaction(*database);
    ErasureIds ids = presentIn(*database, erased);
    addDependents(*database, ids);
    eraseRecords(*database, ids, erased.back().at);
    transaction.commit();
    if (isSealed)
        replaceWhole(backup, seal->sealed(database->image().bytes()));
    removeOldCopies(*database);
}

QString replaceDamaged(const QString &notebook, const QString &backup)
{
    const QString healthy = notebook + QStringLiteral(".restored");
    QFile::remove(healthy); // of an earlier time that came to nothing
    if (isSealedFile(backup))
        replaceWhole(healthy, readWhole(backup));
    else
        backUp(*readIntoMemory(backup), healthy);
    QString aside = notebook + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = notebook + QStringLiteral(".damaged-%1").arg(i);
    QFile::rename(notebook + QStringLiteral("-journal"), aside + QStringLiteral("-journal"));
    if (!QFile::rename(notebook, aside))
        throw StorageError(StorageError::Reason::NotAllowed, notebook);
    if (!QFile::rename(healthy, notebook)) {
        QFile::rename(aside, notebook);
        throw StorageError(StorageError::Reason::NotAllowed, notebook);
    }
    return aside;
}

void restoreInto(const Database &notebook, const QString &backup)
{
    const auto held = readIntoMemory(backup);
    loadRecord(*held);
    copyPages(*held, notebook);
}

void restoreSealed(const QString &notebook, const Seal &seal, const QString &backup)
{
    const auto held = readIntoMemory(backup, &seal);
    loadRecord(*held);
    replaceWhole(notebook, seal.sealed(held->image().bytes()));
}

} // namespace rung
