// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"

#include "core/charts/axes.h"

using namespace rung;
using namespace rung::testdata;

namespace {

std::vector<QDate> days(std::initializer_list<const char *> texts)
{
    std::vector<QDate> dates;
    for (const char *text : texts)
        dates.push_back(QDate::fromString(QLatin1String(text), Qt::ISODate));
    return dates;
}

QStringList labelsOf(const ChartAxis &axis)
{
    QStringList labels;
    for (const ChartAxis::Tick &tick : axis.ticks)
        labels << tick.label;
    return labels;
}

} // namespace

TEST(TimeAxis, LabelsWhereAMonthBegins)
{
    const ChartAxis axis = timeAxis(days({"2026-09-02", "2026-09-20", "2026-10-01", "2026-10-02", "2026-11-05"}));
    EXPECT_EQ(labelsOf(axis), (QStringList{QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov")}));
    EXPECT_EQ(axis.ticks[1].at, 3);
}

TEST(TimeAxis, LabelsDaysWithinOneMonth)
{
    EXPECT_EQ(labelsOf(timeAxis(days({"2026-09-02", "2026-09-02", "2026-09-03"}))),
              (QStringList{QStringLiteral("2 Sep"), QStringLiteral("3 Sep")}));
}

TEST(TimeAxis, NamesTheYearWhereItChanges)
{
    EXPECT_EQ(labelsOf(timeAxis(days({"2026-11-02", "2026-12-02", "2027-01-03", "2027-02-03"}))),
              (QStringList{QStringLiteral("Nov 2026"), QStringLiteral("Dec"), QStringLiteral("Jan 2027"), QStringLiteral("Feb")}));
}

TEST(TimeAxis, KeepsItsLabelsApart)
{
    std::vector<QDate> dates;
    for (int month = 0; month < 60; ++month)
        dates.push_back(QDate(2026, 1, 1).addMonths(month));
    const ChartAxis axis = timeAxis(dates);
    EXPECT_LE(axis.ticks.size(), 10U);
    EXPECT_GE(axis.ticks.size(), 5U);
}

TEST(TimeAxis, HasWidthWithoutAndWithOneDate)
{
    EXPECT_LT(timeAxis({}).from, timeAxis({}).to);
    EXPECT_TRUE(timeAxis({}).ticks.empty());
    EXPECT_GT(timeAxis(days({"2026-09-02"})).to, 2);
}

TEST(TimeAxis, StandsAFewInTheMiddle)
{
    const ChartAxis axis = timeAxis(days({"2026-09-02"}));
    EXPECT_EQ(axis.from + axis.to, 2);
}

TEST(Stair, JoinsEqualNeighbours)
{
    const StairMark stair = stairOf(std::vector<double>{20, 20, 40});
    EXPECT_EQ(stair.steps, (std::vector<StairMark::Step>{{0.5, 2.5, 20}, {2.5, 3.5, 40}}));
}

TEST(Stair, HasGrownByTenPointsFromFirstToLastThird)
{
    EXPECT_FALSE(hasGrown({}));
    EXPECT_FALSE(hasGrown(std::vector<double>{20, 60}));
    EXPECT_FALSE(hasGrown(std::vector<double>{20, 25, 29}));
    EXPECT_TRUE(hasGrown(std::vector<double>{20, 25, 30}));
    EXPECT_FALSE(hasGrown(std::vector<double>{60, 25, 30}));
}

TEST(TimeAxis, NamesYearsAloneOverManyYears)
{
    std::vector<QDate> dates;
    for (int year = 0; year < 30; ++year)
        dates.push_back(QDate(2000, 1, 1).addYears(year));
    EXPECT_EQ(timeAxis(dates).ticks.front().label, QStringLiteral("2000"));
}
