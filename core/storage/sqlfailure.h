// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/storageerror.h"

#include <QSqlError>

namespace rung {

/// What an SQLite failure means for the person, by its result code (sqlite.org/rescode.html).
StorageError sqlFailure(const QSqlError &error, const QString &file);

/// The same for a bare SQLite result code.
StorageError sqlFailure(int resultCode, const QString &detail, const QString &file);

} // namespace rung
