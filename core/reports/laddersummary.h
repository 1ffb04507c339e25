// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ladder.h"
#include "core/guidance/nextrung.h"
#include "core/guidance/rungprogress.h"

#include <span>

namespace rung {

/// Where one ladder stands and what it advises, for reports.
struct LadderSummary
{
    Id<Ladder> id;
    QString name;
    LadderProgress progress;
    Advice advice;
    QString nextTitle = {}; ///< of the rung that is advised; empty where none is
    QString nextWhy = {};   ///< why this one, in words

    int settled() const;
};

/// Computed from everything up to `today`, inclusive.
LadderSummary summaryOf(const Ladder &ladder, std::span<const Rung> rungs, std::span<const Observation> observations, Day today);

} // namespace rung
