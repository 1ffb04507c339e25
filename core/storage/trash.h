// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// What is to be erased together, by kind.
struct ErasureIds
{
    std::vector<Id<Ladder>> ladders = {};
    std::vector<Id<Rung>> rungs = {};
    std::vector<Id<Attempt>> attempts = {};
    std::vector<Id<Reflection>> reflections = {};

    bool isEmpty() const { return ladders.empty() && rungs.empty() && attempts.empty() && reflections.empty(); }
};

/// What was put in the trash by itself, and not only with what it belongs to; with `before`, only what was put there earlier than that.
ErasureIds loadTrash(const Database &database, const std::optional<Instant> &before = {});
/// Adds everything that hangs on what is there already, trash included; each id once.
void addDependents(const Database &database, ErasureIds &ids);

/// Takes the records away and leaves a trace of each. Inside a Transaction.
void eraseRecords(const Database &database, const ErasureIds &ids, const Instant &at);
/// The same with every record of the notebook, the part on support included.
void eraseAllRecords(const Database &database, const Instant &at);
/// Takes away the copies that were kept beside the file before it was brought up to date: they hold what was erased.
void removeOldCopies(const Database &database);

} // namespace rung
