// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/trend.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace rung;
using namespace rung::testdata;

namespace {

class TrendVectors : public ::testing::TestWithParam<const char *>
{
};

/// By counting every ordering of the n values, equal ones told apart.
double pByBruteForce(std::vector<double> values)
{
    const int observed = std::abs(kendallScore(values));
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    double all = 0;
    double asFar = 0;
    do {
        std::vector<double> shuffled;
        for (const std::size_t index : order)
            shuffled.push_back(values[index]);
        ++all;
        asFar += std::abs(kendallScore(shuffled)) >= observed ? 1 : 0;
    } while (std::next_permutation(order.begin(), order.end()));
    return asFar / all;
}

} // namespace

TEST_P(TrendVectors, AgreesOnEveryFigure)
{
    const QJsonObject expected = objectNamed(GetParam());
    const auto y = numbers(expected.value(QLatin1String("y")));
    const auto trend = trendOf(y);
    ASSERT_TRUE(trend);
    EXPECT_EQ(trend->n, static_cast<int>(number(expected, "n")));
    EXPECT_NEAR(trend->slope, number(expected, "slope"), sixDigits);
    EXPECT_NEAR(trend->intercept, number(expected, "ij"), sixDigits);
    EXPECT_EQ(trend->s, static_cast<int>(number(expected, "S")));
    EXPECT_NEAR(trend->p, number(expected, "p_exact"), sixDigits);
    EXPECT_NEAR(kendallVariance(y), number(expected, "varS"), sixDigits);
    EXPECT_NEAR(normalKendallP(y), number(expected, "p_normal"), sixDigits);
    EXPECT_NEAR(senInterval(y).low, numbers(expected.value(QLatin1String("ci"))).at(0), sixDigits);
    EXPECT_NEAR(senInterval(y).high, numbers(expected.value(QLatin1String("ci"))).at(1), sixDigits);
}
INSTANTIATE_TEST_SUITE_P(Series, TrendVectors,
                         ::testing::Values("A.trend.rawPeak", "A.trend.adjPeak", "A.trend.predicted", "A.trend.feared", "A.trend.pReject",
                                           "A.trend.gap", "E2.pair.down", "E4.four.down", "E6.six.mixed", "E7.allsame8", "E8.ties",
                                           "E11.outlier"));

TEST(Trend, SmoothsAsTheVectorsDo)
{
    const auto peaks = column("peak");
    const auto baselines = column("rungBaseline");
    std::vector<double> adjusted;
    std::transform(peaks.begin(), peaks.end(), baselines.begin(), std::back_inserter(adjusted), std::minus<>());
    EXPECT_THAT(smoothed(peaks), ::testing::Pointwise(::testing::DoubleNear(sixDigits), numbers(vectorNamed("A.ewma.peak"))));
    EXPECT_THAT(smoothed(adjusted), ::testing::Pointwise(::testing::DoubleNear(sixDigits), numbers(vectorNamed("A.ewma.adj"))));
}

TEST(Trend, NeedsTwoValues)
{
    EXPECT_FALSE(trendOf({}));
    EXPECT_FALSE(trendOf(std::vector<double>{40}));
    EXPECT_TRUE(smoothed({}).empty());
}

TEST(Trend, GivesAnIntervalFromEightValuesOn)
{
    EXPECT_FALSE(trendOf(someScores(7, 1))->slopeInterval);
    EXPECT_TRUE(trendOf(someScores(8, 1))->slopeInterval);
}

TEST(Trend, CountsOrderingsAsBruteForceDoes)
{
    for (std::size_t n = 2; n <= 8; ++n) {
        for (unsigned seed = 0; seed < 2; ++seed) {
            auto values = someScores(n, seed);
            for (double &value : values)
                value = std::floor(value / 25); // ties
            EXPECT_NEAR(exactKendallP(values), pByBruteForce(values), 1e-12) << n << " " << seed;
        }
    }
}

TEST(Trend, IsExactUpToTwelveAndNormalAbove)
{
    const auto values = someScores(13, 9);
    const auto twelve = std::span(values).first(12);
    EXPECT_EQ(trendOf(twelve)->p, exactKendallP(twelve));
    EXPECT_EQ(trendOf(values)->p, normalKendallP(values));
}

TEST(Trend, TiltsAndStretchesWithItsValues)
{
    const auto values = someScores(15, 2);
    auto tilted = values;
    for (std::size_t i = 0; i < tilted.size(); ++i)
        tilted[i] = 2 * tilted[i] + 3 * static_cast<double>(i) + 7;
    EXPECT_NEAR(trendOf(tilted)->slope, 2 * trendOf(values)->slope + 3, 1e-9);
}

TEST(Trend, DoesNotMindAShift)
{
    const auto values = someScores(15, 2);
    auto shifted = values;
    for (double &value : shifted)
        value -= 30;
    EXPECT_EQ(trendOf(shifted)->s, trendOf(values)->s);
    EXPECT_EQ(trendOf(shifted)->p, trendOf(values)->p);
    EXPECT_NEAR(trendOf(shifted)->intercept, trendOf(values)->intercept - 30, 1e-9);
}

TEST(Trend, TurnsRoundWithTheOrder)
{
    auto values = someScores(18, 4);
    const Trend before = *trendOf(values);
    std::reverse(values.begin(), values.end());
    EXPECT_DOUBLE_EQ(trendOf(values)->slope, -before.slope);
    EXPECT_EQ(trendOf(values)->s, -before.s);
    EXPECT_DOUBLE_EQ(trendOf(values)->p, before.p);
}

TEST(Trend, FindsNoneWhereThereAndBackAreTheSame)
{
    for (std::size_t n = 1; n <= 12; ++n) {
        auto values = someScores(n, static_cast<unsigned>(n));
        values.insert(values.end(), values.rbegin(), values.rend());
        EXPECT_EQ(trendOf(values)->s, 0) << n;
        EXPECT_EQ(trendOf(values)->slope, 0) << n;
        EXPECT_EQ(trendOf(values)->p, 1) << n;
    }
}

TEST(Trend, ForgetsWhatLiesBeforeTheLatestTwoHundred)
{
    std::vector<double> values(260, 50.0);
    std::iota(values.begin(), values.begin() + 60, 0.0);
    EXPECT_EQ(trendOf(values)->n, 200);
    EXPECT_EQ(trendOf(values)->slope, 0);
}

TEST(Trend, CountsOrderingsOfDifferentValuesAsBruteForceDoes)
{
    for (std::size_t n = 2; n <= 8; ++n) {
        std::vector<double> values(n);
        for (std::size_t i = 0; i < n; ++i)
            values[i] = static_cast<double>(3 * i % n) + 0.1 * static_cast<double>(i);
        EXPECT_NEAR(exactKendallP(values), pByBruteForce(values), 1e-12) << n;
    }
}

TEST(Trend, DoesNotMindHowFarApartTheValuesAre)
{
    for (const std::size_t n : {9U, 25U}) {
        const auto values = someScores(n, 12);
        auto ranked = values;
        for (double &value : ranked)
            value = std::exp(value / 40);
        EXPECT_EQ(trendOf(ranked)->s, trendOf(values)->s);
        EXPECT_EQ(trendOf(ranked)->p, trendOf(values)->p);
    }
}

TEST(Trend, HoldsTheSlopeInsideItsInterval)
{
    for (std::size_t n = 8; n <= 40; ++n) {
        const Trend trend = *trendOf(someScores(n, static_cast<unsigned>(n)));
        EXPECT_LE(trend.slopeInterval->low, trend.slope) << n;
        EXPECT_LE(trend.slope, trend.slopeInterval->high) << n;
    }
}

TEST(Trend, KeepsItsChanceBetweenNoneAndOne)
{
    for (std::size_t n = 2; n <= 40; ++n) {
        const double p = trendOf(someScores(n, static_cast<unsigned>(n)))->p;
        EXPECT_TRUE(p > 0 && p <= 1) << n;
    }
}

TEST(Trend, StretchesItsIntervalWithItsValues)
{
    auto values = someScores(14, 3);
    const Interval before = senInterval(values);
    for (double &value : values)
        value = 2 * value - 40;
    EXPECT_DOUBLE_EQ(senInterval(values).low, 2 * before.low);
    EXPECT_DOUBLE_EQ(senInterval(values).high, 2 * before.high);
}

TEST(Trend, SmoothsMovedValuesToMovedLines)
{
    const auto values = someScores(12, 6);
    auto moved = values;
    for (double &value : moved)
        value = 3 * value + 8;
    const auto line = smoothed(values);
    const auto movedLine = smoothed(moved);
    for (std::size_t i = 0; i < line.size(); ++i)
        EXPECT_NEAR(movedLine[i], 3 * line[i] + 8, 1e-9);
    EXPECT_EQ(smoothed(std::vector<double>(5, 40.0)), std::vector<double>(5, 40.0));
}
