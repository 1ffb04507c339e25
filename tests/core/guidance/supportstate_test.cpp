// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/supportstate.h"
#include "tests/core/guidance/supportrecords.h"

namespace rung {
namespace {

using namespace sample;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto blue = SupportLevel::Blue;
constexpr auto amber = SupportLevel::Amber;
constexpr auto red = SupportLevel::Red;

SupportState stateOf(const Practice &practice, int dayNumber = today)
{
    return supportState(practice.record(), day(dayNumber));
}

Dismissal putAway(SupportRule rule, SupportLevel level, int dayNumber)
{
    return {id<Dismissal>(dayNumber), toName(rule), level, noon(dayNumber)};
}

/// Panic on those days, today included if it is among them.
Practice panics(const std::vector<int> &daysAgo)
{
    Practice practice;
    for (const int ago : daysAgo) {
        practice.attempts.push_back(ask(rung(1, 40), today - ago, 20));
        practice.attempts.back().body = {Body::Panic};
    }
    return practice;
}

Practice lifeInTheWay()
{
    Practice practice;
    for (const int ago : {60, 20})
        practice.rest.checkIns.push_back({id<CheckIn>(ago), noon(today - ago), noon(today - ago), InTheWay::ALot});
    return practice;
}

TEST(SupportState, SaysNothingOfAnEmptyRecord)
{
    EXPECT_EQ(stateOf({}), SupportState());
    EXPECT_EQ(SupportState().level(), std::nullopt);
    EXPECT_FALSE(SupportState().adviceRests());
}

TEST(SupportState, SpeaksOnTheHighestLevelThatFires)
{
    Practice practice = panics({0});
    EXPECT_EQ(stateOf(practice).level(), blue);
    EXPECT_FALSE(stateOf(practice).adviceRests());
    practice.rest.checkIns = lifeInTheWay().rest.checkIns;
    EXPECT_EQ(stateOf(practice).level(), amber);
    EXPECT_TRUE(stateOf(practice).adviceRests());
    EXPECT_THAT(stateOf(practice).rulesOn(amber), ElementsAre(SupportRule::Life));
}

TEST(SupportState, RestsABlueForSevenDays)
{
    Practice practice = panics({0});
    practice.rest.dismissals = {putAway(SupportRule::Alarm, blue, today)};
    EXPECT_THAT(stateOf(practice).speaking, IsEmpty());
    EXPECT_THAT(stateOf(practice).firing, ElementsAre(SupportSign{SupportRule::Alarm, blue}));
    EXPECT_EQ(stateOf(practice, today + 6).level(), std::nullopt);
    EXPECT_EQ(stateOf(practice, today + 7).level(), blue);
}

TEST(SupportState, RestsAnAmberForFourteenDays)
{
    Practice practice = lifeInTheWay();
    practice.rest.dismissals = {putAway(SupportRule::Life, amber, today)};
    EXPECT_EQ(stateOf(practice, today + 13).level(), std::nullopt);
    EXPECT_EQ(stateOf(practice, today + 14).level(), amber);
}

TEST(SupportState, LetsALouderOneOfTheSameRuleSpeakThroughARest)
{
    Practice practice = panics({1, 0});
    practice.rest.dismissals = {putAway(SupportRule::Alarm, blue, today - 1)};
    EXPECT_EQ(stateOf(practice).level(), amber);
}

TEST(SupportState, KeepsAQuieterOneOfTheSameRuleAtRest)
{
    Practice practice = panics({0});
    practice.rest.dismissals = {putAway(SupportRule::Alarm, amber, today)};
    EXPECT_EQ(stateOf(practice, today + 13).level(), std::nullopt);
}

TEST(SupportState, LetsAnotherRuleSpeakThroughARest)
{
    Practice practice = lifeInTheWay();
    practice.rest.dismissals = {putAway(SupportRule::Sting, amber, today)};
    EXPECT_EQ(stateOf(practice).level(), amber);
}

TEST(SupportState, DoesNotKnowYetWhatIsPutAwayLater)
{
    Practice practice = lifeInTheWay();
    practice.rest.dismissals = {putAway(SupportRule::Life, amber, today + 1)};
    EXPECT_EQ(stateOf(practice).level(), amber);
    EXPECT_EQ(stateOf(practice, today + 1).level(), std::nullopt);
}

TEST(SupportState, RestsTheDeepQuestionsWithTheLineAboutReplaying)
{
    Practice practice = calm(3, [](Observation &one, int ago) { one.nextDay = nextDay(today - ago, 10, true); });
    EXPECT_TRUE(stateOf(practice).promptsRest());
    practice.rest.dismissals = {putAway(SupportRule::Replaying, blue, today)};
    EXPECT_FALSE(stateOf(practice).promptsRest());
}

TEST(SupportState, NamesATherapistAtTheSecondRuleOnAmber)
{
    Practice practice = lifeInTheWay();
    EXPECT_FALSE(stateOf(practice).namesTherapist);
    practice.attempts = panics({1, 0}).attempts;
    EXPECT_TRUE(stateOf(practice).namesTherapist);
}

TEST(SupportState, TakesOneAmberForOneHoweverLongItStays)
{
    EXPECT_FALSE(stateOf(lifeInTheWay(), today + 9).namesTherapist);
    EXPECT_FALSE(stateOf(lifeInTheWay(), today + 25).namesTherapist);
}

TEST(SupportState, NamesATherapistWhereAnAmberComesBackAfterItsRest)
{
    Practice practice = lifeInTheWay();
    practice.rest.dismissals = {putAway(SupportRule::Life, amber, today - 14)};
    EXPECT_TRUE(stateOf(practice).namesTherapist);
}

TEST(SupportState, ForgetsAnAmberAfterThirtyDays)
{
    Practice practice = panics({31, 30});
    const auto panicsAgain = panics({1, 0});
    practice.attempts.insert(practice.attempts.end(), panicsAgain.attempts.begin(), panicsAgain.attempts.end());
    practice.rest.dismissals = {putAway(SupportRule::Alarm, amber, today - 30)};
    EXPECT_FALSE(stateOf(practice).namesTherapist);
    practice.rest.dismissals = {putAway(SupportRule::Alarm, amber, today - 29)};
    EXPECT_TRUE(stateOf(practice).namesTherapist);
}

TEST(SupportState, NamesNobodyWhileNothingSpeaksOnAmber)
{
    Practice practice = lifeInTheWay();
    practice.attempts = panics({1, 0}).attempts;
    practice.rest.dismissals = {putAway(SupportRule::Life, amber, today), putAway(SupportRule::Alarm, amber, today)};
    EXPECT_FALSE(stateOf(practice).namesTherapist);
}

TEST(SupportState, PutsAwayTheQuieterOnesWithTheCard)
{
    Practice practice = lifeInTheWay();
    practice.attempts = panics({0}).attempts;
    EXPECT_THAT(whatRests(stateOf(practice)),
                ElementsAre(RestedCard{QStringLiteral("alarm"), blue}, RestedCard{QStringLiteral("life"), amber}));
}

TEST(SupportState, LiftsWhatWasMisreadAndLeavesTheDayQuietThatWasAskedFor)
{
    Practice practice;
    const QUuid entry = id<Reflection>(1).uuid();
    practice.rest.words = {{entry, day(today), noon(today), PhraseTier::Red}};
    practice.rest.dismissals = {{id<Dismissal>(1), quietDayRule, red, noon(today)}};
    EXPECT_EQ(stateOf(practice).level(), red);
    EXPECT_THAT(whatIsLifted(stateOf(practice)), ElementsAre(RestedCard{QStringLiteral("words"), red, entry}));
    const auto press = [&practice] {
        for (const RestedCard &card : whatIsLifted(stateOf(practice)))
            practice.rest.dismissals.push_back({id<Dismissal>(2), card.rule, card.level, noon(today).plusSeconds(1), card.entry});
    };
    press();
    EXPECT_TRUE(stateOf(practice).quietDay);
    EXPECT_THAT(whatIsLifted(stateOf(practice)), ElementsAre(RestedCard{QStringLiteral("words"), red, {}}));
    press();
    EXPECT_EQ(stateOf(practice), SupportState());
}

} // namespace
} // namespace rung
