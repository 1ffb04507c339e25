// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/descriptive.h"

#include <algorithm>
#include <numeric>

using namespace rung;
using namespace rung::testdata;

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

TEST(Descriptive, MovesAndStretchesWithItsValues)
{
    const auto values = someScores(23, 4);
    auto moved = values;
    for (double &value : moved)
        value = 0.5 * value - 7;
    EXPECT_DOUBLE_EQ(*mean(moved), 0.5 * *mean(values) - 7);
    EXPECT_DOUBLE_EQ(*median(moved), 0.5 * *median(values) - 7);
    for (const double probability : {0.1, 0.25, 0.75})
        EXPECT_DOUBLE_EQ(*quantile(moved, probability), 0.5 * *quantile(values, probability) - 7) << probability;
}

TEST(Descriptive, StretchesErrorsWhateverTheirSign)
{
    const auto values = someScores(23, 4);
    auto turned = values;
    for (double &value : turned)
        value *= -2;
    EXPECT_DOUBLE_EQ(*meanAbsolute(turned), 2 * *meanAbsolute(values));
    EXPECT_DOUBLE_EQ(*rootMeanSquare(turned), 2 * *rootMeanSquare(values));
    EXPECT_EQ(sides(turned).under, sides(values).over);
}

TEST(Descriptive, DoesNotMindTheOrderOfAnyFigure)
{
    const auto values = someScores(24, 8);
    auto shuffled = values;
    std::rotate(shuffled.begin(), shuffled.begin() + 7, shuffled.end());
    std::swap(shuffled[2], shuffled[19]);
    ASSERT_NE(shuffled, values);
    EXPECT_DOUBLE_EQ(*mean(shuffled), *mean(values));
    EXPECT_DOUBLE_EQ(*quantile(shuffled, 0.25), *quantile(values, 0.25));
    EXPECT_DOUBLE_EQ(*meanAbsolute(shuffled), *meanAbsolute(values));
    EXPECT_DOUBLE_EQ(*rootMeanSquare(shuffled), *rootMeanSquare(values));
    EXPECT_EQ(sides(shuffled), sides(values));
}

TEST(Descriptive, NeverLiesOutsideTheValues)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto values = someScores(seed + 1, seed);
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        for (const double probability : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            EXPECT_LE(*low, *quantile(values, probability));
            EXPECT_LE(*quantile(values, probability), *high);
        }
        EXPECT_LE(*meanAbsolute(values), *rootMeanSquare(values) + 1e-9);
    }
}
