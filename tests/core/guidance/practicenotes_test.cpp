// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/practicenotes.h"
#include "tests/core/guidance/sample.h"

using namespace rung;

namespace {
using Observations = std::vector<Observation>;

const std::vector<Rung> rungs{sample::rung(1, 20), sample::rung(2, 30, Context::Work), sample::rung(3, 40)};

Observation easy(const Rung &rung, int day, int peak = 10)
{
    Observation ask = sample::ask(rung, day, peak);
    ask.handled = Handled::from(9);
    return ask;
}

std::optional<Id<Rung>> refresher(const Observations &observations, int today)
{
    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    return refresherDue(record, ladderProgress(record), sample::day(today));
}

std::optional<Id<Rung>> otherContext(const Observations &observations)
{
    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    return otherContextOffer(record, ladderProgress(record));
}

std::optional<PracticeNote> noteOn(const Observations &observations, int today)
{
    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    const auto progress = ladderProgress(record);
    return practiceNote(record, progress, nextStep(record, progress, sample::day(today)), observations, sample::day(today));
}

std::optional<Day> goodDayAfter(int asks)
{
    Observations observations;
    for (int i = 0; i < asks; ++i)
        observations.push_back(sample::ask(rungs[0], 0, 50));
    return goodFrom(ladderRecord(sample::id<Ladder>(1), rungs, observations).rungs.front());
}
} // namespace

TEST(Spacing, WidensFromOneDayToAWeek)
{
    EXPECT_EQ(goodDayAfter(0), std::nullopt);
    EXPECT_EQ(goodDayAfter(1), sample::day(1));
    EXPECT_EQ(goodDayAfter(2), sample::day(2));
    EXPECT_EQ(goodDayAfter(3), sample::day(4));
    EXPECT_EQ(goodDayAfter(4), sample::day(7));
    EXPECT_EQ(goodDayAfter(9), sample::day(7));
}

TEST(Spacing, NamesTheDayToComeAndNoneThatHasCome)
{
    const QLocale english(QStringLiteral("en_GB"));
    EXPECT_EQ(spacingWords(sample::day(4), sample::day(0), english), QStringLiteral("any time from Friday"));
    EXPECT_EQ(spacingWords(sample::day(1), sample::day(0), english), QStringLiteral("any time from tomorrow"));
    EXPECT_EQ(spacingWords(sample::day(1), sample::day(1), english), QString());
    EXPECT_EQ(spacingWords(std::nullopt, sample::day(1), english), QString());
}

TEST(ManyToday, IsNotedFromTheThirdAskOfTheDay)
{
    const Observations two{sample::ask(rungs[0], 1, 50), sample::ask(rungs[0], 1, 50), sample::notAsked(rungs[0], 1)};
    EXPECT_EQ(manyTodayNote(two, sample::day(1)), QString());
    Observations three = two;
    three.push_back(sample::ask(rungs[1], 1, 50));
    EXPECT_EQ(manyTodayNote(three, sample::day(1)), QStringLiteral("3 asks today. That is plenty for one day."));
    EXPECT_EQ(manyTodayNote(three, sample::day(2)), QString());
}

TEST(Refresher, IsDueAfterTwentyOneDays)
{
    EXPECT_EQ(refresher({easy(rungs[0], 0)}, 20), std::nullopt);
    EXPECT_EQ(refresher({easy(rungs[0], 0)}, 21), rungs[0].id);
}

TEST(Refresher, IsDueSoonerWhereFearReachedSixty)
{
    Observations carried;
    for (int day = 0; day < 6; ++day)
        carried.push_back(easy(rungs[0], day, 60));
    EXPECT_EQ(refresher(carried, 5), std::nullopt) << "not on the same day";
    EXPECT_EQ(refresher(carried, 6), rungs[0].id);
    carried.back().peak = Suds::from(59);
    EXPECT_EQ(refresher(carried, 6), std::nullopt);
}

TEST(Refresher, ComesOneAtATimeTheLongestLeftFirst)
{
    EXPECT_EQ(refresher({easy(rungs[1], 0), easy(rungs[0], 1)}, 40), rungs[1].id);
}

TEST(Variety, OffersAnotherContextAfterEveryFourthAsk)
{
    const Observations three{easy(rungs[0], 0), easy(rungs[1], 1), sample::ask(rungs[2], 2, 50)};
    EXPECT_EQ(otherContext(three), std::nullopt);
    Observations four = three;
    four.push_back(sample::ask(rungs[2], 3, 50));
    EXPECT_EQ(otherContext(four), rungs[1].id);
}

TEST(Variety, WaitsForTwoSettledRungs)
{
    EXPECT_EQ(otherContext({easy(rungs[1], 0), sample::ask(rungs[2], 1, 50), sample::ask(rungs[2], 2, 50), sample::ask(rungs[2], 3, 50)}),
              std::nullopt);
}

TEST(Variety, AsksForALikelierNoAfterSixWithoutOne)
{
    const auto wants = [](const Observations &observations) {
        return wantsLikelierNo(ladderRecord(sample::id<Ladder>(1), rungs, observations));
    };
    Observations yeses;
    for (int day = 0; day < 5; ++day)
        yeses.push_back(sample::ask(rungs[0], day, 50, Answer::Yes));
    EXPECT_FALSE(wants(yeses));
    yeses.push_back(sample::ask(rungs[0], 5, 50, Answer::Partly));
    EXPECT_TRUE(wants(yeses));
    yeses.push_back(sample::notAsked(rungs[0], 6));
    EXPECT_TRUE(wants(yeses));
    yeses.push_back(sample::ask(rungs[0], 7, 50, Answer::NoReply));
    EXPECT_FALSE(wants(yeses));
}

TEST(HabitToLeaveOut, IsTheMostFrequentOfTheLastThreeAsks)
{
    const auto habit = [](std::initializer_list<std::vector<Habit>> habits) {
        Observations asks;
        for (const auto &used : habits) {
            asks.push_back(sample::ask(rungs[0], int(asks.size()), 50));
            asks.back().habits = used;
        }
        return habitToLeaveOut(ladderRecord(sample::id<Ladder>(1), rungs, asks).rungs.front());
    };
    EXPECT_EQ(habit({{Habit::Joke}, {Habit::Joke, Habit::Script}, {Habit::Script}, {Habit::Script}}), Habit::Script);
    EXPECT_EQ(habit({{Habit::Joke}, {}, {}, {}}), std::nullopt);
}

TEST(PracticeNote, SaysEnoughForTodayBeforeAnythingElse)
{
    Observations six;
    for (int i = 0; i < 6; ++i)
        six.push_back(sample::ask(rungs[1], 0, 50, Answer::Yes));
    EXPECT_EQ(noteOn(six, 0)->kind, PracticeNote::Kind::ManyToday);
    EXPECT_EQ(noteOn(six, 1)->kind, PracticeNote::Kind::LikelierNo);
    EXPECT_EQ(noteOn(six, 1)->rung, std::nullopt);
}

TEST(PracticeNote, OffersARefresherByNameAndOnlyBesideAnotherStep)
{
    const Observations settled{easy(rungs[0], 0)};
    EXPECT_EQ(noteOn(settled, 20), std::nullopt);
    const auto note = noteOn(settled, 21);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->kind, PracticeNote::Kind::Refresher);
    EXPECT_EQ(note->rung, rungs[0].id);
    EXPECT_TRUE(note->sentence.contains(QStringLiteral("“Rung 1”")));
    EXPECT_EQ(noteOn(settled, 61), std::nullopt) << "the step itself is that rung by then";
}

TEST(PracticeNote, OffersAnotherPlaceAfterTheFourthAsk)
{
    const auto note = noteOn({easy(rungs[1], 0), easy(rungs[0], 1), sample::ask(rungs[2], 2, 50), sample::ask(rungs[2], 3, 50)}, 4);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->kind, PracticeNote::Kind::OtherContext);
    EXPECT_EQ(note->rung, rungs[1].id);
}
