// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"

#include "core/charts/figures.h"

using namespace rung;
using namespace rung::testdata;

namespace {

void expectForecast(const ForecastFigures &figures, const QJsonObject &expected)
{
    EXPECT_EQ(figures.n, static_cast<int>(number(expected, "n")));
    EXPECT_EQ(figures.count, static_cast<int>(number(expected, "k")));
    EXPECT_NEAR(*figures.rate, number(expected, "rate"), sixDigits);
    EXPECT_NEAR(*figures.meanForecast, number(expected, "meanForecast"), sixDigits);
    EXPECT_NEAR(*figures.biasPoints, number(expected, "bias_pp"), sixDigits);
    EXPECT_NEAR(*figures.low, numbers(expected.value(QLatin1String("wilson"))).at(0), sixDigits);
    EXPECT_NEAR(*figures.high, numbers(expected.value(QLatin1String("wilson"))).at(1), sixDigits);
}

void expectTrend(const TrendFigures &figures, const char *name)
{
    const QJsonObject expected = objectNamed(name);
    EXPECT_EQ(figures.n, 12) << name;
    EXPECT_NEAR(*figures.slope, number(expected, "slope"), sixDigits) << name;
    EXPECT_NEAR(*figures.intercept, number(expected, "ij"), sixDigits) << name;
    EXPECT_EQ(*figures.s, number(expected, "S")) << name;
    EXPECT_NEAR(*figures.p, number(expected, "p_exact"), sixDigits) << name;
    EXPECT_NEAR(*figures.low, numbers(expected.value(QLatin1String("ci"))).at(0), sixDigits) << name;
    EXPECT_NEAR(*figures.high, numbers(expected.value(QLatin1String("ci"))).at(1), sixDigits) << name;
}

} // namespace

TEST(Figures, AgreeWithTheVectorsOnTheGap)
{
    const GapFigures gap = figuresOf(vectorAsks()).fearGap;
    const QJsonObject expected = objectNamed("A.gap");
    EXPECT_EQ(gap.n, 12);
    EXPECT_NEAR(*gap.mean, number(expected, "mean"), sixDigits);
    EXPECT_NEAR(*gap.rmse, number(expected, "rmse"), sixDigits);
    EXPECT_EQ(gap.over, 11);
    EXPECT_EQ(gap.close, 1);
    EXPECT_EQ(gap.under, 0);
    EXPECT_EQ(gap.typical, 15);
    EXPECT_EQ(gap.typicalLow, 10);
    EXPECT_EQ(gap.typicalHigh, 17.5);
}

TEST(Figures, AgreeWithTheVectorsOnTheForecasts)
{
    const Figures figures = figuresOf(vectorAsks());
    expectForecast(figures.no, objectNamed("A.rate"));
    expectForecast(figures.feared, objectNamed("A.feared"));
    EXPECT_NEAR(*figures.no.expected, 8.65, sixDigits);
    ASSERT_EQ(figures.calibration.size(), 2U);
    EXPECT_EQ(figures.calibration[0].from, 60);
    EXPECT_EQ(figures.calibration[0].to, 80);
    EXPECT_EQ(figures.calibration[0].n, 8);
}

TEST(Figures, AgreeWithTheVectorsOnLearningAndTheNextDay)
{
    const Figures figures = figuresOf(vectorAsks());
    EXPECT_EQ(figures.learning.n, 11);
    EXPECT_NEAR(*figures.learning.rate, number(objectNamed("A.learning"), "ratio_of_sums"), sixDigits);
    EXPECT_NEAR(*figures.learning.meanChange, number(objectNamed("A.learning"), "meanEC"), sixDigits);
    EXPECT_EQ(figures.nextDay.n, 12);
    EXPECT_EQ(figures.nextDay.typical, 22.5);
    EXPECT_EQ(figures.nextDay.typicalLow, 17.5);
    EXPECT_EQ(figures.nextDay.typicalHigh, 27.5);
}

TEST(Figures, AgreeWithTheVectorsOnEveryTrend)
{
    const Figures figures = figuresOf(vectorAsks());
    expectTrend(figures.peak, "A.trend.rawPeak");
    expectTrend(figures.adjusted, "A.trend.adjPeak");
    expectTrend(figures.predicted, "A.trend.predicted");
    expectTrend(figures.pFeared, "A.trend.feared");
    expectTrend(figures.pNo, "A.trend.pReject");
}

TEST(Figures, AreZeroOrNothingWithoutAnAsk)
{
    const Figures figures = figuresOf({});
    EXPECT_EQ(figures.asks, 0);
    EXPECT_EQ(figures.answers, AnswerCounts{});
    EXPECT_EQ(figures.fearGap.n, 0);
    EXPECT_FALSE(figures.fearGap.mean || figures.fearGap.q1 || figures.fearGap.typical);
    EXPECT_FALSE(figures.no.rate || figures.no.low || figures.no.expected || figures.feared.brier);
    EXPECT_TRUE(figures.calibration.empty());
    EXPECT_FALSE(figures.learning.rate || figures.learning.meanChange);
    EXPECT_FALSE(figures.nextDay.typical || figures.peak.slope || figures.peak.p);
    EXPECT_EQ(figures.peak.claim, Claim::TooFew);
}

TEST(Figures, CountEveryAnswerButAskOnlyWithFourOfThem)
{
    Asks asks;
    for (const auto &[answer, name] : Choices<Answer>::all)
        asks.add(30, 50, 40, answer);
    const Figures figures = figuresOf(asks);
    EXPECT_EQ(figures.answers, (AnswerCounts{1, 1, 1, 1, 1, 1, 1}));
    EXPECT_EQ(figures.asks, 4);
    EXPECT_EQ(figures.fearGap.n, 4);
    EXPECT_EQ(figures.no.count, 2);
    EXPECT_EQ(figures.peak.n, 4);
}

TEST(Figures, LeaveAskToldFromMemoryOutWhereAPredictionIsNeeded)
{
    const auto claimsToHavePredicted = [](Observation &ask) { ask.sealed = false; };
    const Figures figures = figuresOf(Asks().add(30, 50, 40).add(30, 90, 20).with(claimsToHavePredicted).fromMemory(30, 60));
    EXPECT_EQ(figures.asks, 3);
    EXPECT_EQ(figures.answers.no, 3);
    EXPECT_EQ(figures.fearGap.n, 1);
    EXPECT_EQ(figures.no.n, 1);
    EXPECT_EQ(figures.feared.n, 1);
    EXPECT_EQ(figures.learning.n, 1);
    EXPECT_EQ(figures.pFeared.n, 1);
    EXPECT_EQ(figures.peak.n, 3);
    EXPECT_EQ(figures.adjusted.n, 3);
}

TEST(Figures, TakeEachTheirOwnNumberOfAsks)
{
    const auto withoutBelief = [](Observation &ask) { ask.pFearedAgain.reset(); };
    const auto withoutPeak = [](Observation &ask) { ask.predictedPeak.reset(); };
    const Figures figures = figuresOf(Asks().add(30, 50, 40).with(withoutBelief).add(30, 50, 40).with(withoutPeak));
    EXPECT_EQ(figures.fearGap.n, 1);
    EXPECT_EQ(figures.no.n, 2);
    EXPECT_EQ(figures.learning.n, 1);
    EXPECT_EQ(figures.nextDay.n, 0);
}

TEST(Figures, CountAFearedThingThatPartlyHappenedAsHappened)
{
    const Figures figures = figuresOf(Asks().add(30, 50, 40, Answer::Partly, FearedHappened::Partly));
    EXPECT_EQ(figures.feared.count, 1);
    EXPECT_EQ(figures.no.count, 0);
    EXPECT_EQ(figures.learning.n, 0);
}
