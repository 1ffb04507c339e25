// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/storage/database.h"

#include <memory>

namespace rung {

class Seal;

/// Copies everything, letting go of `from` between two handfuls of pages, so that a save waits for a moment at most; what is saved
/// meanwhile is in the copy too. `to` is one transaction: it becomes the copy or stays as it was. Throws StorageError and Stopped.
void copyPages(const Database &from, const Database &to, const WorkProgress &progress = {});

/// The notebook at `path` in memory, checked and at the newest schema; the file is read and left alone. A sealed one needs its seal.
/// Throws StorageError.
std::unique_ptr<Database> readIntoMemory(const QString &path, const Seal *seal = nullptr);

} // namespace rung
