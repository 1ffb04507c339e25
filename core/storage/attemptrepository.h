// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/observation.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// Every attempt, trash included, by creation.
std::vector<Attempt> loadAttempts(const Database &database);
/// The attempts of one rung, trash included, by creation.
std::vector<Attempt> loadAttempts(const Database &database, const Id<Rung> &rung);
std::optional<Attempt> loadAttempt(const Database &database, const Id<Attempt> &id);
/// Plans without an outcome and attempts that wait for an answer, whose attempt, rung and ladder are not in the trash; by creation.
std::vector<Attempt> loadUnfinished(const Database &database);
/// Plans, and attempts that were made or happened since, whose attempt, rung and ladder are not in the trash; by creation.
std::vector<Attempt> loadAttemptsSince(const Database &database, const Instant &since);
/// The numbers of every attempt with an outcome that counts (see Observation), oldest first.
std::vector<Observation> loadObservations(const Database &database);

} // namespace rung
