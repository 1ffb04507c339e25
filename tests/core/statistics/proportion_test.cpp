// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/proportion.h"

#include <cmath>

using namespace rung;
using namespace rung::testdata;

namespace {

struct RateCase
{
    const char *name;
    int count;
    int n;
};

class ProportionVectors : public ::testing::TestWithParam<RateCase>
{
};

double chanceOf(int count, int n, double rate)
{
    const double ways = std::lgamma(n + 1.0) - std::lgamma(count + 1.0) - std::lgamma(n - count + 1.0);
    return std::exp(ways + count * std::log(rate) + (n - count) * std::log1p(-rate));
}

} // namespace

TEST_P(ProportionVectors, AgreesOnTheWilsonInterval)
{
    const auto [name, count, n] = GetParam();
    const auto expected = numbers(objectNamed(name).value(QLatin1String("wilson")));
    const auto result = proportion(count, n);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->wilson.low, expected.at(0), sixDigits);
    EXPECT_NEAR(result->wilson.high, expected.at(1), sixDigits);
}
INSTANTIATE_TEST_SUITE_P(Rates, ProportionVectors,
                         ::testing::Values(RateCase{"rate.0/1", 0, 1}, RateCase{"rate.1/2", 1, 2}, RateCase{"rate.6/12", 6, 12},
                                           RateCase{"rate.47/50", 47, 50}, RateCase{"A.rate", 6, 12}, RateCase{"A.feared", 1, 12}));

TEST(Proportion, IsNothingOfNothing)
{
    EXPECT_TRUE(objectNamed("rate.0/0").value(QLatin1String("wilson")).isNull());
    EXPECT_FALSE(proportion(0, 0));
}

TEST(Proportion, TouchesTheEndsExactlyAtNoneAndAll)
{
    for (int n = 1; n <= 60; ++n) {
        EXPECT_EQ(proportion(0, n)->wilson.low, 0) << n;
        EXPECT_EQ(proportion(n, n)->wilson.high, 1) << n;
    }
}

TEST(Proportion, StaysBetweenNoneAndAllAroundTheRate)
{
    for (int n = 1; n <= 60; ++n) {
        for (int count = 0; count <= n; ++count) {
            const auto [rate, wilson] = *proportion(count, n);
            EXPECT_LE(0, wilson.low);
            EXPECT_LE(wilson.low, rate);
            EXPECT_LE(rate, wilson.high);
            EXPECT_LE(wilson.high, 1);
        }
    }
}

TEST(Proportion, LooksTheSameFromTheOtherSide)
{
    const auto some = proportion(3, 11)->wilson;
    const auto others = proportion(8, 11)->wilson;
    EXPECT_NEAR(some.low, 1 - others.high, 1e-12);
    EXPECT_NEAR(some.high, 1 - others.low, 1e-12);
}

TEST(Proportion, CoversTheTrueRateAboutNinetyFiveTimesInAHundred)
{
    constexpr int n = 30;
    double coverage = 0;
    int rates = 0;
    for (double rate = 0.02; rate < 0.99; rate += 0.02, ++rates)
        for (int count = 0; count <= n; ++count)
            if (const auto wilson = proportion(count, n)->wilson; wilson.low <= rate && rate <= wilson.high)
                coverage += chanceOf(count, n, rate);
    EXPECT_NEAR(coverage / rates, 0.95, 0.01);
}
