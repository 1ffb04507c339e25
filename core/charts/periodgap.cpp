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

constexpr double countRoom = 8; ///< beneath the scale, for the counts

/// What was expected and felt within one period; apart from it the peaks of what was left before the answer.
struct PeriodFears : PeriodPair
{
    std::vector<double> left = {};
};

PeriodFears fearsOf(double x, const Period &period)
{
    PeriodFears fears;
    fears.x = x;
    for (const Observation *attempt : period.attempts) {
        if (!gap(*attempt)) {
            fears.left.push_back(attempt->peak->value());
            continue;
        }
        fears.expected.push_back(*predictedPeak(*attempt));
        fears.felt.push_back(*peak(*attempt));
    }
    return fears;
}

/// Of those that were left the lowest and the highest are drawn.
void addLeft(std::vector<ChartMark> &marks, double x, const std::vector<double> &left)
{
    if (left.empty())
        return;
    const auto [low, high] = std::minmax_element(left.begin(), left.end());
    marks.push_back(DotMark{{x, *low}, MarkRole::Felt, DotShape::Crossed});
    if (*low < *high)
        marks.push_back(DotMark{{x, *high}, MarkRole::Felt, DotShape::Crossed});
}

void addMarks(std::vector<ChartMark> &marks, const PeriodFears &fears)
{
    addLeft(marks, fears.x, fears.left);
    addPair(marks, fears);
    if (!fears.felt.empty())
        marks.push_back(LabelMark{{fears.x, 0}, QLocale().toString(qlonglong(fears.felt.size())), LabelMark::Side::Below});
}

ChartReading leftReading(const QString &name, const PeriodFears &fears)
{
    const double highest = *std::max_element(fears.left.begin(), fears.left.end());
    const int n = static_cast<int>(fears.left.size());
    const QString text = translate("Charts", "%1: you left %Ln before the answer, fear reached %2.", nullptr, n);
    return {{fears.x, highest}, text.arg(name, numberText(highest)), {name, QLocale().toString(0), {}, {}, {}, {}}};
}

ChartReading readingOf(const QString &name, const PeriodFears &fears)
{
    if (fears.felt.empty())
        return leftReading(name, fears);
    const auto [lowest, highest] = std::minmax_element(fears.felt.begin(), fears.felt.end());
    const int n = static_cast<int>(fears.felt.size());
    const QString expected = numberText(*median(fears.expected));
    const QString felt = numberText(*median(fears.felt));
    const QString low = numberText(*lowest);
    const QString high = numberText(*highest);
    const QString text = n == 1
        ? translate("Charts", "%1: 1 ask, expected %2, felt %3.").arg(name, expected, felt)
        : translate("Charts", "%1: %Ln asks, in the middle expected %2, felt %3; felt between %4 and %5.", nullptr, n)
              .arg(name, expected, felt, low, high);
    return {{fears.x, *median(fears.felt)}, text, {name, QLocale().toString(n), expected, felt, low, high}};
}

/// An empty period keeps the step of the one before.
std::vector<double> levelsOf(const Periods &periods)
{
    std::vector<double> levels;
    for (const Period &period : periods.columns)
        levels.push_back(period.attempts.empty() ? levels.back() : *median(baselinesOf(period.attempts)));
    return levels;
}

QString keyOf(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return translate("Charts",
                         "Each pair of marks is the middle of one week, hollow what was expected, filled what was felt; the thin "
                         "lines reach from the lowest to the highest, and the number beneath counts the asks.");
    case PeriodUnit::Month:
        return translate("Charts",
                         "Each pair of marks is the middle of one month, hollow what was expected, filled what was felt; the thin "
                         "lines reach from the lowest to the highest, and the number beneath counts the asks.");
    case PeriodUnit::Year:
        return translate("Charts",
                         "Each pair of marks is the middle of one year, hollow what was expected, filled what was felt; the thin "
                         "lines reach from the lowest to the highest, and the number beneath counts the asks.");
    }
    Q_UNREACHABLE();
}

} // namespace

ChartPlot periodGapPlot(const Periods &periods)
{
    ChartPlot plot{plotName(periods.unit), periodAxis(periods), fearAxis(translate("Charts", "fear"))};
    plot.columns = {columnName(periods.unit),
                    translate("Charts", "Asks"),
                    translate("Charts", "Expected, middle"),
                    translate("Charts", "Felt, middle"),
                    translate("Charts", "Felt, lowest"),
                    translate("Charts", "Felt, highest")};
    plot.y.from = -countRoom;
    plot.marks.push_back(stairOf(levelsOf(periods)));
    for (std::size_t i = 0; i < periods.columns.size(); ++i) {
        const Period &period = periods.columns[i];
        if (period.attempts.empty())
            continue;
        const PeriodFears fears = fearsOf(static_cast<double>(i + 1), period);
        addMarks(plot.marks, fears);
        plot.readings.push_back(readingOf(periodName(periods.unit, period), fears));
        plot.readings.back().days = periodDays(periods.unit, period);
    }
    plot.key = keyOf(periods.unit);
    return plot;
}

} // namespace rung
