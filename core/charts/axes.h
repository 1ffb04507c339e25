// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"

#include <QDate>

#include <span>
#include <vector>

namespace rung {

/// Fear from 0 to 100.
ChartAxis fearAxis(const QString &title);
/// Likelihood from 0 to 100 %.
ChartAxis percentAxis(const QString &title);
/// Columns at x = 1, 2, …, with room for `fewest` at least: a few stand in the middle.
void setColumns(ChartAxis &axis, std::size_t columns, int fewest);
/// One column for each date at x = 1, 2, …, labelled where a month begins, by day within one month, by year
/// over many years.
ChartAxis timeAxis(std::span<const QDate> dates);
std::vector<QDate> daysOf(std::span<const Observation *const> observations);

/// The baselines as steps, a column each at x = 1, 2, …
StairMark stairOf(std::span<const double> baselines);
/// Whether the latest third of the baselines stands clearly (ten points) above the first third, by their medians.
bool hasGrown(std::span<const double> baselines);
std::vector<double> baselinesOf(std::span<const Observation *const> observations);

} // namespace rung
