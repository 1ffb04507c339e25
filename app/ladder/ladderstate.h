// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/nextrung.h"
#include "core/notebook/notebook.h"

#include <QHash>

#include <vector>

namespace rung {

/// One ladder as it stood when it was read, with what guidance says of it. It may be moved, not copied: its record points into it.
struct LadderState
{
    /// No step is advised where `adviceRests`. May throw StorageError.
    LadderState(const Notebook &notebook, Ladder which, bool adviceRests = false);
    LadderState(LadderState &&) = default;
    LadderState &operator=(LadderState &&) = default;

    /// The rung of that id; null when it is not among those in view.
    const Rung *find(const Id<Rung> &id) const;
    bool advises(const Id<Rung> &rung) const { return advice && advice->rung == rung; }
    /// Where a person stands on that rung; null when it is not among those in view.
    const RungProgress *progressOf(const Id<Rung> &id) const;

    Day today;
    Ladder ladder;
    std::vector<Rung> rungs; ///< in their own order
    std::vector<Observation> observations;
    LadderRecord record;
    LadderProgress progress;
    std::optional<Advice> advice; ///< nothing while support comes first
    std::optional<Id<Rung>> refresher; ///< a settled rung to warm up
    QHash<Id<Rung>, Id<Attempt>> plans; ///< those not logged yet, the earliest of each rung
};

} // namespace rung
