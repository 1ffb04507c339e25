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

/// An entry to be printed with its words, when the person chose it.
struct ReportEntry
{
    QString rungTitle; ///< null for a free reflection, and where names stay out
    Day day;
    std::optional<Attempt> attempt = {};
    std::vector<Reflection> reflections = {};
};

/// Everything a summary is made of. What the person did not tick is not in here.
struct SummaryContent
{
    Day today;
    std::optional<Day> from = {}; ///< inclusive; with `to` it narrows the figures
    std::optional<Day> to = {};
    std::vector<Observation> observations = {}; ///< already narrowed, oldest first
    RungTitles titles = {};                     ///< empty where names stay out
    std::vector<LadderSummary> ladders = {};
    QStringList lines = {};                     ///< kept lines the person chose, in their order
    bool withLog = false;                       ///< a row for each attempt
    std::vector<ReportEntry> entries = {};      ///< oldest first
};

/// The one page a person keeps or takes to a therapist, and behind it what they ticked: the log, entries of the journal.
Report summaryReport(const SummaryContent &content);

} // namespace rung
