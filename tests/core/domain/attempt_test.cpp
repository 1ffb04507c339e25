// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/attempt.h"
#include "core/domain/text.h"

namespace rung {
namespace {

using namespace literals;

Outcome bare(Answer answer)
{
    const auto at = Instant::fromString(QStringLiteral("2026-03-02T12:00:00Z")).value();
    return {.happenedAt = at, .day = Day::of(at), .answer = answer};
}

TEST(Outcome, OfEveryAnswerButNotAskingWantsThePeak)
{
    for (const auto &[answer, name] : Choices<Answer>::all)
        EXPECT_EQ(missingField(bare(answer), false).has_value(), answer != Answer::DidNotAsk) << name;
}

TEST(Outcome, OfASealedAskAlsoWantsTheFearedEventAndWhatIsExpectedNow)
{
    auto outcome = bare(Answer::No);
    outcome.peak = 40_suds;
    EXPECT_EQ(missingField(outcome, true), OutcomeField::FearedHappened);
    outcome.fearedHappened = FearedHappened::No;
    EXPECT_EQ(missingField(outcome, true), OutcomeField::PFearedAgain);
    outcome.pFearedAgain = 30_percent;
    EXPECT_FALSE(missingField(outcome, true));
}

TEST(Outcome, OfLeavingOrWaitingIsCompleteWithThePeak)
{
    for (const auto answer : {Answer::LeftBefore, Answer::Waiting}) {
        auto outcome = bare(answer);
        outcome.peak = 40_suds;
        EXPECT_FALSE(missingField(outcome, true));
    }
}

TEST(Prediction, FromMemoryNeedsNothing)
{
    EXPECT_TRUE(isComplete(Prediction{.fromMemory = true}));
    EXPECT_FALSE(isComplete(Prediction{}));
}

TEST(BoundedText, CountsCodePointsNotUnits)
{
    EXPECT_TRUE(Line::from(QString::fromUtf8("\xF0\x9F\x99\x82").repeated(140)));
    EXPECT_FALSE(Line::from(QString::fromUtf8("\xF0\x9F\x99\x82").repeated(141)));
}

TEST(BoundedText, RefusesWhatCannotBeKeptToTheByte)
{
    EXPECT_FALSE(Title::from(QString(QChar(0xD800))));
    EXPECT_FALSE(Title::from(QString(QChar(u'\0'))));
    EXPECT_FALSE(Title::from(QString()));
}

TEST(Choice, HasANameThatLeadsBackToIt)
{
    for (const auto &[habit, name] : Choices<Habit>::all)
        EXPECT_EQ(fromName<Habit>(toName(habit)), habit) << name;
    EXPECT_FALSE(fromName<Habit>(QStringLiteral("dancing")));
}

} // namespace
} // namespace rung
