// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"
#include "core/domain/attempt.h"
#include "core/domain/reflection.h"
#include "core/reports/laddersummary.h"
#include "core/reports/report.h"

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// An entry to be printed with its words, when the person wants that.
struct ReportEntry
{
    QString rungTitle; ///< null for a free reflection
    Day day;
    std::optional<Attempt> attempt = {};
    std::vector<Reflection> reflections = {};
};

/// Everything a summary is made of.
struct SummaryContent
{
    Day today;
    std::optional<Day> from = {}; ///< inclusive; with `to` it narrows the figures
    std::optional<Day> to = {};
    std::vector<Observation> observations = {}; ///< already narrowed, oldest first
    RungTitles titles = {};
    std::vector<LadderSummary> ladders = {};
    std::vector<ReportEntry> entries = {}; ///< oldest first; empty unless the person ticked them
};

/// The one page a person keeps or takes to a therapist: period, asks, expected beside felt, where each ladder stands.
Report summaryReport(const SummaryContent &content);

} // namespace rung
