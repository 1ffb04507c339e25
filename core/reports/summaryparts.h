// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/summaryreport.h"

namespace rung::summary {

/// "Before, you gave them 58 % on average; afterwards, for another time, 31 %." Empty with fewer than three.
QString beliefText(std::span<const Observation> observations);
/// A row for each attempt: when, what was expected, what happened.
void addLog(Report &report, const SummaryContent &content);
/// The entries with all their words, each under a heading of its own.
void addEntries(Report &report, const std::vector<ReportEntry> &entries);

} // namespace rung::summary
