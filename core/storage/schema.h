// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace rung {

/// "RUNG": marks the SQLite file as one of ours.
inline constexpr int applicationId = 0x52554E47;
/// The newest step this program knows.
int schemaVersion();

/// What the header of a file tells before anything opens it.
/// Throws Missing, NotANotebook, Newer, NotAllowed or Damaged; returns the schema version of a notebook.
int versionOfFile(const QString &path);

/// The same of an open database, whose header an interrupted change may just have been taken out of again.
/// Throws NotANotebook and Newer.
int versionOf(const Database &database);

/// Applies the steps that are missing, each in a transaction of its own. Steps are only ever appended.
void migrate(const Database &database);

} // namespace rung
