// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/core/guidance/supportrecords.h"

namespace rung {
namespace {

using namespace sample;
using testing::ElementsAre;

constexpr auto blue = SupportLevel::Blue;
constexpr auto amber = SupportLevel::Amber;
constexpr auto red = SupportLevel::Red;
constexpr std::nullopt_t silent = std::nullopt;

/// Calm asks, of which those that many days ago carry that sign of the body.
Practice withBody(int count, Body sign, const std::vector<int> &daysAgo)
{
    return calm(count, [&](Observation &one, int ago) {
        if (std::ranges::find(daysAgo, ago) != daysAgo.end())
            one.body = {sign};
    });
}

/// Attempts without an ask that many days ago, on a rung each unless it is given.
Practice dodged(const std::vector<int> &daysAgo, std::optional<int> onRung = {})
{
    Practice practice;
    int count = 10;
    for (const int ago : daysAgo)
        practice.attempts.push_back(notAsked(rung(onRung.value_or(++count), 40), today - ago));
    return practice;
}

/// Calm asks with the next-day answers of those days, all this much and replaying or not.
Practice answered(const std::vector<int> &daysAgo, int bother, bool replaying = false)
{
    return calm(int(daysAgo.size()),
                [&](Observation &one, int index) { one.nextDay = nextDay(today - daysAgo[size_t(index)], bother, replaying); });
}

/// Texts of different entries that many days ago.
Practice texts(PhraseTier tier, const std::vector<int> &daysAgo)
{
    Practice practice;
    int count = 500;
    for (const int ago : daysAgo)
        practice.rest.words.push_back({id<Attempt>(++count).uuid(), day(today - ago), noon(today - ago), tier});
    return practice;
}

Practice checkIns(const std::vector<InTheWay> &answers)
{
    Practice practice;
    int count = 0;
    for (const InTheWay answer : answers) {
        const Instant at = noon(today - 30 * (int(answers.size()) - 1 - count));
        practice.rest.checkIns.push_back({id<CheckIn>(++count), at, at, answer});
    }
    return practice;
}

Practice rungs(const std::vector<int> &fears)
{
    Practice practice;
    for (const int fear : fears)
        practice.rest.rungs.push_back(*Suds::from(fear));
    return practice;
}

Dismissal pressed(const QString &rule, const Instant &at, std::optional<QUuid> entry = {})
{
    return {id<Dismissal>(1), rule, red, at, entry};
}

TEST(SupportRules, AlarmIsBlueAfterPanicOrUnrealInTheLastLogWithinThirtyDays)
{
    EXPECT_EQ(withBody(3, Body::Panic, {0}).levelOf(SupportRule::Alarm), blue);
    EXPECT_EQ(withBody(3, Body::Unreal, {0}).levelOf(SupportRule::Alarm), blue);
    EXPECT_EQ(withBody(3, Body::Heart, {0}).levelOf(SupportRule::Alarm), silent);
    EXPECT_EQ(withBody(3, Body::Panic, {1}).levelOf(SupportRule::Alarm), silent);
    EXPECT_EQ(withBody(3, Body::Panic, {0}).levelOf(SupportRule::Alarm, today + 29), blue);
    EXPECT_EQ(withBody(3, Body::Panic, {0}).levelOf(SupportRule::Alarm, today + 30), silent);
}

TEST(SupportRules, WordsOfPanicBesideASignOfTheBodyRingTheAlarmToo)
{
    Practice practice = withBody(2, Body::Heart, {0});
    practice.rest.words = {{practice.attempts.back().id.uuid(), day(today), noon(today), PhraseTier::None, true}};
    EXPECT_EQ(practice.levelOf(SupportRule::Alarm), blue);
    practice.rest.words.front().entry = practice.attempts.front().id.uuid();
    EXPECT_EQ(practice.levelOf(SupportRule::Alarm), silent);
}

TEST(SupportRules, AlarmIsAmberWhereTwoOfTheLastFiveHadOne)
{
    EXPECT_EQ(withBody(8, Body::Panic, {1, 4}).levelOf(SupportRule::Alarm), amber);
    EXPECT_EQ(withBody(8, Body::Panic, {0, 5}).levelOf(SupportRule::Alarm), blue);
    EXPECT_EQ(withBody(8, Body::Panic, {0, 4}).levelOf(SupportRule::Alarm, today + 25), amber);
    EXPECT_EQ(withBody(8, Body::Panic, {0, 4}).levelOf(SupportRule::Alarm, today + 26), blue);
}

TEST(SupportRules, PainfulIsAmberAfterTwoEntriesWithinThirtyDays)
{
    EXPECT_EQ(withBody(40, Body::PastPain, {0, 29}).levelOf(SupportRule::Painful), amber);
    EXPECT_EQ(withBody(40, Body::PastPain, {0, 30}).levelOf(SupportRule::Painful), silent);
    EXPECT_EQ(withBody(40, Body::PastPain, {3}).levelOf(SupportRule::Painful), silent);
}

TEST(SupportRules, AvoidanceIsBlueWhereThreeOfTheLastFiveWereNotAskedWithinThreeWeeks)
{
    EXPECT_EQ(dodged({20, 5, 0}).levelOf(SupportRule::Avoidance), blue);
    EXPECT_EQ(dodged({21, 5, 0}).levelOf(SupportRule::Avoidance), silent);
    EXPECT_EQ(dodged({5, 0}).levelOf(SupportRule::Avoidance), silent);
}

TEST(SupportRules, AvoidanceIsSilentWhereSomethingWasAskedWithinTenDays)
{
    Practice practice = dodged({9, 8, 7});
    practice.attempts.push_back(ask(rung(1, 40), today - 5, 20));
    EXPECT_EQ(practice.levelOf(SupportRule::Avoidance, today + 4), silent);
    EXPECT_EQ(practice.levelOf(SupportRule::Avoidance, today + 5), blue);
}

TEST(SupportRules, AvoidanceIsBlueWhereOneRungWasDodgedThreeTimesRunningWhateverElseWasAsked)
{
    Practice practice = dodged({4, 3, 2}, 7);
    practice.attempts.push_back(ask(rung(1, 40), today - 1, 20));
    EXPECT_EQ(practice.levelOf(SupportRule::Avoidance), blue);
    practice.attempts.push_back(ask(rung(7, 40), today, 20));
    EXPECT_EQ(practice.levelOf(SupportRule::Avoidance), silent);
}

TEST(SupportRules, ABadMomentAndForgettingAreNoAvoidance)
{
    for (const Obstacle excused : {Obstacle::BadMoment, Obstacle::Forgot}) {
        Practice practice = dodged({2, 1, 0}, 7);
        practice.attempts[1].obstacle = excused;
        EXPECT_EQ(practice.levelOf(SupportRule::Avoidance), silent);
        practice.attempts[1].obstacle = Obstacle::LowEnergy;
        EXPECT_EQ(practice.levelOf(SupportRule::Avoidance), blue);
    }
}

TEST(SupportRules, AvoidanceIsAmberWhereItHeldAWeekAgoAsWell)
{
    EXPECT_EQ(dodged({9, 8, 7}).levelOf(SupportRule::Avoidance), amber);
    EXPECT_EQ(dodged({9, 8, 6}).levelOf(SupportRule::Avoidance), blue);
}

TEST(SupportRules, SetupIsBlueWhereTwoOfTheLastFiveWereTooBigOrPerhapsUnfair)
{
    Practice practice = dodged({6, 5, 4, 3, 2, 1});
    practice.attempts[1].obstacle = Obstacle::TooBig;
    practice.attempts[5].obstacle = Obstacle::UnsureFair;
    EXPECT_EQ(practice.levelOf(SupportRule::Setup), blue);
    practice.attempts[0].obstacle = std::exchange(practice.attempts[1].obstacle, std::nullopt);
    EXPECT_EQ(practice.levelOf(SupportRule::Setup), silent);
}

TEST(SupportRules, SetupIsBlueWhereEveryRungBeginsAtSeventy)
{
    EXPECT_EQ(rungs({70, 90}).levelOf(SupportRule::Setup), blue);
    EXPECT_EQ(rungs({69, 90}).levelOf(SupportRule::Setup), silent);
    EXPECT_EQ(rungs({}).levelOf(SupportRule::Setup), silent);
}

TEST(SupportRules, HarshIsBlueFromThreeEntriesWithinFourteenDaysAndAmberFromFive)
{
    EXPECT_EQ(texts(PhraseTier::Soft, {13, 1, 0}).levelOf(SupportRule::Harsh), blue);
    EXPECT_EQ(texts(PhraseTier::Soft, {14, 1, 0}).levelOf(SupportRule::Harsh), silent);
    EXPECT_EQ(texts(PhraseTier::None, {2, 1, 0}).levelOf(SupportRule::Harsh), silent);
    EXPECT_EQ(texts(PhraseTier::Soft, {13, 3, 2, 1, 0}).levelOf(SupportRule::Harsh), amber);
    EXPECT_EQ(texts(PhraseTier::Soft, {14, 3, 2, 1, 0}).levelOf(SupportRule::Harsh), blue);
}

TEST(SupportRules, HarshCountsAnAshamedEntryAndItsTextsOnce)
{
    Practice practice = calm(2, [](Observation &one, int) { one.feeling = Feeling::Ashamed; });
    EXPECT_EQ(practice.levelOf(SupportRule::Harsh), silent);
    const auto addText = [&](QUuid entry) { practice.rest.words.push_back({entry, day(today), noon(today), PhraseTier::Soft}); };
    addText(practice.attempts[0].id.uuid());
    EXPECT_EQ(practice.levelOf(SupportRule::Harsh), silent);
    addText(id<Reflection>(900).uuid());
    EXPECT_EQ(practice.levelOf(SupportRule::Harsh), blue);
}

TEST(SupportRules, StingIsAmberAfterTwoHardNextDaysWithinFourteenDays)
{
    EXPECT_EQ(answered({0, 13}, 70).levelOf(SupportRule::Sting), amber);
    EXPECT_EQ(answered({0, 14}, 70).levelOf(SupportRule::Sting), silent);
    EXPECT_EQ(answered({0, 13}, 69).levelOf(SupportRule::Sting), silent);
    EXPECT_EQ(answered({0}, 100).levelOf(SupportRule::Sting), silent);
}

TEST(SupportRules, SevereIsAmberAfterTwoPeaksOfNinetyWithinSevenDays)
{
    const auto peaks = [](int fear, int first, int second) {
        return calm(10, [=](Observation &one, int ago) {
            if (ago == first || ago == second)
                one.peak = Suds::from(fear);
        });
    };
    EXPECT_EQ(peaks(90, 0, 6).levelOf(SupportRule::Severe), amber);
    EXPECT_EQ(peaks(90, 0, 7).levelOf(SupportRule::Severe), silent);
    EXPECT_EQ(peaks(89, 0, 6).levelOf(SupportRule::Severe), silent);
}

TEST(SupportRules, SevereIsAmberWhereFearStayedHighTwiceWithinFourteenDays)
{
    const auto stays = [](int fear, int first, int second) {
        return calm(20, [=](Observation &one, int ago) {
            if (ago == first || ago == second)
                one.now = Suds::from(fear);
        });
    };
    EXPECT_EQ(stays(70, 0, 13).levelOf(SupportRule::Severe), amber);
    EXPECT_EQ(stays(70, 0, 14).levelOf(SupportRule::Severe), silent);
    EXPECT_EQ(stays(69, 0, 13).levelOf(SupportRule::Severe), silent);
}

TEST(SupportRules, SevereIsBlueForTwoDaysAfterASingleHundred)
{
    const auto once = [](int fear) { return calm(1, [=](Observation &one, int) { one.peak = Suds::from(fear); }); };
    EXPECT_EQ(once(100).levelOf(SupportRule::Severe), blue);
    EXPECT_EQ(once(100).levelOf(SupportRule::Severe, today + 1), blue);
    EXPECT_EQ(once(100).levelOf(SupportRule::Severe, today + 2), silent);
    EXPECT_EQ(once(99).levelOf(SupportRule::Severe), silent);
}

TEST(SupportRules, SevereCountsThePeakOfAnAttemptLeftBeforeTheAnswer)
{
    Practice practice;
    practice.attempts.push_back(notAsked(rung(1, 40), today, Answer::LeftBefore));
    practice.attempts.back().peak = Suds::from(100);
    EXPECT_EQ(practice.levelOf(SupportRule::Severe), blue);
}

TEST(SupportRules, TheUrgeToAvoidIsNeverAPeak)
{
    Practice practice = dodged({1, 0});
    for (Observation &one : practice.attempts)
        one.urge = one.peak = Suds::from(100);
    EXPECT_EQ(practice.levelOf(SupportRule::Severe), silent);
}

TEST(SupportRules, WhatWaitsForAnAnswerCountsNowhere)
{
    const Practice practice = calm(2, [](Observation &one, int) {
        one.answer = Answer::Waiting;
        one.peak = Suds::from(100);
        one.body = {Body::Panic, Body::PastPain};
    });
    const SupportRecord record = practice.record();
    EXPECT_THAT(supportSigns(SupportView(record, day(today))), testing::IsEmpty());
}

TEST(SupportRules, ReplayingIsBlueOnThreeOfTheLastFiveNextDaysWithinThirtyDays)
{
    EXPECT_EQ(answered({0, 1, 29}, 10, true).levelOf(SupportRule::Replaying), blue);
    EXPECT_EQ(answered({0, 1, 30}, 10, true).levelOf(SupportRule::Replaying), silent);
    Practice practice = answered({0, 1, 2, 3, 4, 5}, 10, false);
    for (const size_t index : {0U, 4U, 5U})
        practice.attempts[index].nextDay->replaying = true;
    EXPECT_EQ(practice.levelOf(SupportRule::Replaying), silent);
    practice.attempts[1].nextDay->replaying = true;
    EXPECT_EQ(practice.levelOf(SupportRule::Replaying), blue);
}

TEST(SupportRules, LifeIsAmberWhereTheLastTwoMonthlyAnswersWereALot)
{
    EXPECT_EQ(checkIns({InTheWay::No, InTheWay::ALot, InTheWay::ALot}).levelOf(SupportRule::Life), amber);
    EXPECT_EQ(checkIns({InTheWay::ALot, InTheWay::Some, InTheWay::ALot}).levelOf(SupportRule::Life), silent);
    EXPECT_EQ(checkIns({InTheWay::ALot, InTheWay::ALot, InTheWay::Some}).levelOf(SupportRule::Life), silent);
    EXPECT_EQ(checkIns({InTheWay::ALot}).levelOf(SupportRule::Life), silent);
}

TEST(SupportRules, WordsAreRedOnTheirDayAlone)
{
    EXPECT_EQ(texts(PhraseTier::Red, {0}).levelOf(SupportRule::Words), red);
    EXPECT_EQ(texts(PhraseTier::Red, {1}).levelOf(SupportRule::Words), silent);
    EXPECT_EQ(texts(PhraseTier::Soft, {0}).levelOf(SupportRule::Words), silent);
}

TEST(SupportRules, WordsToldTodayAboutYesterdayAreOfTodayToo)
{
    Practice practice = texts(PhraseTier::Red, {1});
    practice.rest.words.front().writtenAt = noon(today);
    EXPECT_EQ(practice.levelOf(SupportRule::Words), red);
}

TEST(SupportRules, AFigureOfSpeechLiftsTheRedForThatEntry)
{
    Practice practice = texts(PhraseTier::Red, {0, 0});
    const QUuid first = practice.rest.words[0].entry;
    const QUuid second = practice.rest.words[1].entry;
    practice.rest.dismissals = {pressed(QStringLiteral("words"), noon(today).plusSeconds(60), first)};
    const SupportRecord record = practice.record();
    EXPECT_THAT(redEntries(SupportView(record, day(today))), ElementsAre(second));
    practice.rest.dismissals.push_back(pressed(QStringLiteral("words"), noon(today).plusSeconds(90), second));
    EXPECT_EQ(practice.levelOf(SupportRule::Words), silent);
}

TEST(SupportRules, WhatIsWrittenAfterTheLiftIsReadAnew)
{
    Practice practice = texts(PhraseTier::Red, {0});
    WordsFound later = practice.rest.words.front();
    practice.rest.dismissals = {pressed(QStringLiteral("words"), noon(today).plusSeconds(60), later.entry)};
    later.writtenAt = noon(today).plusSeconds(120);
    practice.rest.words.push_back(later);
    EXPECT_EQ(practice.levelOf(SupportRule::Words), red);
}

TEST(SupportRules, AQuietDayIsRedUntilItIsLiftedOrOver)
{
    Practice practice;
    practice.rest.dismissals = {pressed(quietDayRule, noon(today))};
    EXPECT_EQ(practice.levelOf(SupportRule::Words), red);
    EXPECT_EQ(practice.levelOf(SupportRule::Words, today + 1), silent);
    practice.rest.dismissals.push_back(pressed(QStringLiteral("words"), noon(today).plusSeconds(60)));
    EXPECT_EQ(practice.levelOf(SupportRule::Words), silent);
    practice.rest.dismissals.push_back(pressed(quietDayRule, noon(today).plusSeconds(120)));
    EXPECT_EQ(practice.levelOf(SupportRule::Words), red);
}

TEST(SupportRules, NothingAfterTodayIsSeen)
{
    EXPECT_EQ(withBody(3, Body::Panic, {0}).levelOf(SupportRule::Alarm, today - 1), silent);
    EXPECT_EQ(checkIns({InTheWay::ALot, InTheWay::ALot}).levelOf(SupportRule::Life, today - 1), silent);
    EXPECT_EQ(answered({0, 1}, 70).levelOf(SupportRule::Sting, today - 1), silent);
}

} // namespace
} // namespace rung
