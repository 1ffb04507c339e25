// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"
#include "tests/core/charts/marks.h"

#include "core/charts/charts.h"

using namespace rung;
using namespace rung::testdata;

namespace {

ChartPicture pictureOf(std::span<const Observation> asks, const RungTitles &titles = {})
{
    return chartPicture(ChartQuestion::AsBadAsExpected, asks, titles);
}

} // namespace

TEST(GapChart, DrawsADumbbellForEachAskFromLeftToRight)
{
    const ChartPlot plot = pictureOf(Asks().add(20, 60, 35).add(40, 50, 55)).plots.front();
    EXPECT_EQ(marksOf<DumbbellMark>(plot), (std::vector<DumbbellMark>{{1, 60, 35}, {2, 50, 55}}));
    EXPECT_LT(plot.x.from, 1);
    EXPECT_GT(plot.x.to, 2);
}

TEST(GapChart, DrawsTheStairBehindEverythingElse)
{
    const ChartPlot plot = pictureOf(Asks().add(20, 60, 35).add(40, 50, 55)).plots.front();
    ASSERT_TRUE(std::holds_alternative<StairMark>(plot.marks.front()));
    EXPECT_EQ(std::get<StairMark>(plot.marks.front()).steps, (std::vector<StairMark::Step>{{0.5, 1.5, 20}, {1.5, 2.5, 40}}));
}

TEST(GapChart, CrossesWhatWasLeftBeforeTheAnswer)
{
    const auto withoutPrediction = [](Observation &one) { one.sealed = false; };
    const ChartPlot plot = pictureOf(Asks().left(50, 70).left(50, 80).with(withoutPrediction)).plots.front();
    EXPECT_EQ(marksOf<DumbbellMark>(plot), (std::vector<DumbbellMark>{{1, 50, 70, DotShape::Crossed}}));
    EXPECT_EQ(marksOf<DotMark>(plot), (std::vector<DotMark>{{{2, 80}, MarkRole::Felt, DotShape::Crossed}}));
}

TEST(GapChart, DrawsNothingToldFromMemory)
{
    const ChartPicture picture = pictureOf(Asks().fromMemory(30, 40));
    EXPECT_TRUE(picture.plots.front().readings.empty());
    EXPECT_TRUE(picture.plots.front().marks.empty());
}

TEST(GapChart, ReadsEachPointAloudWithItsRungAndDate)
{
    const Asks asks = Asks().add(20, 60, 35);
    const Observation &ask = asks.all().front();
    const ChartPlot plot = pictureOf(asks, {{ask.rung, QStringLiteral("Ask for a taste")}}).plots.front();
    ASSERT_EQ(plot.readings.size(), 1U);
    EXPECT_EQ(plot.readings[0].text, QStringLiteral("2 September 2026, Ask for a taste: expected 60, felt 35. 25 less than you expected."));
    EXPECT_EQ(plot.readings[0].attempt, ask.id);
    EXPECT_EQ(plot.readings[0].cells,
              (QStringList{QStringLiteral("2 September 2026"), QStringLiteral("Ask for a taste"), QStringLiteral("60"),
                           QStringLiteral("35"), QStringLiteral("-25"), QStringLiteral("no")}));
}

TEST(GapChart, LabelsExpectedAndFeltOnce)
{
    const ChartPlot plot = pictureOf(vectorAsks()).plots.front();
    QStringList labels;
    for (const LabelMark &label : marksOf<LabelMark>(plot))
        labels << label.text;
    EXPECT_EQ(labels.count(QStringLiteral("expected")), 1);
    EXPECT_EQ(labels.count(QStringLiteral("felt")), 1);
    EXPECT_TRUE(labels.contains(QStringLiteral("the steps grew")));
}

TEST(GapChart, PutsFeltOverExpectedInTheSquare)
{
    const ChartPlot square = pictureOf(Asks().add(20, 60, 35).add(20, 40, 45)).plots.at(1);
    EXPECT_TRUE(square.square);
    EXPECT_EQ(marksOf<LineMark>(square), (std::vector<LineMark>{{{{0, 0}, {100, 100}}, MarkRole::Quiet}}));
    EXPECT_EQ(marksOf<DotMark>(square).size(), 2U);
    EXPECT_EQ(square.readings.front().at, QPointF(40, 45));
}

TEST(GapChart, SketchesTheLatest)
{
    Asks asks;
    for (int i = 0; i < 30; ++i)
        asks.add(30, 60, 30 + i);
    const ChartPlot sketch = pictureOf(asks).sketch;
    EXPECT_EQ(marksOf<DumbbellMark>(sketch).size(), 24U);
    EXPECT_EQ(marksOf<DumbbellMark>(sketch).back().felt, 59);
    EXPECT_TRUE(marksOf<LabelMark>(sketch).empty());
}

TEST(GapChart, KeepsDumbbellsUpToSixtyAsks)
{
    Asks asks;
    for (int i = 0; i < 60; ++i)
        asks.add(30, 60, 40);
    EXPECT_EQ(marksOf<DumbbellMark>(pictureOf(asks).plots.front()).size(), 60U);
    EXPECT_TRUE(marksOf<DumbbellMark>(pictureOf(asks.add(30, 60, 40)).plots.front()).empty());
}

TEST(GapChart, KeepsTheExtremesInASquareOfThousands)
{
    Asks asks;
    asks.add(30, 60, 99).add(30, 60, 1);
    for (int i = 0; i < 3000; ++i)
        asks.pause(-1).add(30, 60, 40 + i % 5);
    const ChartPlot square = pictureOf(asks).plots.at(1);
    EXPECT_EQ(square.marks.size(), 1000U);
    EXPECT_THAT(marksOf<DotMark>(square), ::testing::Contains(::testing::Field(&DotMark::at, QPointF(60, 99))));
    EXPECT_THAT(marksOf<DotMark>(square), ::testing::Contains(::testing::Field(&DotMark::at, QPointF(60, 1))));
    EXPECT_EQ(square.key, QStringLiteral("These are 998 of them: the lowest, the highest and the latest."));
}

TEST(GapChart, LabelsNothingThatWasLeft)
{
    EXPECT_THAT(marksOf<LabelMark>(pictureOf(Asks().left(50, 70).left(50, 60)).plots.front()), ::testing::SizeIs(1));
}

TEST(GapChart, DrawsNoStairBehindASingleAsk)
{
    const ChartPlot plot = pictureOf(Asks().add(30, 60, 40)).plots.front();
    EXPECT_TRUE(marksOf<StairMark>(plot).empty());
    EXPECT_TRUE(plot.key.isEmpty());
}

TEST(GapChart, SaysWhatStandsBehind)
{
    EXPECT_EQ(pictureOf(Asks().add(30, 60, 40).add(30, 60, 40)).plots.front().key,
              QStringLiteral("The grey behind is how hard you had rated each step."));
}
