// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/practicenotes.h"
#include "tests/core/guidance/generated.h"

#include <algorithm>

using namespace rung;

namespace {
constexpr int rounds = 2000;

/// Everything the ladder says of a record on one day.
struct Said
{
    LadderRecord record;
    LadderProgress progress;
    Advice advice;
    std::optional<Advice> other;

    Said(const std::vector<Rung> &rungs, const std::vector<Observation> &observations, Day today)
        : record(ladderRecord(sample::id<Ladder>(1), rungs, observations)),
          progress(ladderProgress(record)),
          advice(nextStep(record, progress, today)),
          other(somethingElse(record, progress, advice))
    {
    }
};

void expectAllowed(std::optional<Id<Rung>> named, const sample::Generated &made)
{
    if (!named)
        return;
    const auto rung = std::ranges::find(made.rungs, *named, &Rung::id);
    ASSERT_NE(rung, made.rungs.end());
    EXPECT_FALSE(rung->archived);
    EXPECT_FALSE(rung->deletedAt);
    const bool asked = std::ranges::any_of(made.observations, [&](const Observation &o) { return o.rung == *named && isAsk(o.answer); });
    EXPECT_FALSE(rung->again == Again::Once && asked);
}

bool goesDown(const Advice &advice)
{
    return advice.why && advice.why != Reason::Gap;
}

/// Asks on one rung that give no reason to go down: never higher than the one before, never very high, no alarm.
std::vector<Observation> calmAsks(const Rung &rung, std::mt19937 &random)
{
    std::vector<Observation> asks;
    int peak = 80;
    const int count = int(random() % 8);
    for (int day = 0; day < count; ++day) {
        peak -= int(random() % 15);
        asks.push_back(sample::ask(rung, day, std::max(peak, 0), Answer(random() % 4)));
    }
    return asks;
}

Observation hardAttempt(const Rung &rung, int day, std::mt19937 &random)
{
    constexpr std::array answers{Answer::Yes, Answer::No, Answer::NoReply, Answer::LeftBefore, Answer::DidNotAsk};
    Observation attempt = sample::ask(rung, day, 100, answers[random() % answers.size()]);
    attempt.body = {Body::Panic, Body::Unreal, Body::PastPain};
    attempt.handled = Handled::from(0);
    return attempt;
}
} // namespace

TEST(NextStepProperty, NamesOnlyRungsThatMayBeAsked)
{
    std::mt19937 random(11);
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(round);
        const auto made = sample::anyRecord(random);
        const Day today = sample::day(int(random() % 90));
        const Said said(made.rungs, made.observations, today);
        expectAllowed(said.advice.rung, made);
        if (said.other) {
            expectAllowed(said.other->rung, made);
            EXPECT_NE(*said.other, said.advice);
        }
        if (const auto note = practiceNote(said.record, said.progress, said.advice, made.observations, today)) {
            expectAllowed(note->rung, made);
            EXPECT_FALSE(note->rung && note->rung == said.advice.rung);
        }
    }
}

TEST(NextStepProperty, IsTheSameForTheSameRecordInWhateverOrderTheRungsCome)
{
    std::mt19937 random(12);
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(round);
        const auto made = sample::anyRecord(random);
        auto shuffled = made.rungs;
        std::ranges::shuffle(shuffled, random);
        const Day today = sample::day(int(random() % 90));
        const Said said(made.rungs, made.observations, today);
        const Said again(shuffled, made.observations, today);
        EXPECT_EQ(again.advice, said.advice);
        EXPECT_EQ(again.other, said.other);
    }
}

TEST(NextStepProperty, NeverGoesDownForOneHardDayOrOneAlarm)
{
    std::mt19937 random(13);
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(round);
        std::vector<Rung> rungs;
        for (int i = 0; i < 6; ++i)
            rungs.push_back(sample::rung(i + 1, int(random() % 21) * 5));
        const Rung &practised = rungs[random() % rungs.size()];
        auto observations = calmAsks(practised, random);
        const auto days = int(observations.size());
        ASSERT_FALSE(goesDown(Said(rungs, observations, sample::day(days)).advice));
        observations.push_back(hardAttempt(practised, days, random));
        EXPECT_FALSE(goesDown(Said(rungs, observations, sample::day(days)).advice));
    }
}
