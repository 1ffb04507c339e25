// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/reports/summaryfigures.h"
#include "core/reports/summaryreport.h"

#include <optional>

namespace rung {

/// Which part of the notebook a summary speaks of.
struct SummaryScope
{
    std::optional<Day> from = {}; ///< inclusive
    std::optional<Day> to = {};   ///< inclusive
    std::optional<Id<Ladder>> ladder = {};
    bool withNotes = false; ///< the person's texts too
};

/// The attempts of the scope, oldest first.
std::vector<Observation> observationsIn(const Notebook &notebook, const SummaryScope &scope);

SummaryFigures summaryFigures(const Notebook &notebook, const SummaryScope &scope, Day today);
SummaryContent summaryContent(const Notebook &notebook, const SummaryScope &scope, Day today);

} // namespace rung
