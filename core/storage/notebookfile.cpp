// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notebookfile.h"

#include "core/domain/storageerror.h"
#include "core/files/newfile.h"
#include "core/storage/pagecopy.h"
#include "core/storage/schema.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/supportrepository.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QVariant>

namespace rung {

namespace {

using Reason = StorageError::Reason;

void makeNotebook(const Database &database, QUuid notebookId)
{
    migrate(database);
    Transaction transaction(database);
    putNotebookId(database, notebookId);
    transaction.commit();
}

/// An older file before it is brought up to date, checked like any backup; one that is there already stays.
void keepCopyBefore(int newVersion, const Database &database)
{
    const QString copy = database.path() + QStringLiteral(".before-v%1").arg(newVersion);
    if (QFileInfo::exists(copy))
        return;
    NewFile file(copy);
    {
        const auto written = Database::open(file.name(), Database::Access::ReadWrite);
        copyPages(database, *written);
        verify(*written);
    }
    file.putInPlace();
}

} // namespace

void verify(const Database &database)
{
    const QString verdict = database.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (verdict != QLatin1String("ok"))
        throw StorageError(Reason::Damaged, database.path(), verdict);
}

std::unique_ptr<Database> openNotebookFile(const QString &path, Database::Access access)
{
    versionOfFile(path);
    const bool writable = QFileInfo(path).isWritable();
    auto database = Database::open(path, writable ? access : Database::Access::ReadOnly);
    if (versionOf(*database) < schemaVersion()) {
        if (database->access() == Database::Access::ReadOnly)
            throw StorageError(Reason::ReadOnly, path);
        verify(*database);
        keepCopyBefore(schemaVersion(), *database);
        migrate(*database);
    }
    return database;
}

std::future<void> verifyNotebookFile(const QString &path)
{
    return std::async(std::launch::async, [path] { verify(*Database::open(path, Database::Access::ReadOnly)); });
}

void createNotebookFile(const QString &path, QUuid notebookId)
{
    NewFile file(path);
    makeNotebook(*Database::open(file.name(), Database::Access::ReadWrite), notebookId);
    file.putInPlace();
}

std::unique_ptr<Database> newNotebookInMemory(QUuid notebookId)
{
    auto database = Database::inMemory();
    makeNotebook(*database, notebookId);
    return database;
}

void backUp(const Database &database, const QString &copy, const WorkProgress &progress)
{
    if (database.vault())
        return backUpSealed(database, copy);
    constexpr double copyingShare = 0.5;
    NewFile file(copy);
    try {
        copyPages(database, *Database::open(file.name(), Database::Access::ReadWrite), partOf(progress, 0, copyingShare));
        const auto written = openNotebookFile(file.name(), Database::Access::ReadOnly);
        verify(*written);
        tell(progress, (1 + copyingShare) / 2);
        loadRecord(*written);
    } catch (const StorageError &error) {
        throw StorageError(error.reason(), error.file() == file.name() ? copy : error.file(), error.detail());
    }
    file.putInPlace();
}

} // namespace rung
