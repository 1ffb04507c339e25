// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QString>

#include <memory>

namespace rung::bench {

/// A folder in memory that lasts as long as the program, so that a disk is not what is measured.
QString folderInMemory();

/// An invented notebook file with so many attempts, made at first use and then the same for all.
const QString &notebookFile(int attempts);

/// It opened, its last day being today.
std::unique_ptr<Notebook> openNotebook(int attempts);

/// The same sealed, in a file of its own, with a key that costs next to nothing; `passTime` is called while it is written.
std::unique_ptr<Notebook> openSealed(int attempts, const PassTime &passTime = {});

/// One in memory with a single ladder of 15 rungs and so many attempts on them, a day apart until today.
std::unique_ptr<Notebook> fullLadder(int attempts);

} // namespace rung::bench
