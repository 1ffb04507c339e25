// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

namespace rung {

/// Writing of whole records, one overload per kind, always inside a Transaction: `put` inserts or replaces by id,
/// `remove` takes the row away. Both keep the search index in step.
void put(const Database &database, const Ladder &ladder);
void put(const Database &database, const Rung &rung);
void put(const Database &database, const Attempt &attempt);
void put(const Database &database, const Reflection &reflection);
void put(const Database &database, const CheckIn &checkIn);
void put(const Database &database, const Erased &erased);
void put(const Database &database, const Support &support);

void remove(const Database &database, const Id<Ladder> &id);
void remove(const Database &database, const Id<Rung> &id);
void remove(const Database &database, const Id<Attempt> &id);
void remove(const Database &database, const Id<Reflection> &id);
void remove(const Database &database, const Id<CheckIn> &id);
void removeErased(const Database &database, QUuid id);

} // namespace rung
