// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/fearedchart.h"
#include "core/charts/words.h"
#include "core/statistics/descriptive.h"

#include <QLocale>

namespace rung {

namespace {

/// What was feared within one period: how likely it seemed before and after, and how often it happened.
struct PeriodBelief : PeriodPair
{
    int n = 0;
    int happened = 0;
};

PeriodBelief beliefOf(double x, const Period &period)
{
    PeriodBelief belief;
    belief.x = x;
    belief.n = static_cast<int>(period.attempts.size());
    for (const Observation *ask : period.attempts) {
        belief.expected.push_back(*fearedBefore(*ask));
        if (ask->pFearedAgain)
            belief.felt.push_back(ask->pFearedAgain->value());
        belief.happened += happened(ask) ? 1 : 0;
    }
    return belief;
}

ChartReading readingOf(const QString &name, const PeriodBelief &belief)
{
    const double before = *median(belief.expected);
    const auto after = median(belief.felt);
    const QString feared =
        translate("Charts", "%1, %Ln feared things: %2 happened.", nullptr, belief.n).arg(name, QLocale().toString(belief.happened));
    const QString given = after ? translate("Charts", "In the middle you gave them %1 before and %2 afterwards.")
                                      .arg(percentText(before / 100), percentText(*after / 100))
                                : translate("Charts", "In the middle you gave them %1 before.").arg(percentText(before / 100));
    return {{belief.x, after.value_or(before)},
            translate("Charts", "%1 %2", "two sentences").arg(feared, given),
            {name, QLocale().toString(belief.n), percentText(before / 100), QLocale().toString(belief.happened),
             after ? percentText(*after / 100) : QString()}};
}

QString keyOf(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Week:
        return translate("Charts",
                         "Each pair of marks is the middle of one week, hollow before and filled afterwards; the thin lines reach "
                         "from the lowest to the highest. Beneath, a week in which something feared happened is filled.");
    case PeriodUnit::Month:
        return translate("Charts",
                         "Each pair of marks is the middle of one month, hollow before and filled afterwards; the thin lines reach "
                         "from the lowest to the highest. Beneath, a month in which something feared happened is filled.");
    case PeriodUnit::Year:
        return translate("Charts",
                         "Each pair of marks is the middle of one year, hollow before and filled afterwards; the thin lines reach "
                         "from the lowest to the highest. Beneath, a year in which something feared happened is filled.");
    }
    Q_UNREACHABLE();
}

} // namespace

ChartPlot periodBeliefPlot(const Periods &periods)
{
    ChartPlot plot{plotName(periods.unit), periodAxis(periods), percentAxis(translate("Charts", "how likely it seemed"))};
    plot.y.from = 2 * stripHeight;
    plot.columns = {columnName(periods.unit), translate("Charts", "Feared things"), translate("Charts", "Before, middle"),
                    translate("Charts", "Happened"), translate("Charts", "Afterwards, middle")};
    for (std::size_t i = 0; i < periods.columns.size(); ++i) {
        const Period &period = periods.columns[i];
        if (period.attempts.empty())
            continue;
        const PeriodBelief belief = beliefOf(static_cast<double>(i + 1), period);
        addPair(plot.marks, belief);
        plot.marks.push_back(stripDot({belief.x, stripHeight}, belief.happened > 0));
        plot.readings.push_back(readingOf(periodName(periods.unit, period), belief));
        plot.readings.back().days = periodDays(periods.unit, period);
    }
    labelFirstHappened(plot.marks);
    plot.key = keyOf(periods.unit);
    return plot;
}

} // namespace rung
