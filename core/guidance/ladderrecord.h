// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/rung.h"

#include <span>
#include <vector>

namespace rung {

/// A rung with what was tried on it, oldest first; waiting attempts count nowhere until they are resolved.
struct RungRecord
{
    const Rung *rung;
    std::vector<const Observation *> attempts = {};
    /// Those of the attempts on which the question was put and answered.
    std::vector<const Observation *> asks = {};
};

/// One ladder sorted out in a single pass, for every question about the next step to be answered from. It borrows: the rungs and
/// observations it was made of must outlive it and stay where they are.
struct LadderRecord
{
    /// Neither archived nor in the trash, by baseline, then position, then id.
    std::vector<RungRecord> rungs = {};
    /// All attempts on those rungs, oldest first.
    std::vector<const Observation *> attempts = {};
};

/// `rungs` and `observations` may hold those of other ladders too; observations come oldest first.
LadderRecord ladderRecord(Id<Ladder> ladder, std::span<const Rung> rungs, std::span<const Observation> observations);

/// The record of that rung; null when the ladder has none.
const RungRecord *findRung(const LadderRecord &record, Id<Rung> rung);

} // namespace rung
