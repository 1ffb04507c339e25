// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/guidance/sample.h"

#include <random>
#include <vector>

/// Records made at random, the same for the same seed.
namespace rung::sample {

/// Any answer, any fear, an alarm now and then.
inline Observation anyAttempt(const Rung &rung, int day, std::mt19937 &random)
{
    Observation attempt = ask(rung, day, int(random() % 101), Answer(random() % 7));
    attempt.handled = Handled::from(int(random() % 11));
    attempt.pFearedAgain = Likelihood::from(int(random() % 101));
    if (random() % 5 == 0)
        attempt.body = {Body::Panic};
    return attempt;
}

/// Any height, place and way to ask again; some are put away or in the trash.
inline Rung anyRung(int number, std::mt19937 &random)
{
    Rung rung = sample::rung(number, int(random() % 21) * 5, Context(random() % 9));
    rung.again = Again(random() % 3);
    rung.archived = random() % 6 == 0;
    if (random() % 6 == 0)
        rung.deletedAt = noon(0);
    return rung;
}

struct Generated
{
    std::vector<Rung> rungs = {};
    std::vector<Observation> observations = {};
};

/// Six rungs and up to fourteen attempts, one a day from day 0.
inline Generated anyRecord(std::mt19937 &random)
{
    Generated made;
    for (int i = 0; i < 6; ++i)
        made.rungs.push_back(anyRung(i + 1, random));
    const int days = int(random() % 15);
    for (int day = 0; day < days; ++day)
        made.observations.push_back(anyAttempt(made.rungs[random() % made.rungs.size()], day, random));
    return made;
}

} // namespace rung::sample
