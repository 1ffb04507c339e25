// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/forecast.h"

#include <algorithm>

using namespace rung;
using namespace rung::testdata;

namespace {

class ForecastVectors : public ::testing::TestWithParam<const char *>
{
};

std::vector<ForecastCase> casesOf(const std::vector<double> &forecasts, const std::vector<double> &happened, double scale = 1)
{
    std::vector<ForecastCase> cases;
    for (std::size_t i = 0; i < forecasts.size(); ++i)
        cases.push_back({forecasts[i] / scale, happened.at(i) > 0});
    return cases;
}

} // namespace

TEST_P(ForecastVectors, AgreesOnBiasAndBrier)
{
    const QJsonObject expected = objectNamed(GetParam());
    const auto result =
        forecastOf(casesOf(numbers(expected.value(QLatin1String("p"))), numbers(expected.value(QLatin1String("y")))));
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->brier, number(expected, "bs"), sixDigits);
    EXPECT_NEAR(result->biasPoints, number(expected, "bias_pp"), sixDigits);
    EXPECT_NEAR(result->happened.rate * (1 - result->happened.rate), number(expected, "unc"), sixDigits);
    ASSERT_EQ(result->skill.has_value(), expected.value(QLatin1String("bss")).isDouble());
    if (result->skill) {
        EXPECT_NEAR(*result->skill, number(expected, "bss"), sixDigits);
    }
}
INSTANTIATE_TEST_SUITE_P(Series, ForecastVectors, ::testing::Values("B.n1", "B.allyes", "B.const"));

TEST(Forecast, AgreesOnHowOftenANoCame)
{
    const auto result = *forecastOf(casesOf(column("pNo%"), column("wasNo"), 100));
    const QJsonObject rate = objectNamed("A.rate");
    const QJsonObject brier = objectNamed("A.brier");
    EXPECT_EQ(result.n, static_cast<int>(number(rate, "n")));
    EXPECT_EQ(result.count, static_cast<int>(number(rate, "k")));
    EXPECT_NEAR(result.happened.rate, number(rate, "rate"), sixDigits);
    EXPECT_NEAR(result.meanForecast, number(rate, "meanForecast"), sixDigits);
    EXPECT_NEAR(result.biasPoints, number(rate, "bias_pp"), sixDigits);
    EXPECT_NEAR(result.expected, number(rate, "expectedNo"), sixDigits);
    EXPECT_NEAR(result.brier, number(brier, "bs"), sixDigits);
    EXPECT_NEAR(*result.skill, number(brier, "bss"), sixDigits);
}

TEST(Forecast, AgreesOnHowOftenTheFearedCame)
{
    const auto result = *forecastOf(casesOf(column("pFeared%"), column("fearedHappened"), 100));
    const QJsonObject expected = objectNamed("A.feared");
    EXPECT_EQ(result.count, static_cast<int>(number(expected, "k")));
    EXPECT_NEAR(result.meanForecast, number(expected, "meanForecast"), sixDigits);
    EXPECT_NEAR(result.biasPoints, number(expected, "bias_pp"), sixDigits);
    EXPECT_NEAR(result.brier, number(expected, "brier"), sixDigits);
}

TEST(Forecast, IsNothingWithoutACase)
{
    EXPECT_FALSE(forecastOf({}));
    EXPECT_TRUE(calibrationOf({}).empty());
    EXPECT_FALSE(learningRate({}));
}

TEST(Forecast, IsPerfectWhereEveryForecastCameTrue)
{
    const auto result = *forecastOf(std::vector<ForecastCase>{{1, true}, {0, false}, {0, false}});
    EXPECT_EQ(result.brier, 0);
    EXPECT_EQ(result.skill, 1);
    EXPECT_NEAR(result.biasPoints, 0, 1e-12);
}

TEST(Calibration, AgreesWithTheVectors)
{
    const auto bins = calibrationOf(casesOf(column("pNo%"), column("wasNo"), 100));
    const QJsonArray expected = vectorNamed("A.calibration").toArray();
    ASSERT_EQ(static_cast<qsizetype>(bins.size()), expected.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const QJsonArray row = expected.at(static_cast<qsizetype>(i)).toArray();
        EXPECT_NEAR(bins[i].from, row.at(0).toDouble(), sixDigits);
        EXPECT_NEAR(bins[i].to, row.at(1).toDouble(), sixDigits);
        EXPECT_EQ(bins[i].n, row.at(2).toInt());
        EXPECT_NEAR(bins[i].meanForecast, row.at(3).toDouble(), sixDigits);
        EXPECT_NEAR(bins[i].happened.rate, row.at(4).toDouble(), sixDigits);
        EXPECT_NEAR(bins[i].happened.wilson.low, row.at(5).toArray().at(0).toDouble(), sixDigits);
        EXPECT_NEAR(bins[i].happened.wilson.high, row.at(5).toArray().at(1).toDouble(), sixDigits);
    }
}

TEST(Calibration, PutsEveryPerCentIntoOneBinAndAnEdgeIntoTheUpper)
{
    std::vector<ForecastCase> cases;
    for (int percent = 0; percent <= 100; ++percent)
        cases.push_back({percent / 100.0, false});
    const auto bins = calibrationOf(cases);
    ASSERT_EQ(bins.size(), 5U);
    EXPECT_EQ(bins[0].n, 20);
    EXPECT_EQ(bins[1].n, 20);
    EXPECT_EQ(bins[2].n, 20);
    EXPECT_EQ(bins[3].n, 20);
    EXPECT_EQ(bins[4].n, 21);
}

TEST(LearningRate, AgreesWithTheVectors)
{
    const QJsonObject expected = objectNamed("A.learning");
    const auto violations = numbers(expected.value(QLatin1String("EV")));
    const auto changes = numbers(expected.value(QLatin1String("EC")));
    std::vector<Lesson> lessons;
    for (std::size_t i = 0; i < violations.size(); ++i)
        lessons.push_back({violations[i], changes.at(i)});
    EXPECT_NEAR(*learningRate(lessons), number(expected, "ratio_of_sums"), sixDigits);
}

TEST(LearningRate, LooksAwayFromViolationsUnderTen)
{
    EXPECT_FALSE(learningRate(std::vector<Lesson>{{9, 9}, {-50, 5}}));
    EXPECT_EQ(learningRate(std::vector<Lesson>{{9, 9}, {10, 5}}), 0.5);
}

TEST(Forecast, DoesNotMindTheOrder)
{
    auto cases = casesOf(column("pNo%"), column("wasNo"), 100);
    const Forecast before = *forecastOf(cases);
    std::reverse(cases.begin(), cases.end());
    EXPECT_NEAR(forecastOf(cases)->brier, before.brier, 1e-12);
    EXPECT_NEAR(*forecastOf(cases)->skill, *before.skill, 1e-12);
    EXPECT_EQ(calibrationOf(cases).size(), 2U);
}

TEST(Forecast, LooksTheSameFromTheOtherSide)
{
    const auto cases = casesOf(column("pNo%"), column("wasNo"), 100);
    auto others = cases;
    for (ForecastCase &one : others)
        one = {1 - one.forecast, !one.happened};
    EXPECT_NEAR(forecastOf(others)->brier, forecastOf(cases)->brier, 1e-12);
    EXPECT_NEAR(forecastOf(others)->biasPoints, -forecastOf(cases)->biasPoints, 1e-12);
    EXPECT_NEAR(*forecastOf(others)->skill, *forecastOf(cases)->skill, 1e-12);
}

TEST(Forecast, KeepsItsFiguresWithinTheirBounds)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::vector<ForecastCase> cases;
        for (const double score : someScores(seed + 1, seed))
            cases.push_back({score / 100, static_cast<int>(score) % 2 == 0});
        const Forecast result = *forecastOf(cases);
        EXPECT_TRUE(result.brier >= 0 && result.brier <= 1);
        EXPECT_TRUE(result.biasPoints >= -100 && result.biasPoints <= 100);
        EXPECT_TRUE(result.expected >= 0 && result.expected <= result.n);
        EXPECT_TRUE(!result.skill || *result.skill <= 1);
    }
}

TEST(LearningRate, StaysWhereViolationAndChangeGrowAlike)
{
    const std::vector<Lesson> lessons{{60, 30}, {20, -5}, {90, 40}};
    auto doubled = lessons;
    for (Lesson &lesson : doubled)
        lesson = {2 * lesson.violation, 2 * lesson.change};
    EXPECT_DOUBLE_EQ(*learningRate(doubled), *learningRate(lessons));
    std::reverse(doubled.begin(), doubled.end());
    EXPECT_DOUBLE_EQ(*learningRate(doubled), *learningRate(lessons));
}
