// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reflection.h"
#include "core/guidance/supportrules.h"
#include "tests/core/guidance/sample.h"

#include <functional>
#include <vector>

/// Short records for the tests of support; today is day 100 unless a test says otherwise.
namespace rung::sample {

inline constexpr int today = 100;

/// A record that owns its attempts.
struct Practice
{
    std::vector<Observation> attempts = {};
    SupportRecord rest = {};

    SupportRecord record() const
    {
        SupportRecord record = rest;
        record.observations = attempts;
        return record;
    }
    std::optional<SupportLevel> levelOf(SupportRule rule, int dayNumber = today) const
    {
        const SupportRecord all = record();
        return rung::levelOf(rule, SupportView(all, day(dayNumber)));
    }
};

/// Asks on a rung of 40, one a day, the last one today: so much fear above the rung's baseline.
inline Practice asks(const std::vector<int> &aboveBaseline)
{
    static const Rung on = rung(1, 40);
    Practice practice;
    for (size_t i = 0; i < aboveBaseline.size(); ++i)
        practice.attempts.push_back(ask(on, today - int(aboveBaseline.size() - 1 - i), 40 + aboveBaseline[i]));
    return practice;
}

/// Calm asks in the last days, one a day, changed by \a change, which is told how many days ago each was.
inline Practice calm(int count, const std::function<void(Observation &, int)> &change = {})
{
    Practice practice = asks(std::vector<int>(size_t(count), -20));
    for (int ago = 0; change && ago < count; ++ago)
        change(practice.attempts[size_t(count - 1 - ago)], ago);
    return practice;
}

inline NextDay nextDay(int dayNumber, int bother, std::optional<bool> replaying = {})
{
    return {noon(dayNumber), *Suds::from(bother), replaying};
}

} // namespace rung::sample
