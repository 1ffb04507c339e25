// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/statistics/vectors.h"

#include "core/domain/observation.h"

#include <functional>
#include <vector>

namespace rung::testdata {

/// Attempts for the figures and the charts, one a day from 2 September 2026.
class Asks
{
public:
    /// An ask with everything written before and after it.
    Asks &add(int baseline, int expected, int felt, Answer answer = Answer::No, FearedHappened happened = FearedHappened::No)
    {
        Observation &ask = bare(baseline, answer);
        ask.sealed = true;
        ask.predictedPeak = Suds::from(expected);
        ask.pNo = Likelihood::from(70);
        ask.pFeared = Likelihood::from(60);
        ask.peak = Suds::from(felt);
        ask.fearedHappened = happened;
        ask.pFearedAgain = Likelihood::from(40);
        return *this;
    }
    /// An ask told afterwards: only what was felt.
    Asks &fromMemory(int baseline, int felt, Answer answer = Answer::No)
    {
        bare(baseline, answer).peak = Suds::from(felt);
        return *this;
    }
    /// Left before the answer, with a prediction.
    Asks &left(int expected, int felt) { return add(30, expected, felt, Answer::LeftBefore); }
    /// Changes the latest attempt.
    Asks &with(const std::function<void(Observation &)> &change)
    {
        change(m_all.back());
        return *this;
    }
    /// The next attempt is so many days later still.
    Asks &pause(int days)
    {
        m_day += days;
        return *this;
    }
    const std::vector<Observation> &all() const { return m_all; }
    operator std::span<const Observation>() const { return m_all; }

private:
    Observation &bare(int baseline, Answer answer)
    {
        const auto first = *Instant::fromString(QStringLiteral("2026-09-02T10:00:00+02:00"));
        const Instant at = first.plusDays(m_day++);
        m_all.push_back(Observation{Id<Attempt>(QUuid::createUuidV5(QUuid(), QString::number(m_all.size()))),
                                    Id<Rung>(QUuid::createUuidV5(QUuid(), QStringLiteral("rung %1").arg(baseline))),
                                    Id<Ladder>(QUuid::createUuidV5(QUuid(), QStringLiteral("ladder"))), at, at, Day::of(at), answer,
                                    Context::Shops, *Suds::from(baseline)});
        return m_all.back();
    }
    int m_day = 0;
    std::vector<Observation> m_all;
};

/// The twelve asks of vector set A.
inline std::vector<Observation> vectorAsks()
{
    Asks asks;
    for (const QJsonValue &value : vectorNamed("A.data").toArray()) {
        const auto row = numbers(value);
        const auto at = [&row](std::size_t index) { return static_cast<int>(row.at(index)); };
        asks.add(at(1), at(2), at(3), at(6) ? Answer::No : Answer::Yes, at(8) ? FearedHappened::Yes : FearedHappened::No);
        asks.with([&at](Observation &ask) {
            ask.now = Suds::from(at(4));
            ask.pNo = Likelihood::from(at(5));
            ask.pFeared = Likelihood::from(at(7));
            ask.pFearedAgain = Likelihood::from(at(9));
            ask.predictedNextDay = Suds::from(at(10));
            ask.nextDay = NextDay{ask.happenedAt.plusDays(1), *Suds::from(at(11))};
        });
    }
    return asks.all();
}

} // namespace rung::testdata
