// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/storage/database.h"

#include <QUuid>

#include <future>
#include <memory>

namespace rung {

/// Opens a notebook at the newest schema; an older one is checked, copied aside and migrated, a read-only older one is refused.
std::unique_ptr<Database> openNotebookFile(const QString &path, Database::Access access);

/// Looks for damage in the whole file, on a thread and a connection of its own; `get` throws what it found.
std::future<void> verifyNotebookFile(const QString &path);

/// The same on this connection, now.
void verify(const Database &database);

/// Creates an empty notebook that appears whole or not at all, readable by its owner alone. Throws Exists where something is.
void createNotebookFile(const QString &path, QUuid notebookId);

std::unique_ptr<Database> newNotebookInMemory(QUuid notebookId);

/// Writes a consistent, verified copy of the open notebook that appears whole or not at all, readable by its owner alone. Saving goes on
/// meanwhile. Throws StorageError and Stopped.
void backUp(const Database &database, const QString &copy, const WorkProgress &progress = {});

} // namespace rung
