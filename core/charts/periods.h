// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"

#include <QDate>

#include <span>
#include <vector>

namespace rung {

/// Beyond this many attempts a column stands for weeks, months or years.
inline constexpr std::size_t mostOneByOne = 60;

/// The stretch of the calendar one column stands for.
enum class PeriodUnit { Week, Month, Year };

/// One week, month or year and the attempts in it; may be empty.
struct Period
{
    QDate begin;
    std::vector<const Observation *> attempts = {};
};

/// Periods of one unit from the first attempt to the last, oldest first.
struct Periods
{
    PeriodUnit unit = PeriodUnit::Week;
    std::vector<Period> columns = {};
};

/// Weeks within a year, then months, then years: as many columns as can be told apart. Gaps in time stay empty columns, unless they
/// would be most of the picture. Wants at least one attempt.
Periods periodsOf(std::span<const Observation *const> attempts);

/// "Week by week", for the plot.
QString plotName(PeriodUnit unit);
/// "Week", for the table.
QString columnName(PeriodUnit unit);
/// "Week of 31 August 2026", "September 2026" or "2026".
QString periodName(PeriodUnit unit, const Period &period);
ChartDays periodDays(PeriodUnit unit, const Period &period);
ChartAxis periodAxis(const Periods &periods);

/// What was expected and what came of it within the period drawn at `x`.
struct PeriodPair
{
    double x = 0;
    std::vector<double> expected = {};
    std::vector<double> felt = {};
};

/// Side by side the middle of each as a dot on a line from the lowest to the highest; nothing for a series without values.
void addPair(std::vector<ChartMark> &marks, const PeriodPair &pair);

} // namespace rung
