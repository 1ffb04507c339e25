// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axes.h"

#include "core/charts/words.h"
#include "core/statistics/descriptive.h"

#include <QLocale>

#include <algorithm>

namespace rung {

namespace {

constexpr int fewestColumns = 8;
constexpr double closestTicks = 0.1; ///< of the axis
constexpr double growth = 10;
constexpr int yearsByMonth = 12; ///< beyond them the years alone are named

ChartAxis hundredAxis(const QString &title)
{
    ChartAxis axis{title, 0, 100};
    for (int value = 0; value <= 100; value += 20)
        axis.ticks.push_back({double(value), QLocale().toString(value)});
    return axis;
}

QString monthText(QDate date, bool withYear)
{
    return QLocale().toString(date,
                              withYear ? translate("Charts", "MMM yyyy", "a month on an axis, in the letters of QLocale")
                                       : translate("Charts", "MMM", "a month on an axis, in the letters of QLocale"));
}

QString yearText(QDate date)
{
    return QLocale().toString(date, QStringLiteral("yyyy"));
}

QString dayText(QDate date)
{
    return QLocale().toString(date, translate("Charts", "d MMM", "a day on an axis, in the letters of QLocale"));
}

bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

} // namespace

ChartAxis fearAxis(const QString &title)
{
    return hundredAxis(title);
}

ChartAxis percentAxis(const QString &title)
{
    ChartAxis axis = hundredAxis(title);
    for (ChartAxis::Tick &tick : axis.ticks)
        tick.label = percentText(tick.at / 100);
    return axis;
}

void setColumns(ChartAxis &axis, std::size_t columns, int fewest)
{
    const auto wanted = static_cast<double>(columns);
    const double spare = std::max(0.0, fewest - wanted) / 2;
    axis.from = 0.5 - spare;
    axis.to = wanted + 0.5 + spare;
}

ChartAxis timeAxis(std::span<const QDate> dates)
{
    ChartAxis axis;
    setColumns(axis, dates.size(), fewestColumns);
    if (dates.empty())
        return axis;
    const bool byDay = sameMonth(dates.front(), dates.back());
    const int years = dates.back().year() - dates.front().year();
    QDate previous;
    QDate labelled;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const QDate date = dates[i];
        const bool begins = byDay  ? date != previous
            : years > yearsByMonth ? previous.year() != date.year()
                                   : !previous.isValid() || !sameMonth(date, previous);
        previous = date;
        const double at = static_cast<double>(i + 1);
        if (!begins || (!axis.ticks.empty() && at - axis.ticks.back().at < closestTicks * (axis.to - axis.from)))
            continue;
        const bool newYear = years > 0 && labelled.year() != date.year();
        axis.ticks.push_back({at, byDay ? dayText(date) : years > yearsByMonth ? yearText(date) : monthText(date, newYear)});
        labelled = date;
    }
    return axis;
}

std::vector<QDate> daysOf(std::span<const Observation *const> observations)
{
    std::vector<QDate> days;
    for (const Observation *observation : observations)
        days.push_back(observation->day.date());
    return days;
}

StairMark stairOf(std::span<const double> baselines)
{
    StairMark stair;
    for (std::size_t i = 0; i < baselines.size(); ++i) {
        const double from = static_cast<double>(i) + 0.5;
        if (!stair.steps.empty() && stair.steps.back().level == baselines[i])
            stair.steps.back().to = from + 1;
        else
            stair.steps.push_back({from, from + 1, baselines[i]});
    }
    return stair;
}

bool hasGrown(std::span<const double> baselines)
{
    const std::size_t third = baselines.size() / 3;
    return third > 0 && *median(baselines.last(third)) - *median(baselines.first(third)) >= growth;
}

std::vector<double> baselinesOf(std::span<const Observation *const> observations)
{
    std::vector<double> baselines;
    for (const Observation *observation : observations)
        baselines.push_back(observation->baseline.value());
    return baselines;
}

} // namespace rung
