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
    return chartPicture(ChartQuestion::FearedHappened, asks);
}

Asks asksOf(std::initializer_list<FearedHappened> all)
{
    Asks asks;
    for (const FearedHappened happened : all)
        asks.add(30, 50, 40, Answer::No, happened);
    return asks;
}

} // namespace

TEST(FearedChart, TellsOneAndTwoByTheirOwnNumbers)
{
    EXPECT_EQ(pictureOf(asksOf({FearedHappened::No})).sentence,
              QStringLiteral("You gave it 60 %. It did not happen. Now you give it 40 %."));
    EXPECT_EQ(pictureOf(asksOf({FearedHappened::No, FearedHappened::Yes})).sentence,
              QStringLiteral("The first time: You gave it 60 %. It did not happen. Now you give it 40 %. "
                             "The second time: You gave it 60 %. It happened. Now you give it 40 %."));
}

TEST(FearedChart, CountsFromThree)
{
    EXPECT_EQ(pictureOf(asksOf({FearedHappened::No, FearedHappened::Yes, FearedHappened::No})).sentence,
              QStringLiteral("Of 3 things you feared, 1 happened."));
    EXPECT_EQ(pictureOf(asksOf({FearedHappened::No, FearedHappened::No, FearedHappened::No})).sentence,
              QStringLiteral("Of 3 things you feared, none happened."));
}

TEST(FearedChart, CountsPartlyAsHappenedAndSaysSo)
{
    const ChartPicture picture = pictureOf(asksOf({FearedHappened::No, FearedHappened::Partly, FearedHappened::No}));
    EXPECT_EQ(picture.headline, QStringLiteral("Of 3 things you feared, 1 happened."));
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("What partly happened is counted as happened.")));
}

TEST(FearedChart, JudgesTheForecastFromTen)
{
    const auto asks = vectorAsks();
    EXPECT_FALSE(wordsOf(pictureOf(std::span(asks).first(9))).contains(QLatin1String("to be expected")));
    EXPECT_THAT(pictureOf(asks).details,
                ::testing::ElementsAre(QStringLiteral("By what you gave them before, about 6 were to be expected."),
                                       QStringLiteral("Afterwards, for another time, you gave them 17.5 points less on average.")));
}

TEST(FearedChart, DrawsBeliefBeforeAndAfterAndMarksWhatHappened)
{
    const ChartPlot plot = pictureOf(asksOf({FearedHappened::No, FearedHappened::Yes})).plots.front();
    EXPECT_EQ(marksOf<DumbbellMark>(plot), (std::vector<DumbbellMark>{{1, 60, 40}, {2, 60, 40}}));
    const auto strip = marksOf<DotMark>(plot);
    ASSERT_EQ(strip.size(), 2U);
    EXPECT_EQ(strip[0].shape, DotShape::Hollow);
    EXPECT_EQ(strip[1].shape, DotShape::Filled);
    EXPECT_GT(strip[0].at.y(), plot.y.from);
    EXPECT_EQ(
        plot.readings[1].cells,
        (QStringList{QStringLiteral("3 September 2026"), QStringLiteral("60 %"), QStringLiteral("happened"), QStringLiteral("40 %")}));
}

TEST(FearedChart, SketchesTheLatestTwoDozen)
{
    Asks asks;
    for (int i = 0; i < 61; ++i)
        asks.add(30, 50, 40);
    EXPECT_EQ(marksOf<DotMark>(pictureOf(asks).sketch).size(), 24U);
}

TEST(FearedChart, LabelsBeforeAndAfterwardsOnce)
{
    QStringList labels;
    for (const LabelMark &label : marksOf<LabelMark>(pictureOf(vectorAsks()).plots.front()))
        labels << label.text;
    EXPECT_EQ(labels.count(QStringLiteral("before")), 1);
    EXPECT_EQ(labels.count(QStringLiteral("afterwards")), 1);
    EXPECT_EQ(labels.count(QStringLiteral("happened")), 1);
}

TEST(FearedChart, SaysWhatTheEmptyDotsMeanWhereNothingHappened)
{
    const auto labels = marksOf<LabelMark>(pictureOf(Asks().add(30, 50, 40)).plots.front());
    EXPECT_THAT(labels, ::testing::Contains(::testing::Field(&LabelMark::text, QStringLiteral("did not happen"))));
}

TEST(FearedChart, TakesTheMiddleOfEachWeekBeyondSixty)
{
    Asks asks;
    for (int i = 0; i < 61; ++i)
        asks.add(30, 50, 40, Answer::No, i == 3 ? FearedHappened::Yes : FearedHappened::No);
    const ChartPlot plot = pictureOf(asks).plots.front();
    EXPECT_EQ(plot.columns.front(), QStringLiteral("Week"));
    EXPECT_EQ(plot.readings.front().text,
              QStringLiteral("Week of 31 August 2026, 5 feared things: 1 happened. In the middle you gave them 60 % before and 40 % "
                             "afterwards."));
    EXPECT_TRUE(plot.key.contains(QLatin1String("one week")));
}

TEST(FearedChart, SaysSoWhereBeliefStayedAsItWas)
{
    Asks asks;
    for (int i = 0; i < 12; ++i)
        asks.add(30, 50, 40).with([](Observation &ask) { ask.pFearedAgain = ask.pFeared; });
    EXPECT_THAT(pictureOf(asks).details,
                ::testing::Contains(QStringLiteral("Afterwards, for another time, you gave them as much on average.")));
}
