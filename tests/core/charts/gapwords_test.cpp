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
    return chartPicture(ChartQuestion::AsBadAsExpected, asks);
}

/// So many asks, each felt so much under what was expected.
Asks gaps(int n, int under)
{
    Asks asks;
    for (int i = 0; i < n; ++i)
        asks.add(30, 50, 50 - under);
    return asks;
}

} // namespace

TEST(GapWords, InviteWithoutAnAsk)
{
    const ChartPicture picture = pictureOf({});
    EXPECT_EQ(picture.title, QStringLiteral("Does it feel as bad as I expect?"));
    EXPECT_FALSE(picture.sentence.isEmpty());
    EXPECT_TRUE(picture.scope.isEmpty());
    EXPECT_TRUE(picture.details.isEmpty());
}

TEST(GapWords, TellOneAskAsTheReveal)
{
    EXPECT_EQ(pictureOf(Asks().add(30, 60, 35)).sentence,
              QStringLiteral("One ask so far: you expected 60 and felt 35. 25 less than you expected."));
    EXPECT_EQ(pictureOf(Asks().add(30, 60, 65)).headline, QStringLiteral("As you expected."));
    EXPECT_EQ(pictureOf(Asks().add(30, 60, 75)).headline, QStringLiteral("15 more than you expected. That happens."));
}

TEST(GapWords, TellBothOfTwo)
{
    EXPECT_EQ(pictureOf(Asks().add(30, 60, 35).add(30, 50, 55)).sentence,
              QStringLiteral("Two asks so far: expected 60, felt 35; then expected 50, felt 55."));
}

TEST(GapWords, GiveTheMedianSoFarOfThreeAndFour)
{
    EXPECT_EQ(pictureOf(Asks().add(30, 60, 30).add(30, 60, 50).add(30, 60, 40)).sentence,
              QStringLiteral("In 3 asks so far, the middle one came in 20 under what you expected."));
    EXPECT_TRUE(pictureOf(gaps(4, 20)).details.isEmpty());
}

TEST(GapWords, GiveAnEarlyLookFromFiveAndAnIntervalFromSix)
{
    EXPECT_EQ(pictureOf(gaps(5, 20)).sentence,
              QStringLiteral("An early look at 5 asks: your fear came in about 20 under what you expected."));
    EXPECT_TRUE(pictureOf(gaps(5, 20)).details.isEmpty());
    EXPECT_EQ(pictureOf(gaps(5, 20).add(30, 50, 20)).details, QStringList{QStringLiteral("Give or take: between 20 and 30.")});
    EXPECT_TRUE(pictureOf(gaps(6, 20)).details.isEmpty()); // the same each time
}

TEST(GapWords, SayUsuallyFromEight)
{
    EXPECT_FALSE(wordsOf(pictureOf(gaps(7, 20))).contains(QLatin1String("usual"), Qt::CaseInsensitive));
    EXPECT_EQ(pictureOf(gaps(8, 20)).headline, QStringLiteral("Usually about 20 under what you expected."));
    EXPECT_EQ(pictureOf(gaps(8, 5)).headline, QStringLiteral("Usually close to what you expected."));
}

TEST(GapWords, TellTheVectorsAsTheMethodDoes)
{
    const ChartPicture picture = pictureOf(vectorAsks());
    EXPECT_EQ(picture.sentence, QStringLiteral("In 12 asks, your fear usually came in about 15 under what you expected."));
    EXPECT_EQ(picture.details, QStringList{QStringLiteral("Give or take: between 10 and 17.5.")});
    EXPECT_EQ(picture.scope, QStringLiteral("12 asks · 2 September to 13 September 2026"));
}

TEST(GapWords, SayPlainlyWhenItIsHarder)
{
    const ChartPicture picture = pictureOf(gaps(7, -15).add(30, 50, 75).add(30, 50, 75));
    EXPECT_EQ(picture.sentence, QStringLiteral("In 9 asks, your fear usually came in about 15 over what you expected."));
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("Give or take: between 15 and 20.")));
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("9 were harder than expected.")));
    EXPECT_THAT(picture.details,
                ::testing::Contains(QStringLiteral("Harder than you expected; that happens, and may be worth a smaller step.")));
}

TEST(GapWords, NameBothSidesWhereTheIntervalHoldsBoth)
{
    Asks asks = gaps(6, 20);
    asks.add(30, 50, 80).add(30, 50, 75);
    EXPECT_THAT(pictureOf(asks).details, ::testing::Contains(QStringLiteral("Give or take: between 5 over and 20 under.")));
}

TEST(GapWords, MentionWhatIsNotInTheFigure)
{
    const ChartPicture picture = pictureOf(gaps(8, 20).left(50, 70).fromMemory(30, 40));
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("You left one before the answer; it is not in this figure.")));
    EXPECT_THAT(picture.details, ::testing::Contains(QStringLiteral("One you told from memory; it is not in this figure.")));
    EXPECT_EQ(picture.scope, QStringLiteral("8 asks · 2 September to 9 September 2026"));
}

TEST(GapWords, SayThatOnlyTheLatestTwoHundredCount)
{
    EXPECT_FALSE(wordsOf(pictureOf(gaps(200, 20))).contains(QLatin1String("latest")));
    EXPECT_THAT(pictureOf(gaps(201, 20)).details,
                ::testing::Contains(QStringLiteral("The usual difference is that of the latest 200 asks.")));
}
