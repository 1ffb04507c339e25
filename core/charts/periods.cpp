// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/periods.h"

#include "core/charts/axes.h"
#include "core/charts/words.h"
#include "core/statistics/descriptive.h"

#include <QLocale>

#include <algorithm>

namespace rung {

namespace {

constexpr std::size_t mostWeeks = 53;
constexpr std::size_t mostFilled = 120; ///< with two dots, two lines, a count and two crosses each, under a thousand marks
constexpr double besideMiddle = 0.18; ///< how far expected and felt stand from the middle of their column
constexpr std::size_t mostColumns = 240; ///< with more, those without an attempt are left out

QDate beginOf(QDate date, PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return date.addDays(-((date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
    case PeriodUnit::Month:
        return QDate(date.year(), date.month(), 1);
    case PeriodUnit::Year:
        return QDate(date.year(), 1, 1);
    }
    Q_UNREACHABLE();
}

QDate nextAfter(QDate begin, PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return begin.addDays(7);
    case PeriodUnit::Month:
        return begin.addMonths(1);
    case PeriodUnit::Year:
        return begin.addYears(1);
    }
    Q_UNREACHABLE();
}

/// Every column from the first to the last attempt, filled.
std::vector<Period> columnsOf(std::span<const Observation *const> attempts, PeriodUnit unit)
{
    const auto days = daysOf(attempts);
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    std::vector<Period> columns;
    for (QDate begin = beginOf(*first, unit); begin <= *last; begin = nextAfter(begin, unit))
        columns.push_back({begin});
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const auto after =
            std::upper_bound(columns.begin(), columns.end(), days[i], [](QDate date, const Period &period) { return date < period.begin; });
        std::prev(after)->attempts.push_back(attempts[i]);
    }
    return columns;
}

bool isEmpty(const Period &period)
{
    return period.attempts.empty();
}

void addMiddle(std::vector<ChartMark> &marks, double x, std::span<const double> values, MarkRole role, DotShape shape)
{
    if (values.empty())
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low < *high)
        marks.push_back(WhiskerMark{x, *low, *high, role});
    marks.push_back(DotMark{{x, *median(values)}, role, shape});
}

} // namespace

Periods periodsOf(std::span<const Observation *const> attempts)
{
    for (const PeriodUnit unit : {PeriodUnit::Week, PeriodUnit::Month, PeriodUnit::Year}) {
        auto columns = columnsOf(attempts, unit);
        if (unit == PeriodUnit::Week && columns.size() > mostWeeks)
            continue;
        if (columns.size() > mostColumns)
            std::erase_if(columns, isEmpty);
        const auto filled = columns.size() - static_cast<std::size_t>(std::count_if(columns.begin(), columns.end(), isEmpty));
        if (unit != PeriodUnit::Year && filled > mostFilled)
            continue;
        if (filled > mostFilled) {
            std::erase_if(columns, isEmpty);
            columns.erase(columns.begin(), columns.end() - mostFilled);
        }
        return {unit, std::move(columns)};
    }
    Q_UNREACHABLE();
}

QString plotName(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return translate("Charts", "Week by week");
    case PeriodUnit::Month:
        return translate("Charts", "Month by month");
    case PeriodUnit::Year:
        return translate("Charts", "Year by year");
    }
    Q_UNREACHABLE();
}

QString columnName(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return translate("Charts", "Week");
    case PeriodUnit::Month:
        return translate("Charts", "Month");
    case PeriodUnit::Year:
        return translate("Charts", "Year");
    }
    Q_UNREACHABLE();
}

QString periodName(PeriodUnit unit, const Period &period)
{
    switch (unit) {
    case PeriodUnit::Week:
        return translate("Charts", "Week of %1").arg(dateText(period.begin));
    case PeriodUnit::Month:
        return QLocale().toString(period.begin, translate("Charts", "MMMM yyyy", "a month, in the letters of QLocale"));
    case PeriodUnit::Year:
        return QLocale().toString(period.begin, QStringLiteral("yyyy"));
    }
    Q_UNREACHABLE();
}

ChartDays periodDays(PeriodUnit unit, const Period &period)
{
    return {Day::from(period.begin).value(), Day::from(nextAfter(period.begin, unit)).value().plusDays(-1)};
}

ChartAxis periodAxis(const Periods &periods)
{
    std::vector<QDate> begins;
    for (const Period &period : periods.columns)
        begins.push_back(period.begin);
    return timeAxis(begins);
}

void addPair(std::vector<ChartMark> &marks, const PeriodPair &pair)
{
    addMiddle(marks, pair.x - besideMiddle, pair.expected, MarkRole::Predicted, DotShape::Hollow);
    addMiddle(marks, pair.x + besideMiddle, pair.felt, MarkRole::Felt, DotShape::Filled);
}

} // namespace rung
