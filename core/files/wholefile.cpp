// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace rung {

namespace {
using Reason = StorageError::Reason;

/// A disk with less room than this does not even take a new file.
constexpr qint64 smallestFile = 4096;

/// A disk that fills up takes a part first, and says only then why it takes no more.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
        if (more <= 0)
            return false;
        done += more;
    }
    return file.flush();
}
} // namespace

void replaceWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // QSaveFile syncs, but puts the file in place even where that failed.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && writeAll(file, bytes) && ::fsync(file.handle()) == 0 && file.commit();
    if (!written)
        throw writeFailure(file, path);
    syncFolderOf(path);
}

void writeSynced(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && writeAll(file, bytes) && ::fsync(file.handle()) == 0;
    if (!written)
        throw writeFailure(file, path);
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

StorageError writeFailure(const QFileDevice &file, const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return StorageError(Reason::Missing, folder.filePath(), file.errorString());
    const auto error = file.error();
    if (error == QFileDevice::ResourceError || QStorageInfo(folder.filePath()).bytesAvailable() < smallestFile)
        return StorageError(Reason::NoSpace, path, file.errorString());
    // QSaveFile calls it an error of writing, too, that it may not replace what is there.
    const QFileInfo there(path);
    const bool refused = error == QFileDevice::OpenError || error == QFileDevice::PermissionsError
        || (error == QFileDevice::WriteError && there.exists() && !(there.isFile() && there.isWritable()));
    return StorageError(refused ? Reason::NotAllowed : Reason::Unreadable, path, file.errorString());
}

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw StorageError(Reason::Missing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Reason::NotAllowed, path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw StorageError(Reason::Unreadable, path, file.errorString());
    return bytes;
}

} // namespace rung
