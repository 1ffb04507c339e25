// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notebookfile.h"

#include "core/domain/storageerror.h"
#include "core/storage/schema.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/statement.h"
#include "core/storage/supportrepository.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QVariant>

#include <fcntl.h>
#include <unistd.h>

namespace rung {

namespace {

using Reason = StorageError::Reason;

/// An empty file of its owner's beside `path`, removed again unless it is put in its place.
class NewFile
{
public:
    explicit NewFile(const QString &path) : m_target(path), m_file(path + QStringLiteral(".XXXXXX.new"))
    {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            throw StorageError(Reason::Exists, path);
        if (!QFileInfo(path).absoluteDir().exists())
            throw StorageError(Reason::Missing, QFileInfo(path).absolutePath());
        if (!m_file.open())
            throw StorageError(Reason::NotAllowed, path, m_file.errorString());
        m_file.close();
    }

    QString name() const { return m_file.fileName(); }

    /// Renames without replacing anything, then makes the folder remember it.
    void putInPlace()
    {
        if (::link(QFile::encodeName(name()).constData(), QFile::encodeName(m_target).constData()) != 0)
            throw StorageError(QFileInfo::exists(m_target) ? Reason::Exists : Reason::Unreadable, m_target,
                               QString::fromLocal8Bit(strerror(errno)));
        const int folder = ::open(QFile::encodeName(QFileInfo(m_target).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            ::fsync(folder);
            ::close(folder);
        }
    }

private:
    QString m_target;
    QTemporaryFile m_file;
};

void makeNotebook(const Database &database, QUuid notebookId)
{
    migrate(database);
    Transaction transaction(database);
    putNotebookId(database, notebookId);
    transaction.commit();
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
    const int version = versionOfFile(path);
    const bool writable = QFileInfo(path).isWritable();
    auto database = Database::open(path, writable ? access : Database::Access::ReadOnly);
    if (version < schemaVersion()) {
        if (database->access() == Database::Access::ReadOnly)
            throw StorageError(Reason::ReadOnly, path);
        verify(*database);
        keepCopyBefore(schemaVersion(), path);
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

void backUp(const Database &database, const QString &copy)
{
    if (database.vault())
        return backUpSealed(database, copy);
    NewFile file(copy);
    try {
        Statement(database, QStringLiteral("VACUUM INTO ?")).add(file.name()).run();
    } catch (const StorageError &error) {
        const bool isTheCopy = error.reason() == Reason::NoSpace;
        throw StorageError(error.reason(), isTheCopy ? copy : error.file(), error.detail());
    }
    const auto written = openNotebookFile(file.name(), Database::Access::ReadOnly);
    verify(*written);
    loadRecord(*written);
    file.putInPlace();
}

} // namespace rung
