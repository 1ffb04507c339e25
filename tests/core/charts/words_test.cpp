// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"

#include "core/charts/words.h"

using namespace rung;
using namespace rung::testdata;

namespace {

QString scopeOf(const Asks &asks)
{
    return scopeText(pick(asks, [](const Observation &) { return true; }));
}

} // namespace

TEST(ChartWords, RoundNumbersToOneDecimalAtMost)
{
    EXPECT_EQ(numberText(12.5), QStringLiteral("12.5"));
    EXPECT_EQ(numberText(12.04), QStringLiteral("12"));
    EXPECT_EQ(numberText(-17.26), QStringLiteral("-17.3"));
    EXPECT_EQ(numberText(-0.01), QStringLiteral("0"));
}

TEST(ChartWords, NameNumberAndPeriod)
{
    EXPECT_EQ(scopeOf(Asks()), QString());
    EXPECT_EQ(scopeOf(Asks().add(30, 50, 40)), QStringLiteral("1 ask · 2 September 2026"));
    EXPECT_EQ(scopeOf(Asks().add(30, 50, 40).pause(77).add(30, 50, 40)), QStringLiteral("2 asks · 2 September to 19 November 2026"));
    EXPECT_EQ(scopeOf(Asks().add(30, 50, 40).pause(200).add(30, 50, 40)), QStringLiteral("2 asks · 2 September 2026 to 22 March 2027"));
}

TEST(ChartWords, SayWhatIsLeftOut)
{
    EXPECT_TRUE(leftOutTexts(Asks().add(30, 50, 40), true).isEmpty());
    EXPECT_EQ(leftOutTexts(Asks().left(50, 60), true),
              QStringList{QStringLiteral("You left one before the answer; it is not in this figure.")});
    EXPECT_EQ(leftOutTexts(Asks().left(50, 60).left(50, 60).left(50, 60), true),
              QStringList{QStringLiteral("You left 3 before the answer; they are not in this figure.")});
}

TEST(ChartWords, MentionMemoryOnlyWhereAPredictionIsNeeded)
{
    EXPECT_EQ(leftOutTexts(Asks().fromMemory(30, 40), true),
              QStringList{QStringLiteral("One you told from memory; it is not in this figure.")});
    EXPECT_TRUE(leftOutTexts(Asks().fromMemory(30, 40), false).isEmpty());
}

TEST(ChartWords, LeaveOutARungWhoseTitleIsNotGiven)
{
    const Asks asks = Asks().add(30, 50, 40);
    const Observation &ask = asks.all().front();
    EXPECT_EQ(occasionText(ask, {}), QStringLiteral("2 September 2026"));
    EXPECT_EQ(occasionText(ask, {{ask.rung, QStringLiteral("Ask 100 %1")}}), QStringLiteral("2 September 2026, Ask 100 %1"));
    EXPECT_EQ(occasionCells(ask, {}).size(), occasionColumns({}).size());
}
