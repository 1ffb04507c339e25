// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ladder.h"
#include "core/domain/rung.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// Every ladder, trash included, oldest first.
std::vector<Ladder> loadLadders(const Database &database);
std::optional<Ladder> loadLadder(const Database &database, const Id<Ladder> &id);

/// Every rung, trash included, by ladder and position.
std::vector<Rung> loadRungs(const Database &database);
/// The rungs of one ladder, trash included, by position.
std::vector<Rung> loadRungs(const Database &database, const Id<Ladder> &ladder);
std::optional<Rung> loadRung(const Database &database, const Id<Rung> &id);

} // namespace rung
