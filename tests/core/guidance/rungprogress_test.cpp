// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/rungprogress.h"
#include "tests/core/guidance/sample.h"

#include <random>

using namespace rung;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
using Asks = std::vector<Observation>;

Observation with(Observation ask, int handled, int again = 60, std::vector<Habit> habits = {})
{
    ask.handled = Handled::from(handled);
    ask.pFearedAgain = Likelihood::from(again);
    ask.habits = std::move(habits);
    return ask;
}

RungProgress progressOn(const Rung &rung, const Asks &asks)
{
    const std::vector rungs{rung};
    return rungProgress(ladderRecord(rung.ladder, rungs, asks).rungs.front());
}

const Rung aRung = sample::rung(1, 40);

std::optional<Settled> settled(const Asks &asks)
{
    return progressOn(aRung, asks).settled;
}

/// As many asks as peaks, one a day, handled so-so unless told.
Asks asksWithPeaks(std::initializer_list<int> peaks, int handled = 5)
{
    Asks asks;
    for (const int peak : peaks)
        asks.push_back(with(sample::ask(aRung, int(asks.size()), peak), handled));
    return asks;
}
} // namespace

TEST(RungProgress, SettlesAnEasyAskAtPeakTwentyHandledEight)
{
    EXPECT_EQ(settled({with(sample::ask(aRung, 0, 20), 8)}), Settled::Easy);
    EXPECT_EQ(settled({with(sample::ask(aRung, 0, 21), 8)}), std::nullopt);
    EXPECT_EQ(settled({with(sample::ask(aRung, 0, 20), 7)}), std::nullopt);
    EXPECT_EQ(settled({sample::ask(aRung, 0, 20)}), std::nullopt) << "handling it was not rated";
}

TEST(RungProgress, TakesAnAskAsPlainWithOneHabitButNotWithTwoOrADrink)
{
    EXPECT_EQ(settled({with(sample::ask(aRung, 0, 10), 9, 60, {Habit::Joke})}), Settled::Easy);
    EXPECT_EQ(settled({with(sample::ask(aRung, 0, 10), 9, 60, {Habit::Joke, Habit::Hinted})}), std::nullopt);
    EXPECT_EQ(settled({with(sample::ask(aRung, 0, 10), 9, 60, {Habit::Drank})}), std::nullopt);
}

TEST(RungProgress, SettlesTwoLowAsksInARow)
{
    EXPECT_EQ(settled(asksWithPeaks({60, 30, 30})), Settled::LowTwice);
    EXPECT_EQ(settled(asksWithPeaks({30, 60, 30})), std::nullopt);
    EXPECT_EQ(settled(asksWithPeaks({60, 30, 31})), std::nullopt);
    Asks leaning = asksWithPeaks({60, 30, 30});
    leaning[1].habits = {Habit::Drank};
    EXPECT_EQ(settled(leaning), std::nullopt);
}

TEST(RungProgress, SettlesARungForASingleTimeByItsFirstAsk)
{
    Rung once = aRung;
    once.again = Again::Once;
    EXPECT_EQ(progressOn(once, {sample::ask(once, 0, 95)}).settled, Settled::Once);
    EXPECT_EQ(progressOn(once, {sample::notAsked(once, 0, Answer::LeftBefore)}).settled, std::nullopt);
}

TEST(RungProgress, WantsThreeAsksOnTwoDaysAndTwoMarks)
{
    Asks asks{with(sample::ask(aRung, 0, 70), 7), with(sample::ask(aRung, 0, 35), 7), with(sample::ask(aRung, 1, 35), 7)};
    EXPECT_EQ(settled(asks), Settled::Standard);
    EXPECT_EQ(settled({asks[0], asks[1]}), std::nullopt) << "two asks";
    asks[2].day = asks[0].day;
    EXPECT_EQ(settled(asks), std::nullopt) << "one day";
    asks[2].day = sample::day(1);
    asks[2].handled.reset();
    EXPECT_EQ(settled(asks), std::nullopt) << "a missing value earns no mark";
}

TEST(RungProgress, SettlesSixWellHandledAsksThoughFearStays)
{
    EXPECT_EQ(settled(asksWithPeaks({60, 60, 60, 60, 60, 60}, 7)), Settled::Tolerance);
    EXPECT_EQ(settled(asksWithPeaks({60, 60, 60, 60, 60}, 7)), std::nullopt);
    EXPECT_EQ(settled(asksWithPeaks({60, 60, 60, 60, 60, 60}, 6)), std::nullopt);
}

TEST(RungProgress, GivesTheFearMarkAtThirtyFiveOrHalfTheFirstPeak)
{
    EXPECT_THAT(progressOn(aRung, asksWithPeaks({60, 35, 35})).marks, ElementsAre(Mark::Fear));
    EXPECT_THAT(progressOn(aRung, asksWithPeaks({60, 35, 36})).marks, IsEmpty());
    EXPECT_THAT(progressOn(aRung, asksWithPeaks({90, 45, 45})).marks, ElementsAre(Mark::Fear));
    EXPECT_THAT(progressOn(aRung, asksWithPeaks({90, 45, 46})).marks, IsEmpty());
    EXPECT_THAT(progressOn(aRung, asksWithPeaks({35})).marks, IsEmpty()) << "one ask";
}

TEST(RungProgress, GivesTheExpectancyMarkAtTwentyOrHalfTheFirstForecast)
{
    const auto marks = [](int again) { return progressOn(aRung, {with(sample::ask(aRung, 0, 60), 5, again)}).marks; };
    EXPECT_THAT(marks(30), ElementsAre(Mark::Expectancy));
    EXPECT_THAT(marks(31), IsEmpty());
    Observation modest = with(sample::ask(aRung, 0, 60), 5, 20);
    modest.pFeared = Likelihood::from(30);
    EXPECT_THAT(progressOn(aRung, {modest}).marks, ElementsAre(Mark::Expectancy));
    modest.pFearedAgain = Likelihood::from(21);
    EXPECT_THAT(progressOn(aRung, {modest}).marks, IsEmpty());
}

TEST(RungProgress, LeavesPredictionsFromMemoryOutOfTheExpectancyMark)
{
    Observation remembered = with(sample::ask(aRung, 0, 60), 5, 10);
    remembered.sealed = false;
    EXPECT_THAT(progressOn(aRung, {remembered}).marks, IsEmpty());
    EXPECT_THAT(progressOn(aRung, {remembered, with(sample::ask(aRung, 1, 60), 5, 60)}).marks, IsEmpty());
}

TEST(RungProgress, CountsAsksAndTheirDaysAlone)
{
    const auto progress = progressOn(
        aRung,
        {sample::ask(aRung, 0, 60), sample::ask(aRung, 0, 60), sample::notAsked(aRung, 1), sample::ask(aRung, 2, 60, Answer::Waiting)});
    EXPECT_EQ(progress.tries, 2);
    EXPECT_EQ(progress.days, 1);
}

TEST(LadderProgress, ClimbsByFifteenAboveFortyAtMost)
{
    const std::vector rungs{sample::rung(1, 70), sample::rung(2, 90)};
    const std::vector observations{with(sample::ask(rungs[0], 0, 10), 9), with(sample::ask(rungs[1], 0, 10), 9)};
    const auto progress = ladderProgress(ladderRecord(rungs[0].ladder, rungs, observations));
    EXPECT_EQ(progress.level, 55);
    EXPECT_EQ(progress.ceiling, 70);
}

TEST(LadderProgress, LeavesOutOtherLaddersAndWhatIsPutAway)
{
    std::vector rungs{sample::rung(1, 30), sample::rung(2, 30), sample::rung(3, 30)};
    rungs[0].archived = true;
    rungs[1].deletedAt = sample::noon(1);
    rungs[2].ladder = sample::id<Ladder>(2);
    const std::vector observations{with(sample::ask(rungs[0], 0, 10), 9)};
    const auto progress = ladderProgress(ladderRecord(sample::id<Ladder>(1), rungs, observations));
    EXPECT_THAT(progress.rungs, IsEmpty());
    EXPECT_EQ(progress.level, 0);
}

TEST(LadderProgress, IsNeverLowerForOneMoreRungSettled)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<Rung> rungs;
        for (int i = 0; i < 8; ++i)
            rungs.push_back(sample::rung(i + 1, int(random() % 21) * 5));
        Asks observations;
        int level = 0;
        for (const Rung &rung : rungs) {
            observations.push_back(with(sample::ask(rung, 0, 10), 9));
            const int now = ladderProgress(ladderRecord(rung.ladder, rungs, observations)).level;
            ASSERT_GE(now, level);
            level = now;
        }
    }
}
