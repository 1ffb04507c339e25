// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"
#include "tests/core/charts/marks.h"

#include "core/charts/charts.h"

using namespace rung;
using namespace rung::testdata;

namespace {

ChartPicture pictureOf(std::span<const Observation> asks)
{
    return chartPicture(ChartQuestion::GettingEasier, asks);
}

Asks sloping(int n, int first, int step)
{
    Asks asks;
    for (int i = 0; i < n; ++i)
        asks.fromMemory(30, first + step * i);
    return asks;
}

} // namespace

TEST(EasierChart, SaysYesOnlyWhereTheClaimHolds)
{
    EXPECT_EQ(pictureOf(sloping(10, 80, -5)).headline, QStringLiteral("Step for step, yes."));
    EXPECT_EQ(pictureOf(sloping(10, 80, -5)).sentence, QStringLiteral("Step for step, your fear has come down over these 10 asks."));
    EXPECT_EQ(pictureOf(sloping(10, 20, 5)).headline, QStringLiteral("Step for step, it has grown."));
    EXPECT_EQ(pictureOf(sloping(10, 40, 0)).headline, QStringLiteral("No clear direction yet."));
    EXPECT_EQ(pictureOf(vectorAsks()).headline, QStringLiteral("No clear direction yet."));
}

TEST(EasierChart, NamesNoDirectionBelowEight)
{
    for (int n = 0; n < 8; ++n) {
        const QString words = wordsOf(pictureOf(sloping(n, 90, -10)));
        EXPECT_FALSE(words.contains(QLatin1String("come down"))) << n;
        EXPECT_FALSE(words.contains(QLatin1String("yes"))) << n;
    }
}

TEST(EasierChart, TellsOneAndTwoByTheirOwnNumbers)
{
    EXPECT_EQ(pictureOf(sloping(1, 50, 0)).sentence, QStringLiteral("Fear reached 50 on a step of 30."));
    EXPECT_EQ(pictureOf(sloping(2, 50, -5)).sentence,
              QStringLiteral("The first time: Fear reached 50 on a step of 30. The second time: Fear reached 45 on a step of 30."));
}

TEST(EasierChart, GivesTheMedianFromThree)
{
    EXPECT_EQ(pictureOf(sloping(3, 50, -5)).sentence,
              QStringLiteral("In 3 asks so far, fear reached, in the middle, 15 above the step's number."));
    EXPECT_TRUE(marksOf<LineMark>(pictureOf(sloping(2, 50, -5)).sketch).empty());
    EXPECT_EQ(marksOf<LineMark>(pictureOf(sloping(3, 50, -5)).sketch).size(), 1U);
}

TEST(EasierChart, DrawsTheSmoothedFearFromEachStepsNumber)
{
    const ChartPlot plot = pictureOf(vectorAsks()).plots.front();
    const auto lines = marksOf<LineMark>(plot);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].role, MarkRole::Quiet);
    const auto expected = numbers(vectorNamed("A.ewma.adj"));
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(lines[1].points.at(i).y(), expected[i], sixDigits);
    EXPECT_LE(plot.y.from, -15);
    EXPECT_GE(plot.y.to, 25);
}

TEST(EasierChart, TicksTheFirstAskOnEachRung)
{
    EXPECT_THAT(marksOf<FootTickMark>(pictureOf(vectorAsks()).plots.front()),
                ::testing::ElementsAre(FootTickMark{1}, FootTickMark{4}, FootTickMark{8}, FootTickMark{11}));
}

TEST(EasierChart, ShowsRawFearOnDemandWithTheSteps)
{
    const ChartPicture picture = pictureOf(vectorAsks());
    ASSERT_EQ(picture.plots.size(), 2U);
    EXPECT_EQ(marksOf<StairMark>(picture.plots[1]).size(), 1U);
    EXPECT_EQ(picture.plots[1].readings.front().at, QPointF(1, 40));
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("The steps grew meanwhile.")));
}

TEST(EasierChart, LooksAtTheLatestTwoHundredAndSaysSo)
{
    const ChartPicture picture = pictureOf(sloping(203, 40, 0));
    EXPECT_EQ(picture.plots.front().readings.size(), 200U);
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("These are the latest 200 asks.")));
}
