// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/claims.h"
#include "core/statistics/trend.h"

#include <algorithm>

using namespace rung;
using namespace rung::testdata;

namespace {

std::vector<double> line(std::size_t n, double step)
{
    std::vector<double> values(n);
    for (std::size_t i = 0; i < n; ++i)
        values[i] = 50 + step * static_cast<double>(i);
    return values;
}

std::vector<double> series(const char *name)
{
    return numbers(objectNamed(name).value(QLatin1String("y")));
}

} // namespace

TEST(Claims, SayNothingBelowEightValues)
{
    for (std::size_t n = 0; n < 8; ++n)
        EXPECT_EQ(claimOf(line(n, -5)), Claim::TooFew) << n;
    EXPECT_EQ(claimOf(line(8, -5)), Claim::Falling);
}

TEST(Claims, NameTheDirection)
{
    EXPECT_EQ(claimOf(line(20, -1)), Claim::Falling);
    EXPECT_EQ(claimOf(line(20, 1)), Claim::Rising);
    EXPECT_EQ(claimOf(line(20, 0)), Claim::None);
}

TEST(Claims, NeedAChangeOfTenPointsOverTheSeries)
{
    EXPECT_EQ(claimOf(line(8, 1.25)), Claim::None);
    EXPECT_EQ(claimOf(line(8, 1.5)), Claim::Rising);
}

TEST(Claims, NeedAnOrderThatChanceSeldomMakes)
{
    EXPECT_EQ(claimOf(std::vector<double>{90, 10, 80, 20, 70, 30, 60, 25, 50, 15}), Claim::None);
}

TEST(Claims, DoNotRestOnTheLastValueAlone)
{
    const std::vector<double> values{60, 45, 55, 50, 40, 52, 38, 48, 20};
    ASSERT_LE(trendOf(values)->p, 0.05);
    ASSERT_LE(trendOf(values)->slope * 8, -10);
    EXPECT_EQ(claimOf(values), Claim::None);
}

TEST(Claims, HoldWhereTheValuesBeforeTheLastSaidSo)
{
    EXPECT_EQ(claimOf(std::vector<double>{60, 58, 55, 50, 48, 45, 42, 40, 20}), Claim::Falling);
}

TEST(Claims, WaitForOneMoreAskInTheVectors)
{
    EXPECT_EQ(claimOf(series("A.trend.rawPeak")), Claim::None);
    ASSERT_LE(trendOf(series("A.trend.adjPeak"))->p, 0.05);
    EXPECT_EQ(claimOf(series("A.trend.adjPeak")), Claim::None); // its twelfth ask alone makes it fall
}

TEST(Claims, TakeEightValuesAsTheyAre)
{
    EXPECT_EQ(claimOf(series("E8.ties")), Claim::Falling);
    EXPECT_EQ(claimOf(series("E11.outlier")), Claim::Falling);
    EXPECT_EQ(claimOf(series("E7.allsame8")), Claim::None);
}

TEST(Claims, LookAtTheLatestTwoHundred)
{
    auto values = line(300, -1);
    std::fill(values.begin() + 100, values.end(), 0.0);
    EXPECT_EQ(claimOf(values), Claim::None);
}

TEST(Claims, ReverseWithTheOrder)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        auto values = someScores(8, seed);
        const Claim before = claimOf(values);
        std::reverse(values.begin(), values.end());
        const Claim after = claimOf(values);
        EXPECT_EQ(before == Claim::Falling, after == Claim::Rising) << seed;
        EXPECT_EQ(before == Claim::Rising, after == Claim::Falling) << seed;
    }
}

TEST(Gates, OpenOneAfterTheOther)
{
    EXPECT_EQ(voiceOf(0), Voice::Invitation);
    EXPECT_EQ(voiceOf(1), Voice::Single);
    EXPECT_EQ(voiceOf(2), Voice::Both);
    EXPECT_EQ(voiceOf(3), Voice::SoFar);
    EXPECT_EQ(voiceOf(4), Voice::SoFar);
    EXPECT_EQ(voiceOf(5), Voice::EarlyLook);
    EXPECT_EQ(voiceOf(7), Voice::EarlyLook);
    EXPECT_EQ(voiceOf(8), Voice::Usual);
}

TEST(Gates, GiveAnIntervalFromSix)
{
    EXPECT_FALSE(mayGiveInterval(5));
    EXPECT_TRUE(mayGiveInterval(6));
}

TEST(Gates, JudgeForecastsFromTen)
{
    EXPECT_FALSE(mayJudgeForecasts(9));
    EXPECT_TRUE(mayJudgeForecasts(10));
}

TEST(Gates, TellTheMiddleFromThree)
{
    EXPECT_FALSE(mayTellMiddle(2));
    EXPECT_TRUE(mayTellMiddle(3));
}

TEST(Gates, ShowABinFromThree)
{
    EXPECT_FALSE(mayShowBin(2));
    EXPECT_TRUE(mayShowBin(3));
}

TEST(Claims, FindNoDirectionInWhatGoesThereAndBack)
{
    for (std::size_t n = 4; n <= 60; ++n) {
        auto values = someScores(n, static_cast<unsigned>(n));
        values.insert(values.end(), values.rbegin(), values.rend());
        EXPECT_EQ(claimOf(values), Claim::None) << n;
    }
}

TEST(Claims, DoNotMindAShift)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        auto values = someScores(8 + seed, seed);
        const Claim before = claimOf(values);
        for (double &value : values)
            value -= 35;
        EXPECT_EQ(claimOf(values), before) << seed;
    }
}
