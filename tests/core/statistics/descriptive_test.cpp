// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/descriptive.h"

#include <algorithm>
#include <numeric>

using namespace rung;
using namespace rung::testing;

TEST(Descriptive, HasNoFigureForAnEmptySeries)
{
    EXPECT_FALSE(mean({}));
    EXPECT_FALSE(median({}));
    EXPECT_FALSE(quantile({}, 0.5));
    EXPECT_FALSE(meanAbsolute({}));
    EXPECT_FALSE(rootMeanSquare({}));
    EXPECT_EQ(sides({}), Sides{});
}

TEST(Descriptive, AgreesWithTheGapOfTheVectors)
{
    const QJsonObject gap = objectNamed("A.gap");
    const auto d = numbers(gap.value(QLatin1String("d")));
    EXPECT_NEAR(*mean(d), number(gap, "mean"), sixDigits);
    EXPECT_NEAR(*median(d), number(gap, "median"), sixDigits);
    EXPECT_NEAR(*quantile(d, 0.25), number(gap, "q1"), sixDigits);
    EXPECT_NEAR(*quantile(d, 0.75), number(gap, "q3"), sixDigits);
    EXPECT_NEAR(*meanAbsolute(d), number(gap, "mae"), sixDigits);
    EXPECT_NEAR(*rootMeanSquare(d), number(gap, "rmse"), sixDigits);
    EXPECT_EQ(sides(d), (Sides{11, 1, 0}));
}

TEST(Descriptive, AgreesWithTheNextDayOfTheVectors)
{
    const QJsonObject impact = objectNamed("A.impact");
    const auto gap = numbers(impact.value(QLatin1String("gap")));
    EXPECT_NEAR(*mean(gap), number(impact, "mean"), sixDigits);
    EXPECT_NEAR(*median(gap), number(impact, "median"), sixDigits);
}

TEST(Descriptive, TakesTheMeanOfTheMiddleTwoAsMedianOfAnEvenNumber)
{
    EXPECT_EQ(median(std::vector<double>{40, 10, 30, 20}), 25);
    EXPECT_EQ(median(std::vector<double>{40, 10, 30}), 30);
    EXPECT_EQ(median(std::vector<double>{7}), 7);
}

TEST(Descriptive, PutsQuantilesBetweenTheOrderStatistics)
{
    const std::vector<double> values{40, 10, 30, 20};
    EXPECT_DOUBLE_EQ(*quantile(values, 0), 10);
    EXPECT_DOUBLE_EQ(*quantile(values, 0.25), 17.5);
    EXPECT_DOUBLE_EQ(*quantile(values, 1), 40);
}

TEST(Descriptive, FindsInTheHalfQuantileTheMedian)
{
    for (std::size_t n = 1; n <= 30; ++n) {
        const auto values = someScores(n, static_cast<unsigned>(n));
        EXPECT_DOUBLE_EQ(*quantile(values, 0.5), *median(values)) << n;
    }
}

TEST(Descriptive, DoesNotMindTheOrder)
{
    auto values = someScores(25, 3);
    const double before = *median(values);
    std::sort(values.begin(), values.end());
    EXPECT_DOUBLE_EQ(*median(values), before);
}

TEST(Descriptive, CountsADifferenceOfFiveAsClose)
{
    EXPECT_EQ(sides(std::vector<double>{5, -5, 0, 6, -6, -40}), (Sides{1, 3, 2}));
}

TEST(Descriptive, LooksAtTheLatestTwoHundred)
{
    std::vector<double> values(203);
    std::iota(values.begin(), values.end(), 0.0);
    EXPECT_EQ(latest(values).size(), 200U);
    EXPECT_EQ(latest(values).front(), 3);
    EXPECT_EQ(latest(values).back(), 202);
    EXPECT_EQ(latest(std::span(values).first(5)).size(), 5U);
}
