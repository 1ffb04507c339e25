// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/core/guidance/supportrecords.h"

namespace rung {
namespace {

using namespace sample;

constexpr auto blue = SupportLevel::Blue;
constexpr auto amber = SupportLevel::Amber;
constexpr std::nullopt_t silent = std::nullopt;

/// Fear above the baseline that rises by that much at every ask.
std::vector<int> rising(int count, int step, int from = 0)
{
    std::vector<int> values;
    for (int i = 0; i < count; ++i)
        values.push_back(from + step * i);
    return values;
}

std::vector<int> joined(std::vector<int> first, const std::vector<int> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Practice onDays(Practice practice, const std::vector<int> &daysAgo)
{
    for (size_t i = 0; i < daysAgo.size(); ++i)
        practice.attempts[i].day = day(today - daysAgo[i]);
    return practice;
}

std::vector<int> daily(int count, int lastAgo = 0)
{
    std::vector<int> daysAgo;
    for (int i = count - 1; i >= 0; --i)
        daysAgo.push_back(lastAgo + i);
    return daysAgo;
}

TEST(Worsening, TakesEightAsksAfterEachOfTheLastThree)
{
    EXPECT_EQ(asks(rising(10, 3)).levelOf(SupportRule::Worsening), amber);
    EXPECT_EQ(asks(rising(9, 3)).levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, TakesARiseOfFifteenAfterEachOfTheLastThree)
{
    // Eight asks that rise by 15 in all, then by a little more: 15 / 7 a step is the least that is enough.
    EXPECT_EQ(asks({0, 2, 4, 6, 9, 11, 13, 15, 17, 19}).levelOf(SupportRule::Worsening), amber);
    EXPECT_EQ(asks(rising(10, 2)).levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, TakesAPlainDirection)
{
    EXPECT_EQ(asks({0, 20, 5, 25, 10, 30, 15, 35, 20, 40}).levelOf(SupportRule::Worsening), silent);
    EXPECT_EQ(asks({0, 5, 3, 10, 13, 16, 19, 24, 22, 27}).levelOf(SupportRule::Worsening), amber);
    EXPECT_EQ(asks(rising(10, -3, 40)).levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, IsSilentWhereTheFearItselfIsSmall)
{
    const auto from = [](int lowest) { return asks(rising(10, 3, lowest - 40)); };
    // The middle of the last three of the first eight asks lies 18 above the first ask.
    EXPECT_EQ(from(22).levelOf(SupportRule::Worsening), amber);
    EXPECT_EQ(from(21).levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, IsNotSeenInClimbing)
{
    Practice practice = asks(rising(12, 0, 10));
    for (size_t i = 0; i < practice.attempts.size(); ++i) {
        practice.attempts[i].baseline = *Suds::from(20 + 5 * int(i));
        practice.attempts[i].peak = Suds::from(25 + 5 * int(i));
    }
    EXPECT_EQ(practice.levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, LooksAtTwelveAsksAndSixtyDays)
{
    // What fell before the last twelve is not looked at, after any of the three asks.
    EXPECT_EQ(asks(joined(rising(20, -1, 60), rising(14, 3))).levelOf(SupportRule::Worsening), amber);
    const Practice eight = asks(rising(10, 3));
    EXPECT_EQ(onDays(eight, daily(10, 50)).levelOf(SupportRule::Worsening), amber);
    EXPECT_EQ(onDays(eight, daily(10, 53)).levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, LeavesOutWhatWasNotAsked)
{
    Practice practice = asks(rising(10, 3));
    practice.attempts.push_back(notAsked(rung(1, 40), today));
    EXPECT_EQ(practice.levelOf(SupportRule::Worsening), amber);
    practice.attempts[4].answer = Answer::LeftBefore;
    EXPECT_EQ(practice.levelOf(SupportRule::Worsening), silent);
}

TEST(Worsening, LetsGoOnceItEases)
{
    EXPECT_EQ(asks(joined(rising(12, 3), {0, 0, 0})).levelOf(SupportRule::Worsening), silent);
}

TEST(Steep, IsBlueThirtyAboveAfterEachOfTheLastThree)
{
    EXPECT_EQ(asks({0, 0, 0, 30, 30, 30, 30, 30}).levelOf(SupportRule::Steep), blue);
    EXPECT_EQ(asks({0, 0, 0, 29, 29, 29, 29, 29}).levelOf(SupportRule::Steep), silent);
    EXPECT_EQ(asks({0, 0, 0, 30, 30, 30, 30}).levelOf(SupportRule::Steep), silent);
}

TEST(Steep, IsSilentBelowSixty)
{
    EXPECT_EQ(asks({-10, -10, -10, 20, 20, 20, 20, 20}).levelOf(SupportRule::Steep), blue);
    EXPECT_EQ(asks({-11, -11, -11, 19, 19, 19, 19, 19}).levelOf(SupportRule::Steep), silent);
}

TEST(Steep, IsAmberWhereItWasSoThreeAsksAgoAsWell)
{
    EXPECT_EQ(asks({0, 0, 0, 30, 30, 30, 30, 30, 30, 30}).levelOf(SupportRule::Steep), blue);
    EXPECT_EQ(asks({0, 0, 0, 0, 30, 30, 30, 30, 30, 30, 30, 30}).levelOf(SupportRule::Steep), amber);
}

TEST(Steep, LooksAtTenAsksAndSixtyDays)
{
    const std::vector<int> values{0, 0, 0, 30, 30, 30, 30, 30};
    EXPECT_EQ(asks(joined(rising(30, 0, 40), {0, 0, 0, 0, 30, 30, 30, 30})).levelOf(SupportRule::Steep), silent);
    EXPECT_EQ(onDays(asks(values), daily(8, 52)).levelOf(SupportRule::Steep), blue);
    EXPECT_EQ(onDays(asks(values), daily(8, 58)).levelOf(SupportRule::Steep), silent);
}

} // namespace
} // namespace rung
