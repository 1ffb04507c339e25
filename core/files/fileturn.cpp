// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/fileturn.h"

#include "core/domain/storageerror.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rung {

namespace {
/// The name may lead to another file by now, as who let go of it took it away.
bool leadsTo(const QByteArray &name, int file)
{
    struct stat named = {};
    struct stat held = {};
    return ::stat(name.constData(), &named) == 0 && ::fstat(file, &held) == 0 && named.st_ino == held.st_ino && named.st_dev == held.st_dev;
}
} // namespace

FileTurn::FileTurn(const QString &path)
    : m_name(QFile::encodeName(path + QStringLiteral(".lock"))),
      m_file(::open(m_name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
    if (m_file < 0)
        throw StorageError(errno == ENOSPC ? StorageError::Reason::NoSpace : StorageError::Reason::NotAllowed, path,
                           QString::fromLocal8Bit(strerror(errno)));
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0 && leadsTo(m_name, m_file))
        return;
    ::close(m_file);
    throw StorageError(StorageError::Reason::Locked, path);
}

FileTurn::~FileTurn()
{
    ::unlink(m_name.constData());
    ::close(m_file);
}

} // namespace rung
