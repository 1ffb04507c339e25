// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace rung {

/// Whether the path leads somewhere else than when the file was opened: it was moved, deleted or replaced. SQLite writes nothing into
/// such a file any more; what is open can still be read.
bool hasMoved(const Database &database);

} // namespace rung
