// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

namespace rung::command {

/// Opens a notebook for a command. For a sealed one the terminal asks for the passphrase or the recovery code without showing it; where there
/// is no terminal, it is the first line of standard input. Throws StorageError.
std::unique_ptr<Notebook> openNotebook(const QString &path, Notebook::Access access);

} // namespace rung::command
