// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/coaching.h"
#include "tests/core/guidance/sample.h"

using namespace rung;
using namespace rung::literals;

namespace {
const Rung aRung = sample::rung(1, 40);

std::optional<CoachingKind> lineFor(const SavedLog &saved, const std::set<CoachingKind> &switchedOff = {})
{
    return coachingFor(saved, {}, switchedOff, sample::noon(10));
}

Observation shownUnwelcome(Unwelcome unwelcome)
{
    Observation log = sample::ask(aRung, 10, 30, Answer::Yes);
    log.unwelcome = unwelcome;
    return log;
}
} // namespace

TEST(Coaching, SpeaksOfABigStepAtEightyFiveOrWhenItWasCalledTooBig)
{
    EXPECT_EQ(lineFor({.log = sample::ask(aRung, 10, 85, Answer::Yes)}), CoachingKind::TooBig);
    EXPECT_EQ(lineFor({.log = sample::ask(aRung, 10, 84, Answer::Yes)}), std::nullopt);
    Observation notAsked = sample::notAsked(aRung, 10);
    notAsked.obstacle = Obstacle::TooBig;
    EXPECT_EQ(lineFor({.log = notAsked}), CoachingKind::TooBig);
}

TEST(Coaching, AsksAboutTheOthersWhereTheyShowedItWasUnwelcome)
{
    EXPECT_EQ(lineFor({.log = shownUnwelcome(Unwelcome::Yes)}), CoachingKind::Unwelcome);
    EXPECT_EQ(lineFor({.log = shownUnwelcome(Unwelcome::Unsure)}), std::nullopt);
}

TEST(Coaching, OffersOtherReasonsForANoTakenPersonally)
{
    EXPECT_EQ(lineFor({.log = sample::ask(aRung, 10, 60)}), CoachingKind::TakenPersonally);
    EXPECT_EQ(lineFor({.log = sample::ask(aRung, 10, 59)}), std::nullopt);
    EXPECT_EQ(lineFor({.log = sample::ask(aRung, 10, 10), .selfBlaming = true}), CoachingKind::TakenPersonally);
    EXPECT_EQ(lineFor({.log = sample::ask(aRung, 10, 60, Answer::Yes), .selfBlaming = true}), std::nullopt);
    EXPECT_EQ(reasonsForAnyone().size(), 6);
}

TEST(Coaching, SaysItGoesUpAndDownAfterTwentyMoreUnlessSupportSpeaks)
{
    const Observation before = sample::ask(aRung, 9, 30);
    const Observation harder = sample::ask(aRung, 10, 50);
    EXPECT_EQ(lineFor({.log = harder, .previousAsk = &before}), CoachingKind::NotAStraightLine);
    EXPECT_EQ(lineFor({.log = harder, .previousAsk = &before, .supportRuleFires = true}), std::nullopt);
    EXPECT_EQ(lineFor({.log = harder}), std::nullopt);
    const Observation almost = sample::ask(aRung, 10, 49);
    EXPECT_EQ(lineFor({.log = almost, .previousAsk = &before}), std::nullopt);
}

TEST(Coaching, StaysSilentOnWhatIsSwitchedOff)
{
    const Observation log = sample::ask(aRung, 10, 90);
    EXPECT_EQ(lineFor({.log = log}, {CoachingKind::TooBig}), CoachingKind::TakenPersonally);
    EXPECT_EQ(lineFor({.log = log}, {CoachingKind::TooBig, CoachingKind::TakenPersonally}), std::nullopt);
}

TEST(Coaching, SpeaksThreeTimesAWeekAtMost)
{
    const Observation log = sample::ask(aRung, 10, 90);
    const auto lineAfter = [&](std::initializer_list<int> days) {
        std::vector<CoachingShown> shown;
        for (const int day : days)
            shown.push_back({toName(CoachingKind::TooBig), sample::noon(day)});
        return coachingFor({.log = log}, shown, {}, sample::noon(10));
    };
    EXPECT_EQ(lineAfter({8, 9}), CoachingKind::TooBig);
    EXPECT_EQ(lineAfter({4, 8, 9}), std::nullopt);
    EXPECT_EQ(lineAfter({3, 8, 9}), CoachingKind::TooBig) << "seven days ago is over";
}

TEST(Coaching, ComparesWithTheAskBeforeOnTheSameRung)
{
    const Rung other = sample::rung(2, 40);
    const std::vector observations{sample::ask(aRung, 0, 30), sample::notAsked(aRung, 1), sample::ask(other, 2, 30),
                                   sample::ask(aRung, 3, 50), sample::ask(aRung, 4, 30)};
    EXPECT_EQ(previousAskOnRung(observations, observations[3]), &observations[0]);
    EXPECT_EQ(previousAskOnRung(observations, observations[0]), nullptr);
}

TEST(Coaching, HearsSelfBlameAndNotEverydayWords)
{
    EXPECT_TRUE(blamesOneself(QStringLiteral("It was all my fault.")));
    EXPECT_TRUE(blamesOneself(QStringLiteral("I’m such an idiot")));
    EXPECT_TRUE(blamesOneself(QStringLiteral("what is wrong with me")));
    EXPECT_FALSE(blamesOneself(QStringLiteral("The default was my favourite. I'm so glad.")));
}

TEST(Coaching, KnowsItsKindsByNameAndPassesOverOthers)
{
    EXPECT_EQ(coachingKinds({QStringLiteral("unwelcome"), QStringLiteral("shouting")}), std::set{CoachingKind::Unwelcome});
}
