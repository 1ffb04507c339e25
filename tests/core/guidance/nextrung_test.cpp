// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/nextrung.h"
#include "tests/core/guidance/sample.h"

using namespace rung;

namespace {
using Rungs = std::vector<Rung>;
using Observations = std::vector<Observation>;

Observation easy(const Rung &rung, int day)
{
    Observation ask = sample::ask(rung, day, 10);
    ask.handled = Handled::from(9);
    return ask;
}

Observation panicked(Observation attempt)
{
    attempt.body = {Body::Panic};
    return attempt;
}

Advice adviceOn(const Rungs &rungs, const Observations &observations, int today)
{
    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    return nextStep(record, ladderProgress(record), sample::day(today));
}

std::optional<Advice> otherOn(const Rungs &rungs, const Observations &observations, int today)
{
    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    const auto progress = ladderProgress(record);
    return somethingElse(record, progress, nextStep(record, progress, sample::day(today)));
}

const Rung low = sample::rung(1, 20);
const Rung middle = sample::rung(2, 35, Context::Strangers);
const Rung upper = sample::rung(3, 40, Context::Work);

std::optional<Reason> reasonAfter(const Observations &onMiddle)
{
    const Rungs rungs{middle};
    return stepBackReason(ladderRecord(middle.ladder, rungs, onMiddle).rungs.front());
}

Observations asksWithPeaks(const Rung &rung, std::initializer_list<int> peaks)
{
    Observations asks;
    for (const int peak : peaks)
        asks.push_back(sample::ask(rung, int(asks.size()), peak));
    return asks;
}
} // namespace

TEST(StepBack, TakesTwoAlarmsAmongTheLastFiveTheLatestBeingOne)
{
    const auto calm = sample::ask(middle, 0, 40);
    const auto alarm = panicked(calm);
    EXPECT_EQ(reasonAfter({alarm}), std::nullopt);
    EXPECT_EQ(reasonAfter({alarm, alarm}), Reason::Panic);
    EXPECT_EQ(reasonAfter({alarm, calm}), std::nullopt);
    EXPECT_EQ(reasonAfter({alarm, calm, calm, calm, alarm}), Reason::Panic);
    EXPECT_EQ(reasonAfter({alarm, calm, calm, calm, calm, alarm}), std::nullopt);
}

TEST(StepBack, TakesTwoAttemptsInARowWithoutTheAsk)
{
    const auto asked = sample::ask(middle, 0, 40);
    const auto left = sample::notAsked(middle, 0, Answer::LeftBefore);
    const auto stayed = sample::notAsked(middle, 0);
    EXPECT_EQ(reasonAfter({stayed}), std::nullopt);
    EXPECT_EQ(reasonAfter({left, stayed}), Reason::AvoidedTwice);
    EXPECT_EQ(reasonAfter({stayed, asked, stayed}), std::nullopt);
}

TEST(StepBack, TakesTwoPeaksOfEightyFive)
{
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {85, 85})), Reason::VeryHighTwice);
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {85, 84})), std::nullopt);
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {100})), std::nullopt);
}

TEST(StepBack, TakesThreeRisingPeaksByTwentyUpToSixty)
{
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {40, 50, 60})), Reason::Rising);
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {41, 50, 60})), std::nullopt) << "nineteen in all";
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {39, 50, 59})), std::nullopt) << "still below sixty";
    EXPECT_EQ(reasonAfter(asksWithPeaks(middle, {40, 60, 60})), std::nullopt) << "level at the end";
}

TEST(StepBack, NeverFollowsFromOneHardDayOrOneAlarm)
{
    for (const auto &hard : {panicked(sample::ask(middle, 1, 100)), sample::ask(middle, 1, 100), sample::notAsked(middle, 1)})
        EXPECT_EQ(adviceOn({low, middle}, {sample::ask(middle, 0, 60), hard}, 1).action, Action::Repeat);
}

TEST(NextStep, DropsTheReasonsThirtyDaysAfterTheLastAttempt)
{
    const auto high = asksWithPeaks(middle, {90, 90});
    EXPECT_EQ(adviceOn({low, middle}, high, 31).action, Action::StepBack);
    EXPECT_EQ(adviceOn({low, middle}, high, 32).action, Action::Repeat);
}

TEST(NextStep, StepsBackByFifteenAtMostAndElseAsksForARungInBetween)
{
    const auto high = asksWithPeaks(middle, {90, 90});
    EXPECT_EQ(adviceOn({low, middle}, high, 1), (Advice{Action::StepBack, low.id, {}, Reason::VeryHighTwice}));
    const Rung far = sample::rung(1, 15);
    EXPECT_EQ(adviceOn({far, middle}, high, 1), (Advice{Action::Insert, {}, Suds::from(25), Reason::VeryHighTwice}));
}

TEST(NextStep, RefreshesTheHighestSettledRungAfterMoreThanSixtyDays)
{
    const Observations observations{easy(low, 0), sample::ask(middle, 0, 60)};
    EXPECT_EQ(adviceOn({low, middle}, observations, 60).action, Action::Repeat);
    EXPECT_EQ(adviceOn({low, middle}, observations, 61), (Advice{Action::Refresh, low.id, {}, {}}));
}

TEST(NextStep, DoesNotRefreshARungForASingleTime)
{
    Rung once = low;
    once.again = Again::Once;
    EXPECT_EQ(adviceOn({once, middle}, {easy(once, 0), sample::ask(middle, 0, 60)}, 61).action, Action::Repeat);
}

TEST(NextStep, MovesSidewaysAfterSixTriesToTheNearestThenTheLower)
{
    const Rung below = sample::rung(4, 30);
    const auto sixTimes = asksWithPeaks(middle, {60, 60, 60, 60, 60, 60});
    EXPECT_EQ(adviceOn({low, below, middle, upper}, sixTimes, 6), (Advice{Action::Sideways, below.id, {}, {}}));
    EXPECT_EQ(adviceOn({low, below, middle, upper}, asksWithPeaks(middle, {60, 60, 60, 60, 60}), 6).action, Action::Repeat);
    EXPECT_EQ(adviceOn({middle}, sixTimes, 6).action, Action::Repeat) << "nothing beside it";
}

TEST(NextStep, PrefersTheContextAskedLeastAmongEqualRungs)
{
    const Rung shop = sample::rung(4, 40, Context::Shops);
    const Rung online = sample::rung(5, 40, Context::Online);
    EXPECT_EQ(adviceOn({low, shop, online}, {easy(low, 0)}, 1).rung, online.id);
    EXPECT_EQ(adviceOn({shop, online}, {}, 1).rung, shop.id) << "then the order";
}

TEST(NextStep, LeavesACurrentRungAboveTheCeilingForALowerOne)
{
    const Rung high = sample::rung(4, 70);
    EXPECT_EQ(adviceOn({low, high}, {sample::ask(high, 0, 60)}, 1), (Advice{Action::Next, low.id, {}, {}}));
}

TEST(Midway, RoundsHalvesUpToTheNearestFive)
{
    EXPECT_EQ(midway(20, 45), 35);
    EXPECT_EQ(midway(20, 44), 30);
    EXPECT_EQ(midway(5, 25), 15);
    EXPECT_EQ(midway(100, 100), 100);
}

TEST(SomethingElse, OffersOneSmallerAfterAHardDay)
{
    EXPECT_EQ(otherOn({low, middle, upper}, {sample::ask(middle, 0, 70)}, 1)->rung, low.id);
    EXPECT_EQ(otherOn({low, middle, upper}, {sample::ask(middle, 0, 69)}, 1)->rung, upper.id) << "the nearest within reach";
}

TEST(SomethingElse, IsNothingOnALadderOfOneRungNeverTried)
{
    EXPECT_EQ(otherOn({low}, {}, 0), std::nullopt);
    EXPECT_EQ(otherOn({}, {}, 0), std::nullopt);
}

TEST(SomethingElse, OffersAStepInBetweenWhereAStepDownIsAdvised)
{
    EXPECT_EQ(otherOn({low, middle}, asksWithPeaks(middle, {90, 90}), 1),
              (Advice{Action::Insert, {}, Suds::from(30), Reason::VeryHighTwice}));
}

TEST(NextStep, IsTheSameForTheSameRecordInWhateverOrderTheRungsCome)
{
    const Rung twin = sample::rung(4, 35, Context::Strangers);
    const Observations observations{easy(low, 0)};
    const auto advice = adviceOn({low, middle, twin, upper}, observations, 1);
    EXPECT_EQ(adviceOn({upper, twin, middle, low}, observations, 1), advice);
}
