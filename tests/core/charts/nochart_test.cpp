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
    return chartPicture(ChartQuestion::HowOftenNo, asks);
}

Asks asksOf(int refusals, int others)
{
    Asks asks;
    for (int i = 0; i < refusals; ++i)
        asks.add(30, 50, 40, i % 2 ? Answer::NoReply : Answer::No);
    for (int i = 0; i < others; ++i)
        asks.add(30, 50, 40, i % 2 ? Answer::Partly : Answer::Yes);
    return asks;
}

} // namespace

TEST(NoChart, TellsOneAndTwoByTheirOwnNumbers)
{
    EXPECT_EQ(pictureOf(asksOf(0, 1)).sentence, QStringLiteral("You gave a no 70 %; the answer: yes."));
    EXPECT_EQ(pictureOf(asksOf(1, 1)).headline, QStringLiteral("Two asks so far: no, then yes."));
    EXPECT_EQ(marksOf<DotMark>(pictureOf(asksOf(1, 1)).plots.front()).size(), 4U);
}

TEST(NoChart, CountsFromThreeAndSpeaksCarefullyBelowEight)
{
    EXPECT_EQ(pictureOf(asksOf(2, 1)).sentence, QStringLiteral("In 2 of 3 asks so far it was a no."));
    EXPECT_EQ(pictureOf(asksOf(0, 5)).sentence, QStringLiteral("An early look at 5 asks: none of them was a no."));
    EXPECT_EQ(pictureOf(asksOf(4, 5)).sentence, QStringLiteral("In 4 of 9 asks it was a no."));
}

TEST(NoChart, SetsWhatWasExpectedBesideItFromTen)
{
    EXPECT_EQ(pictureOf(vectorAsks()).sentence, QStringLiteral("In 6 of 12 asks it was a no. You expected about 9."));
    EXPECT_EQ(marksOf<DotMark>(pictureOf(asksOf(4, 5)).plots.front()).size(), 1U);
    EXPECT_EQ(marksOf<DotMark>(pictureOf(asksOf(5, 5)).plots.front()).size(), 2U);
}

TEST(NoChart, GivesTheIntervalFromSix)
{
    EXPECT_TRUE(marksOf<RateBarMark>(pictureOf(asksOf(2, 3)).plots.front()).empty());
    const ChartPicture picture = pictureOf(vectorAsks());
    const auto bars = marksOf<RateBarMark>(picture.plots.front());
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_NEAR(bars[0].low, 25.3782, 1e-4);
    EXPECT_NEAR(bars[0].high, 74.6218, 1e-4);
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("Give or take: between 25 % and 75 % of such asks.")));
}

TEST(NoChart, OffersTheCalibrationFromTenWithThreeInABin)
{
    const auto asks = vectorAsks();
    EXPECT_EQ(pictureOf(std::span(asks).first(9)).plots.size(), 1U);
    const ChartPicture picture = pictureOf(asks);
    ASSERT_EQ(picture.plots.size(), 2U);
    EXPECT_EQ(picture.plots[1].readings.size(), 2U);
    EXPECT_EQ(picture.plots[1].readings[0].text,
              QStringLiteral("Where a no seemed 60 % to 80 % likely, 8 asks: it came 38 % of the time."));

    Asks spread;
    for (int i = 0; i < 10; ++i)
        spread.add(30, 50, 40).with([i](Observation &ask) { ask.pNo = Likelihood::from(10 * i + 5); });
    EXPECT_EQ(pictureOf(spread).plots.size(), 1U);
}
