// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/storageerror.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace rung {

/// Puts these bytes in the file's place, readable by its owner alone: after a crash at any moment the old file is there or the new one,
/// and the new one for good when this returns. Throws StorageError; the old file stays then.
void replaceWhole(const QString &path, const QByteArray &bytes);

/// Writes a file of its owner's, over one of that name, and has it on the disk when this returns. Throws StorageError.
void writeSynced(const QString &path, const QByteArray &bytes);

/// Makes the folder of this file remember which names it holds.
void syncFolderOf(const QString &path);

/// Why this file could not be written: no folder, no room, no permission.
StorageError writeFailure(const QFileDevice &file, const QString &path);

/// All bytes of a file; throws StorageError.
QByteArray readWhole(const QString &path);

} // namespace rung
