// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filemoved.h"

#include "core/storage/vault.h"

#include <sqlite3.h>

namespace rung {

bool hasMoved(const Database &database)
{
    if (const Vault *vault = database.vault())
        return !vault->isInPlace();
    int moved = 0;
    return sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

} // namespace rung
