// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/outputfile.h"

#include "core/domain/storageerror.h"
#include "core/files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rung {

namespace {

struct Descriptor
{
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    const int number;
};

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto wrote = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(wrote, 0);
    }
    return fsync(file) == 0;
}

/// Gives an unnamed file its name, in place of whatever had it.
bool giveName(int file, const QByteArray &name)
{
    const QByteArray open = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(file);
    const QByteArray beside = name + '.' + QUuid::createUuid().toByteArray(QUuid::Id128).left(8);
    if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, beside.constData(), AT_SYMLINK_FOLLOW) != 0)
        return false;
    if (::rename(beside.constData(), name.constData()) == 0)
        return true;
    ::unlink(beside.constData());
    return false;
}

/// Writes into a file that has no name until it is whole, so that not even a killed program leaves a part of it behind. False where the
/// file system cannot do that or anything else is in the way; nothing has changed then.
bool writeUnnamed(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : path);
    if (target.filePath().isEmpty() || (target.exists() && !(target.isFile() && target.isWritable())))
        return false;
    const Descriptor folder{::open(QFile::encodeName(target.absolutePath()).constData(), O_DIRECTORY | O_CLOEXEC)};
    const Descriptor file{::openat(folder.number, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    if (file.number < 0 || !writeAll(file.number, bytes) || !giveName(file.number, QFile::encodeName(target.absoluteFilePath())))
        return false;
    fsync(folder.number);
    return true;
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
    if (writeUnnamed(path, bytes))
        return;
    replaceWhole(path, bytes);
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

} // namespace rung
