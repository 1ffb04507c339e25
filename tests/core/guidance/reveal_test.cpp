// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/reveal.h"
#include "tests/core/guidance/sample.h"

using namespace rung;
using namespace rung::literals;

namespace {
Attempt attemptAnswered(Answer answer)
{
    Attempt attempt{.id = sample::id<Attempt>(1), .rung = sample::id<Rung>(1), .createdAt = sample::noon(0), .updatedAt = sample::noon(0)};
    attempt.prediction = Prediction{.sealedAt = sample::noon(0),
                                    .feared = FearedText::from(QStringLiteral("they laugh at %2 of me")),
                                    .pFeared = 60_percent,
                                    .pNo = 80_percent,
                                    .predictedPeak = 60_suds};
    attempt.outcome = Outcome{.happenedAt = sample::noon(0), .day = sample::day(0), .answer = answer, .peak = 35_suds};
    if (isAsk(answer)) {
        attempt.outcome->fearedHappened = FearedHappened::No;
        attempt.outcome->pFearedAgain = 30_percent;
    }
    return attempt;
}

QString headlineFor(int expected, int felt)
{
    Attempt attempt = attemptAnswered(Answer::No);
    attempt.prediction->predictedPeak = Suds::from(expected);
    attempt.outcome->peak = Suds::from(felt);
    return revealOf(attempt)->headline;
}

QString fearedLine(FearedHappened happened)
{
    Attempt attempt = attemptAnswered(Answer::No);
    attempt.outcome->fearedHappened = happened;
    return revealOf(attempt)->sentences.first();
}
} // namespace

TEST(Reveal, SaysByHowMuchItWasLowerBeyondFivePoints)
{
    EXPECT_EQ(headlineFor(60, 35), QStringLiteral("25 less than you expected."));
    EXPECT_EQ(headlineFor(60, 54), QStringLiteral("6 less than you expected."));
}

TEST(Reveal, CallsFivePointsEitherWayAsExpected)
{
    for (const int felt : {55, 60, 65})
        EXPECT_EQ(headlineFor(60, felt), QStringLiteral("As you expected.")) << felt;
}

TEST(Reveal, SaysPlainlyThatItWasHigher)
{
    EXPECT_EQ(headlineFor(60, 66), QStringLiteral("6 more than you expected. That happens."));
}

TEST(Reveal, QuotesTheFearedWordsAsTheyWereWritten)
{
    EXPECT_EQ(fearedLine(FearedHappened::No),
              QStringLiteral("You gave “they laugh at %2 of me” 60 %. It did not happen. Now you give it 30 %."));
}

TEST(Reveal, SaysWhenTheFearedThingHappenedPartlyOrWholly)
{
    EXPECT_TRUE(fearedLine(FearedHappened::Partly).contains(QStringLiteral(" It partly happened. ")));
    EXPECT_TRUE(fearedLine(FearedHappened::Yes).contains(QStringLiteral(" It happened, and the day went on. ")));
}

TEST(Reveal, QuotesTheWordsAsTheyStandAfterAnAmendment)
{
    Attempt attempt = attemptAnswered(Answer::No);
    attempt.prediction->amendments.push_back({sample::noon(0), QStringLiteral("they frown")});
    EXPECT_TRUE(revealOf(attempt)->sentences.first().startsWith(QStringLiteral("You gave “they frown” 60 %.")));
}

TEST(Reveal, NamesTheFearWithoutQuotesWhereNoWordsWereWritten)
{
    Attempt attempt = attemptAnswered(Answer::No);
    attempt.prediction->feared = FearedText::from(QString());
    EXPECT_TRUE(revealOf(attempt)->sentences.first().startsWith(QStringLiteral("You gave what you feared 60 %.")));
}

TEST(Reveal, EndsWithTheAnswerInEqualWeight)
{
    EXPECT_EQ(revealOf(attemptAnswered(Answer::No))->sentences.last(), QStringLiteral("They said no. You asked."));
    EXPECT_EQ(revealOf(attemptAnswered(Answer::Yes))->sentences.last(), QStringLiteral("They said yes. You asked."));
    EXPECT_EQ(revealOf(attemptAnswered(Answer::Partly))->sentences.last(), QStringLiteral("They met you part of the way."));
    EXPECT_EQ(revealOf(attemptAnswered(Answer::NoReply))->sentences.last(), QStringLiteral("No reply. You asked."));
}

TEST(Reveal, SaysHowFarTheFearWentWhenThePersonLeft)
{
    const auto reveal = revealOf(attemptAnswered(Answer::LeftBefore));
    EXPECT_EQ(reveal->headline, QStringLiteral("You went, and left before the answer."));
    EXPECT_EQ(reveal->sentences, QStringList(QStringLiteral("Fear reached 35.")));
    EXPECT_EQ(reveal->expected, 60_suds);
}

TEST(Reveal, KeepsItToOneLineWhenNothingWasAskedOrTheAnswerIsOpen)
{
    EXPECT_EQ(revealOf(attemptAnswered(Answer::Waiting)),
              (Reveal{.headline = QStringLiteral("Sent. The answer can take its time."), .expected = 60_suds, .felt = 35_suds}));
    EXPECT_EQ(revealOf(attemptAnswered(Answer::DidNotAsk)), Reveal{.headline = QStringLiteral("Not this time.")});
}

TEST(Reveal, TellsTheOutcomeAloneWhenThePredictionIsFromMemory)
{
    Attempt attempt = attemptAnswered(Answer::Yes);
    attempt.prediction->fromMemory = true;
    const Reveal expected{
        .headline = QStringLiteral("They said yes. You asked."), .sentences = {QStringLiteral("Fear reached 35.")}, .felt = 35_suds};
    EXPECT_EQ(revealOf(attempt), expected);
    attempt.prediction.reset();
    EXPECT_EQ(revealOf(attempt), expected);
}

TEST(Reveal, HasNothingToSayBeforeThereIsAnOutcome)
{
    Attempt attempt = attemptAnswered(Answer::No);
    attempt.outcome.reset();
    EXPECT_EQ(revealOf(attempt), std::nullopt);
}
