// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/storageerror.h"

#include <QSqlError>

struct sqlite3;

namespace rung {

/// What an SQLite failure means for the person, by its result code (sqlite.org/rescode.html).
StorageError sqlFailure(const QSqlError &error, const QString &file);

/// The same for what SQLite itself says of its last call on a connection.
StorageError sqlFailure(sqlite3 *connection, const QString &file);

/// The same for a bare SQLite result code.
StorageError sqlFailure(int resultCode, const QString &detail, const QString &file);

} // namespace rung
