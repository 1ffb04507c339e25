// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/newfile.h"

#include "core/domain/storageerror.h"
#include "core/files/wholefile.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace rung {

namespace {
using Reason = StorageError::Reason;

/// Renames without replacing anything; a disk that knows no second names for a file, such as FAT, is asked by name instead.
bool placeWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0)
        return true;
    const bool knowsNoLinks = errno == EPERM || errno == ENOTSUP || errno == EOPNOTSUPP || errno == ENOSYS;
    return knowsNoLinks && ::access(to.constData(), F_OK) != 0 && ::rename(from.constData(), to.constData()) == 0;
}
} // namespace

NewFile::NewFile(const QString &path) : m_target(path), m_file(path + QStringLiteral(".XXXXXX.new"))
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        throw StorageError(Reason::Exists, path);
    if (!QFileInfo(path).absoluteDir().exists())
        throw StorageError(Reason::Missing, QFileInfo(path).absolutePath());
    if (!m_file.open())
        throw writeFailure(m_file, path);
    m_file.close();
}

void NewFile::putInPlace()
{
    if (!placeWithoutReplacing(QFile::encodeName(name()), QFile::encodeName(m_target)))
        throw StorageError(QFileInfo::exists(m_target) ? Reason::Exists : Reason::Unreadable, m_target,
                           QString::fromLocal8Bit(std::strerror(errno)));
    syncFolderOf(m_target);
}

} // namespace rung
