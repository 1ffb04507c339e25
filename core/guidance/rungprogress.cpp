// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/rungprogress.h"

#include <algorithm>
#include <set>

namespace rung {

namespace {
using Asks = std::vector<const Observation *>;

constexpr int wellHandled = 7;
constexpr int firstCeiling = 40;
constexpr int reach = 15;

const Observation &last(const Asks &asks, size_t back = 0)
{
    return *asks[asks.size() - 1 - back];
}

bool peakAtMost(const Observation &ask, int limit)
{
    return ask.peak && ask.peak->value() <= limit;
}

/// The median of the last two peaks is at most 35, or at most half of the first.
bool hasFearMark(const Asks &asks)
{
    if (asks.size() < 2 || !last(asks).peak || !last(asks, 1).peak)
        return false;
    const int lastTwo = last(asks).peak->value() + last(asks, 1).peak->value();
    return lastTwo <= 2 * 35 || (asks.front()->peak && lastTwo <= asks.front()->peak->value());
}

/// The feared event is given at most 20 %, or at most half of what it was given before the first ask. Needs predictions written before.
bool hasExpectancyMark(const Asks &asks)
{
    const auto isSealed = [](const Observation *ask) { return ask->sealed; };
    const auto first = std::ranges::find_if(asks, isSealed);
    if (first == asks.end())
        return false;
    const auto latest = *std::find_if(asks.rbegin(), asks.rend(), isSealed);
    if (!latest->pFearedAgain)
        return false;
    const int again = latest->pFearedAgain->value();
    return again <= 20 || ((*first)->pFeared && 2 * again <= (*first)->pFeared->value());
}

bool hasCopingMark(const Asks &asks)
{
    return asks.size() >= 2 && isHandled(last(asks)) && isHandled(last(asks, 1));
}

std::vector<Mark> marksOf(const Asks &asks)
{
    std::vector<Mark> marks;
    if (hasFearMark(asks))
        marks.push_back(Mark::Fear);
    if (hasExpectancyMark(asks))
        marks.push_back(Mark::Expectancy);
    if (hasCopingMark(asks))
        marks.push_back(Mark::Coping);
    return marks;
}

int differentDays(const Asks &asks)
{
    std::set<Day> days;
    for (const Observation *ask : asks)
        days.insert(ask->day);
    return static_cast<int>(days.size());
}

bool isEasy(const Observation &ask)
{
    return isPlain(ask) && peakAtMost(ask, 20) && ask.handled && ask.handled->value() >= 8;
}

bool isLow(const Observation &ask)
{
    return isPlain(ask) && peakAtMost(ask, 30);
}

std::optional<Settled> settledBy(const RungRecord &record, const RungProgress &progress)
{
    const Asks &asks = record.asks;
    if (asks.empty())
        return std::nullopt;
    if (record.rung->again == Again::Once)
        return Settled::Once;
    if (isEasy(last(asks)))
        return Settled::Easy;
    if (asks.size() >= 2 && isLow(last(asks)) && isLow(last(asks, 1)))
        return Settled::LowTwice;
    if (asks.size() >= 3 && progress.days >= 2 && progress.marks.size() >= 2)
        return Settled::Standard;
    if (asks.size() >= 6 && progress.days >= 2 && hasCopingMark(asks))
        return Settled::Tolerance;
    return std::nullopt;
}
} // namespace

bool isPlain(const Observation &ask)
{
    return ask.habits.size() < 2 && !std::ranges::count(ask.habits, Habit::Drank);
}

bool isHandled(const Observation &ask)
{
    return ask.handled && ask.handled->value() >= wellHandled;
}

bool mayBeAsked(const RungRecord &record)
{
    return record.rung->again != Again::Once || record.asks.empty();
}

RungProgress rungProgress(const RungRecord &record)
{
    RungProgress progress{.rung = record.rung->id,
                          .tries = static_cast<int>(record.asks.size()),
                          .days = differentDays(record.asks),
                          .marks = marksOf(record.asks)};
    progress.settled = settledBy(record, progress);
    return progress;
}

LadderProgress ladderProgress(const LadderRecord &record)
{
    LadderProgress progress;
    for (const RungRecord &rung : record.rungs) {
        progress.rungs.push_back(rungProgress(rung));
        if (progress.rungs.back().settled) {
            const int reachable = std::max(firstCeiling, progress.level + reach);
            progress.level = std::max(progress.level, std::min(rung.rung->baseline.value(), reachable));
        }
    }
    progress.ceiling = std::max(firstCeiling, progress.level + reach);
    return progress;
}

} // namespace rung
