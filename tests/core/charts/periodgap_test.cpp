// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"
#include "tests/core/charts/marks.h"

#include "core/charts/charts.h"

using namespace rung;
using namespace rung::testdata;

namespace {

/// 62 asks, the first ten in one week (2 September 2026 is a Wednesday), then a pause before each.
Asks manyAsks(int pause)
{
    Asks asks;
    for (int i = 0; i < 5; ++i)
        asks.add(20, 60, 30 + 5 * i);
    for (int i = 0; i < 57; ++i)
        asks.pause(pause).add(40, 70, 50);
    return asks;
}

ChartPlot plotOf(const Asks &asks)
{
    return chartPicture(ChartQuestion::AsBadAsExpected, asks).plots.front();
}

} // namespace

TEST(PeriodGap, TakesTheMiddleOfEachWeekWithExtremesAndCount)
{
    const ChartPlot plot = plotOf(manyAsks(2));
    const auto dots = marksOf<DotMark>(plot);
    const auto whiskers = marksOf<WhiskerMark>(plot);
    EXPECT_EQ(dots.at(0).at.y(), 60);
    EXPECT_EQ(dots.at(0).shape, DotShape::Hollow);
    EXPECT_EQ(dots.at(1).at.y(), 40);
    EXPECT_EQ(dots.at(1).shape, DotShape::Filled);
    EXPECT_EQ(whiskers.at(0).low, 30);
    EXPECT_EQ(whiskers.at(0).high, 50);
    EXPECT_EQ(marksOf<LabelMark>(plot).front().text, QStringLiteral("5"));
    EXPECT_EQ(plot.readings.front().text,
              QStringLiteral("Week of 31 August 2026: 5 asks, in the middle expected 60, felt 40; felt between 30 and 50."));
}

TEST(PeriodGap, TurnsToMonthsBeyondAYear)
{
    EXPECT_EQ(plotOf(manyAsks(2)).columns.front(), QStringLiteral("Week"));
    const ChartPlot months = plotOf(manyAsks(9));
    EXPECT_EQ(months.columns.front(), QStringLiteral("Month"));
    EXPECT_TRUE(months.readings.front().text.startsWith(QStringLiteral("September 2026: ")));
}

TEST(PeriodGap, LeadsToTheDaysAColumnStandsFor)
{
    const auto day = [](const char *text) { return Day::fromString(QLatin1String(text)).value(); };
    EXPECT_EQ(plotOf(manyAsks(2)).readings.front().days, (ChartDays{day("2026-08-31"), day("2026-09-06")}));
    EXPECT_EQ(plotOf(manyAsks(9)).readings.front().days, (ChartDays{day("2026-09-01"), day("2026-09-30")}));
}

TEST(PeriodGap, KeepsTimeBetweenDistantAsks)
{
    Asks asks = manyAsks(0);
    asks.pause(70).add(40, 70, 50);
    const ChartPlot plot = plotOf(asks);
    EXPECT_GE(plot.readings.back().at.x() - plot.readings.at(plot.readings.size() - 2).at.x(), 10);
}

TEST(PeriodGap, SaysSoInWords)
{
    EXPECT_TRUE(plotOf(manyAsks(2)).key.contains(QLatin1String("one week")));
    EXPECT_TRUE(plotOf(manyAsks(9)).key.contains(QLatin1String("one month")));
    EXPECT_TRUE(plotOf(manyAsks(2)).key.contains(QLatin1String("hollow what was expected")));
}

TEST(PeriodGap, TurnsToYearsWhereTheMonthsWouldBeTooMany)
{
    Asks asks;
    for (int i = 0; i < 200; ++i)
        asks.pause(30).add(30, 60, 40);
    const ChartPlot plot = plotOf(asks);
    EXPECT_EQ(plot.columns.front(), QStringLiteral("Year"));
    EXPECT_TRUE(plot.readings.front().text.startsWith(QStringLiteral("2026: ")));
    EXPECT_EQ(plot.x.ticks.front().label, QStringLiteral("2026"));
}

TEST(PeriodGap, DrawsTheExtremesOfWhatWasLeftAndNoMore)
{
    Asks asks = manyAsks(0);
    for (int i = 0; i < 50; ++i)
        asks.pause(-1).left(50, 40 + i);
    const auto dots = marksOf<DotMark>(plotOf(asks));
    std::vector<double> crossed;
    for (const DotMark &dot : dots)
        if (dot.shape == DotShape::Crossed)
            crossed.push_back(dot.at.y());
    EXPECT_THAT(crossed, ::testing::UnorderedElementsAre(40, 89));
}

TEST(PeriodGap, ReadsAPeriodInWhichEverythingWasLeft)
{
    Asks asks = manyAsks(0);
    asks.pause(21).left(50, 70).pause(-1).left(50, 85);
    EXPECT_TRUE(plotOf(asks).readings.back().text.endsWith(QStringLiteral(": you left 2 before the answer, fear reached 85.")));
}

TEST(PeriodGap, CrossesWhatWasLeft)
{
    Asks asks = manyAsks(0);
    asks.left(50, 85);
    const auto dots = marksOf<DotMark>(plotOf(asks));
    EXPECT_THAT(dots, ::testing::Contains(::testing::Field(&DotMark::shape, DotShape::Crossed)));
}

TEST(PeriodGap, DoesNotGrowWithAYearTypedWrongly)
{
    Asks asks = manyAsks(0);
    asks.pause(400'000).add(40, 70, 50);
    EXPECT_LE(plotOf(asks).x.to, 30);
}
