// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// The identity of the notebook itself, given at its birth.
QUuid loadNotebookId(const Database &database);
void putNotebookId(const Database &database, QUuid id);

/// Every check-in, oldest first.
std::vector<CheckIn> loadCheckIns(const Database &database);
/// The ids that were erased for good, oldest first.
std::vector<Erased> loadErased(const Database &database);
Support loadSupport(const Database &database);

/// Everything in the notebook, trash included, in canonical order.
Record loadRecord(const Database &database);

} // namespace rung
