// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/gapchart.h"
#include "core/charts/words.h"
#include "core/statistics/descriptive.h"

#include <QLocale>

#include <algorithm>

namespace rung {

namespace {

constexpr qint64 mostWeeks = 52;
constexpr std::size_t mostPeriods = 240; ///< with more, those without an ask are left out
constexpr double besides = 0.18; ///< how far expected and felt stand from the middle of their column

/// One week or month and what was asked in it; may be empty.
struct Period
{
    QDate begin;
    std::vector<double> expected = {};
    std::vector<double> felt = {};
    std::vector<double> baselines = {};
    std::vector<double> left = {};
};

QDate weekOf(QDate date)
{
    const int since = (date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    return date.addDays(-since);
}

QDate monthOf(QDate date)
{
    return QDate(date.year(), date.month(), 1);
}

/// The weeks or months from the first to the last attempt, without a gap.
std::vector<Period> emptyPeriods(QDate first, QDate last, bool byWeek)
{
    std::vector<Period> periods;
    for (QDate begin = byWeek ? weekOf(first) : monthOf(first); begin <= last; begin = byWeek ? begin.addDays(7) : begin.addMonths(1))
        periods.push_back({begin});
    return periods;
}

std::vector<Period> periodsOf(std::span<const Observation *const> drawn, bool byWeek)
{
    const auto days = daysOf(drawn);
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    auto periods = emptyPeriods(*first, *last, byWeek);
    for (const Observation *observation : drawn) {
        const auto after = std::upper_bound(periods.begin(), periods.end(), observation->day.date(),
                                            [](QDate date, const Period &period) { return date < period.begin; });
        Period &period = *std::prev(after);
        period.baselines.push_back(observation->baseline.value());
        if (!gap(*observation)) {
            period.left.push_back(observation->peak->value());
            continue;
        }
        period.expected.push_back(*predictedPeak(*observation));
        period.felt.push_back(*peak(*observation));
    }
    if (periods.size() > mostPeriods)
        std::erase_if(periods, [](const Period &period) { return period.baselines.empty(); });
    return periods;
}

void addMarks(std::vector<ChartMark> &marks, double x, const Period &period)
{
    for (const double value : period.left)
        marks.push_back(DotMark{{x, value}, MarkRole::Felt, DotShape::Crossed});
    if (period.felt.empty())
        return;
    const auto add = [&marks](double at, const std::vector<double> &values, MarkRole role, DotShape shape) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        marks.push_back(WhiskerMark{at, *low, *high, role});
        marks.push_back(DotMark{{at, *median(values)}, role, shape});
    };
    add(x - besides, period.expected, MarkRole::Predicted, DotShape::Hollow);
    add(x + besides, period.felt, MarkRole::Felt, DotShape::Filled);
    marks.push_back(LabelMark{{x, 0}, QLocale().toString(qlonglong(period.felt.size())), LabelMark::Side::Above});
}

ChartReading readingOf(double x, const Period &period, bool byWeek)
{
    const auto [lowest, highest] = std::minmax_element(period.felt.begin(), period.felt.end());
    const QString name = byWeek ? translate("Charts", "Week of %1").arg(dateText(period.begin))
                                : QLocale().toString(period.begin, translate("Charts", "MMMM yyyy", "a month, in the letters of QLocale"));
    const QString count = QLocale().toString(qlonglong(period.felt.size()));
    const QString expected = numberText(*median(period.expected));
    const QString felt = numberText(*median(period.felt));
    const QString low = numberText(*lowest);
    const QString high = numberText(*highest);
    const int n = static_cast<int>(period.felt.size());
    const QString text =
        n == 1 ? translate("Charts", "%1: 1 ask, expected %2, felt %3.").arg(name, expected, felt)
               : translate("Charts", "%1: %n asks, in the middle expected %2, felt %3; felt between %4 and %5.", nullptr, n)
                     .arg(name, expected, felt, low, high);
    return {{x, *median(period.felt)}, text, {name, count, expected, felt, low, high}};
}

/// An empty period keeps the step of the one before.
std::vector<double> levelsOf(const std::vector<Period> &periods)
{
    std::vector<double> levels;
    for (const Period &period : periods)
        levels.push_back(period.baselines.empty() ? levels.back() : *median(period.baselines));
    return levels;
}

} // namespace

ChartPlot periodGapPlot(std::span<const Observation *const> drawn)
{
    const auto days = daysOf(drawn);
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    const bool byWeek = first->daysTo(*last) <= 7 * mostWeeks;
    const auto periods = periodsOf(drawn, byWeek);
    std::vector<QDate> begins;
    for (const Period &period : periods)
        begins.push_back(period.begin);
    ChartPlot plot{byWeek ? translate("Charts", "Week by week") : translate("Charts", "Month by month"), timeAxis(begins),
                   fearAxis(translate("Charts", "fear"))};
    plot.columns = {byWeek ? translate("Charts", "Week") : translate("Charts", "Month"), translate("Charts", "Asks"),
                    translate("Charts", "Expected, middle"), translate("Charts", "Felt, middle"), translate("Charts", "Felt, lowest"),
                    translate("Charts", "Felt, highest")};
    plot.marks.push_back(stairOf(levelsOf(periods)));
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const double x = static_cast<double>(i + 1);
        addMarks(plot.marks, x, periods[i]);
        if (!periods[i].felt.empty())
            plot.readings.push_back(readingOf(x, periods[i], byWeek));
    }
    return plot;
}

} // namespace rung
