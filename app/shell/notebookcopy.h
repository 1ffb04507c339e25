// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <functional>
#include <memory>

namespace rung {

/// Opens the notebook once more, for reading alone, on the thread that calls it; a notebook that is only in memory comes as it is now.
/// May throw StorageError.
using NotebookCopy = std::function<std::unique_ptr<Notebook>()>;

NotebookCopy copyOf(const Notebook &notebook);

/// What opens its backups and copies, for a worker; null where it is not sealed.
std::shared_ptr<const Seal> sealOf(const Notebook &notebook);

} // namespace rung
