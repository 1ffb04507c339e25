// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rung.h"
#include "core/guidance/ladderrecord.h"

#include <optional>

namespace rung {

class Notebook;

/// The nearest rung below that may be asked: the highest one with a baseline up to `ceiling` (0–100), else the lowest there is.
std::optional<Id<Rung>> nearerStep(const LadderRecord &record, const Rung &rung, int ceiling);

/// The same on the rung's ladder as it stands in the notebook; may throw StorageError.
std::optional<Id<Rung>> smallerRung(const Notebook &notebook, const Rung &rung);

} // namespace rung
