// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/advicesentence.h"
#include "tests/core/guidance/sample.h"

using namespace rung;
using namespace rung::literals;

namespace {
using Observations = std::vector<Observation>;

Rung neighbour()
{
    Rung rung = sample::rung(2, 35, Context::Neighbours);
    rung.again = Again::OtherPerson;
    return rung;
}

const std::vector<Rung> rungs{sample::rung(1, 20), neighbour(), sample::rung(3, 70)};

Observation handled(const Rung &rung, int day, int peak, int handled)
{
    Observation ask = sample::ask(rung, day, peak);
    ask.handled = Handled::from(handled);
    return ask;
}

QString sentenceAfter(const Observations &observations, int today = 9)
{
    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    const auto progress = ladderProgress(record);
    return adviceSentence(nextStep(record, progress, sample::day(today)), record, progress);
}

Observations onNeighbour(std::initializer_list<int> peaks, int howHandled)
{
    Observations asks;
    for (const int peak : peaks)
        asks.push_back(handled(rungs[1], int(asks.size()), peak, howHandled));
    return asks;
}
} // namespace

TEST(AdviceSentence, IsMadeOfWhatHappened)
{
    Observations asks = onNeighbour({55, 35}, 7);
    EXPECT_EQ(sentenceAfter(asks),
              QStringLiteral("It came down from 55 to 35 and you handled it twice. Once more, with another neighbour."));
    asks[0].handled = 4_handled;
    EXPECT_EQ(sentenceAfter(asks),
              QStringLiteral("It came down from 55 to 35 and you handled it once. Once more, with another neighbour."));
    asks[1].handled = 4_handled;
    EXPECT_EQ(sentenceAfter(asks), QStringLiteral("It came down from 55 to 35. Once more, with another neighbour."));
}

TEST(AdviceSentence, SaysThatFearStayedOrRose)
{
    EXPECT_EQ(sentenceAfter(onNeighbour({50, 52}, 8)),
              QStringLiteral("Fear stays around 52, and you handled it twice. Once more, with another neighbour."));
    EXPECT_EQ(sentenceAfter(onNeighbour({45, 60}, 5)),
              QStringLiteral("It went from 45 to 60. It goes up and down for most people. Once more, with another neighbour."));
}

TEST(AdviceSentence, LeavesTheSameOrSmallerToThePersonAfterAHardDay)
{
    EXPECT_EQ(sentenceAfter(onNeighbour({80}, 3)), QStringLiteral("The last one was hard. The same again, or one smaller, your choice."));
    EXPECT_EQ(sentenceAfter({sample::notAsked(rungs[1], 0)}),
              QStringLiteral("It did not come to the ask last time. The same again, or one smaller, your choice."));
    EXPECT_EQ(sentenceAfter({sample::notAsked(rungs[1], 0, Answer::LeftBefore)}),
              QStringLiteral("You went, and left before the answer. The same again, or one smaller, your choice."));
}

TEST(AdviceSentence, NamesTheReasonForASmallerStep)
{
    EXPECT_EQ(sentenceAfter(onNeighbour({90, 86}, 3)),
              QStringLiteral("Fear was very high twice, 86 the last time. A smaller step for now."));
    EXPECT_EQ(sentenceAfter(onNeighbour({40, 55, 65}, 3)),
              QStringLiteral("Fear grew over the last three, from 40 to 65. A smaller step for now."));
}

TEST(AdviceSentence, SaysWhereTheNextStepIs)
{
    EXPECT_EQ(sentenceAfter({}), QStringLiteral("One to begin with, around 20."));
    EXPECT_EQ(sentenceAfter({handled(rungs[0], 0, 10, 9)}), QStringLiteral("You have settled up to 20. This one is around 35."));
    EXPECT_EQ(sentenceAfter({handled(rungs[0], 0, 10, 9), handled(rungs[1], 1, 10, 9)}),
              QStringLiteral("The next rung is a long way up. A step around 50 would fit here."));
}

TEST(AdviceSentence, NeverCountsTheDaysAway)
{
    EXPECT_EQ(sentenceAfter({handled(rungs[0], 0, 10, 9)}, 100), QStringLiteral("One you know, to warm up."));
}

TEST(AdviceSentence, IsThereForEveryAdviceAndItsAlternative)
{
    const std::vector<Observations> histories{{}, onNeighbour({60, 60, 60, 60, 60, 60}, 3), onNeighbour({90, 90}, 3), onNeighbour({90}, 3)};
    for (const Observations &history : histories) {
        const auto record = ladderRecord(sample::id<Ladder>(1), rungs, history);
        const auto progress = ladderProgress(record);
        const auto advice = nextStep(record, progress, sample::day(9));
        EXPECT_FALSE(adviceSentence(advice, record, progress).contains(QLatin1Char('%')));
        const auto other = somethingElse(record, progress, advice);
        ASSERT_TRUE(other);
        EXPECT_FALSE(adviceSentence(*other, record, progress).isEmpty());
    }
}

TEST(ChangeSentences, TellFearHandlingAndBelief)
{
    const auto changes = [](const Observations &observations) {
        return changeSentences(ladderRecord(sample::id<Ladder>(1), rungs, observations).rungs[1]);
    };
    Observations asks = onNeighbour({55, 30}, 7);
    EXPECT_EQ(changes(asks),
              (QStringList{QStringLiteral("It came down from 55 to 30 and you handled it twice."),
                           QStringLiteral("You still give the feared thing 60 %.")}));
    asks[1].pFearedAgain = 15_percent;
    EXPECT_EQ(changes(asks).last(), QStringLiteral("You give the feared thing 15 % now."));
    EXPECT_TRUE(changes({}).isEmpty());
}

TEST(SettledSentence, CountsCarryingTheFear)
{
    EXPECT_EQ(settledSentence(Settled::Tolerance), QStringLiteral("The fear stayed, and you carried it. That counts."));
}
