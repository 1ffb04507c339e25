// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/rung.h"

/// Small records for the tests of guidance: ids are numbers, days are counted from 2 March 2026.
namespace rung::sample {

template <class Of>
Id<Of> id(int number)
{
    return Id<Of>(QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0));
}

inline Day day(int number)
{
    return Day::from(QDate(2026, 3, 2)).value().plusDays(number);
}

inline Instant noon(int dayNumber)
{
    return Instant::fromString(QStringLiteral("2026-03-02T12:00:00+01:00")).value().plusDays(dayNumber);
}

inline Rung rung(int number, int baseline, Context context = Context::Shops)
{
    return Rung{.id = id<Rung>(number),
                .ladder = id<Ladder>(1),
                .title = Title::from(QStringLiteral("Rung %1").arg(number)).value(),
                .context = context,
                .baseline = Suds::from(baseline).value(),
                .position = number,
                .createdAt = noon(0),
                .updatedAt = noon(0)};
}

/// An ask of that rung on that day answered with a no, with a sealed prediction of 60 all over unless the test says otherwise.
inline Observation ask(const Rung &rung, int dayNumber, int peak, Answer answer = Answer::No)
{
    static int count = 0;
    return Observation{.id = id<Attempt>(++count),
                       .rung = rung.id,
                       .ladder = rung.ladder,
                       .createdAt = noon(dayNumber),
                       .happenedAt = noon(dayNumber),
                       .day = day(dayNumber),
                       .answer = answer,
                       .context = rung.context,
                       .baseline = rung.baseline,
                       .sealed = true,
                       .predictedPeak = Suds::from(60),
                       .pNo = Likelihood::from(60),
                       .pFeared = Likelihood::from(60),
                       .peak = Suds::from(peak),
                       .fearedHappened = FearedHappened::No,
                       .pFearedAgain = Likelihood::from(60)};
}

/// An attempt on which nothing was asked: left before the answer, or not asked at all.
inline Observation notAsked(const Rung &rung, int dayNumber, Answer answer = Answer::DidNotAsk)
{
    Observation attempt = ask(rung, dayNumber, 50, answer);
    attempt.fearedHappened.reset();
    attempt.pFearedAgain.reset();
    if (answer == Answer::DidNotAsk)
        attempt.peak.reset();
    return attempt;
}

} // namespace rung::sample
