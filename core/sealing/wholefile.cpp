// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/wholefile.h"

#include "core/domain/storageerror.h"

#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace rung {

namespace {
using Reason = StorageError::Reason;

Reason reasonOf(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return Reason::NoSpace;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return Reason::NotAllowed;
    default:
        return Reason::Unreadable;
    }
}
} // namespace

void replaceWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        throw StorageError(reasonOf(file), path, file.errorString());
    if (!file.commit())
        throw StorageError(reasonOf(file), path, file.errorString());
    syncFolderOf(path);
}

void writeSynced(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written)
        throw StorageError(reasonOf(file), path, file.errorString());
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
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
