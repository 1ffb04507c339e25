// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/outputfile.h"

#include "core/domain/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace rung {

namespace {

/// A disk with less room than this does not even take a new file.
constexpr qint64 smallestFile = 4096;

StorageError failureOf(const QFileDevice &file, const QString &path)
{
    using Reason = StorageError::Reason;
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return StorageError(Reason::Missing, folder.filePath(), file.errorString());
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
        || QStorageInfo(folder.filePath()).bytesAvailable() < smallestFile;
    return StorageError(full ? Reason::NoSpace : Reason::NotAllowed, path, file.errorString());
}

} // namespace

void writeOutput(const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
            throw StorageError(StorageError::Reason::Unreadable, path, out.errorString());
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw failureOf(file, path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    if (!file.commit())
        throw failureOf(file, path);
}

void writeFolder(const QString &path, const std::vector<NamedFile> &files)
{
    using Reason = StorageError::Reason;
    const QFileInfo target(path);
    const QDir beside(target.absolutePath());
    if (!beside.exists())
        throw StorageError(Reason::Missing, beside.path());
    if (target.exists() && !(target.isDir() && QDir(path).isEmpty()))
        throw StorageError(Reason::Exists, path);
    QTemporaryDir folder(beside.filePath(QStringLiteral(".%1-XXXXXX").arg(target.fileName())));
    if (!folder.isValid())
        throw StorageError(Reason::NotAllowed, path, folder.errorString());
    for (const NamedFile &file : files)
        writeOutput(folder.filePath(file.name), file.bytes);
    if (target.exists())
        QDir().rmdir(path);
    if (!QDir().rename(folder.path(), path))
        throw StorageError(Reason::NotAllowed, path);
    folder.setAutoRemove(false);
}

QByteArray readInput(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw StorageError(StorageError::Reason::Missing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Reason::NotAllowed, path, file.errorString());
    return file.readAll();
}

} // namespace rung
