// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlfailure.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace rung {

namespace {
using Reason = StorageError::Reason;

/// What is in the way of opening the file, or its journal beside it.
Reason cannotOpen(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Reason::Missing;
    if (!QFileInfo(file).isReadable())
        return Reason::NotAllowed;
    return QFileInfo(QFileInfo(file).absolutePath()).isWritable() ? Reason::Unreadable : Reason::ReadOnly;
}

Reason reasonFor(int resultCode, const QString &file)
{
    if (resultCode == SQLITE_READONLY_DBMOVED)
        return QFileInfo::exists(file) ? Reason::Replaced : Reason::Moved;
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::Locked;
    case SQLITE_READONLY:
        return Reason::ReadOnly;
    case SQLITE_FULL:
        return Reason::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Reason::Damaged;
    case SQLITE_NOTADB:
        return Reason::NotANotebook;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Reason::NotAllowed;
    case SQLITE_CANTOPEN:
        return cannotOpen(file);
    default:
        return Reason::Unreadable;
    }
}
} // namespace

StorageError sqlFailure(const QSqlError &error, const QString &file)
{
    return sqlFailure(error.nativeErrorCode().toInt(), error.databaseText(), file);
}

StorageError sqlFailure(sqlite3 *connection, const QString &file)
{
    return sqlFailure(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), file);
}

StorageError sqlFailure(int resultCode, const QString &detail, const QString &file)
{
    return StorageError(reasonFor(resultCode, file), file, detail);
}

} // namespace rung
