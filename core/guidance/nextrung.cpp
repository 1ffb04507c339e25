// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/nextrung.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <tuple>

namespace rung {

namespace {
constexpr int stepBackWithin = 15;
constexpr int reasonsLapseAfterDays = 30;
constexpr int refreshAfterDays = 60;
constexpr int manyTries = 6;
constexpr int hardPeak = 70;

int baselineOf(const RungRecord &record)
{
    return record.rung->baseline.value();
}

bool has(const Observation &attempt, Body alarm)
{
    return std::ranges::count(attempt.body, alarm) > 0;
}

bool panickedTwice(const std::vector<const Observation *> &attempts)
{
    if (attempts.empty() || !has(*attempts.back(), Body::Panic))
        return false;
    const auto lastFive = attempts.end() - std::min<std::ptrdiff_t>(5, std::ssize(attempts));
    return std::count_if(lastFive, attempts.end(), [](const Observation *attempt) { return has(*attempt, Body::Panic); }) >= 2;
}

bool avoidedTwice(const std::vector<const Observation *> &attempts)
{
    return attempts.size() >= 2 && !isAsk(attempts.back()->answer) && !isAsk(attempts[attempts.size() - 2]->answer);
}

/// The peaks of the last `count` asks, oldest first; empty when there are fewer or one lacks its peak.
std::vector<int> lastPeaks(const std::vector<const Observation *> &asks, size_t count)
{
    std::vector<int> peaks;
    for (size_t i = asks.size() - std::min(count, asks.size()); i < asks.size(); ++i)
        if (asks[i]->peak)
            peaks.push_back(asks[i]->peak->value());
    return peaks.size() == count ? peaks : std::vector<int>();
}

bool veryHighTwice(const std::vector<const Observation *> &asks)
{
    const auto peaks = lastPeaks(asks, 2);
    return !peaks.empty() && std::ranges::min(peaks) >= 85;
}

bool isRising(const std::vector<const Observation *> &asks)
{
    const auto peaks = lastPeaks(asks, 3);
    return !peaks.empty() && peaks[0] < peaks[1] && peaks[1] < peaks[2] && peaks[2] - peaks[0] >= 20 && peaks[2] >= 60;
}

/// One ladder on one day, with the questions the next step is made of.
class Chooser
{
public:
    Chooser(const LadderRecord &record, const LadderProgress &progress) : m_record(record), m_progress(progress) {}

    Advice advise(Day today) const;
    std::optional<Advice> otherThan(const Advice &advice) const;

private:
    using Test = std::function<bool(const RungRecord &)>;

    bool isSettled(const RungRecord &rung) const { return m_progress.rungs[size_t(&rung - m_record.rungs.data())].settled.has_value(); }
    bool isOpen(const RungRecord &rung) const { return !isSettled(rung) && baselineOf(rung) <= m_progress.ceiling; }

    const RungRecord *highest(const Test &test) const;
    const RungRecord *highestToRefresh(std::optional<Id<Rung>> except = {}) const;
    const RungRecord *highestBelow(const RungRecord &rung) const;
    const RungRecord *openNearestTo(const RungRecord &rung) const;
    const RungRecord *lowestOpen(std::optional<Id<Rung>> except = {}) const;
    Advice stepBack(const RungRecord &current, Reason why) const;
    Advice fillGap() const;
    std::optional<Advice> besideStepBack(const Advice &advice) const;

    const LadderRecord &m_record;
    const LadderProgress &m_progress;
};

Advice take(Action action, const RungRecord &rung)
{
    return {.action = action, .rung = rung.rung->id};
}

const RungRecord *Chooser::highest(const Test &test) const
{
    const auto found = std::find_if(m_record.rungs.rbegin(), m_record.rungs.rend(), test);
    return found == m_record.rungs.rend() ? nullptr : &*found;
}

const RungRecord *Chooser::highestToRefresh(std::optional<Id<Rung>> except) const
{
    return highest([&](const RungRecord &rung) { return isSettled(rung) && mayBeAsked(rung) && rung.rung->id != except; });
}

const RungRecord *Chooser::highestBelow(const RungRecord &rung) const
{
    return highest([&](const RungRecord &other) { return baselineOf(other) < baselineOf(rung) && mayBeAsked(other); });
}

const RungRecord *Chooser::openNearestTo(const RungRecord &rung) const
{
    const RungRecord *nearest = nullptr;
    const auto distance = [&](const RungRecord &other) { return std::abs(baselineOf(other) - baselineOf(rung)); };
    for (const RungRecord &other : m_record.rungs)
        if (&other != &rung && isOpen(other) && (!nearest || distance(other) < distance(*nearest)))
            nearest = &other;
    return nearest;
}

const RungRecord *Chooser::lowestOpen(std::optional<Id<Rung>> except) const
{
    QHash<int, int> asksIn;
    for (const RungRecord &rung : m_record.rungs)
        asksIn[int(rung.rung->context)] += int(rung.asks.size());
    const auto key = [&](const RungRecord &rung) { return std::tuple(baselineOf(rung), asksIn.value(int(rung.rung->context))); };
    const RungRecord *lowest = nullptr;
    for (const RungRecord &rung : m_record.rungs)
        if (isOpen(rung) && rung.rung->id != except && (!lowest || key(rung) < key(*lowest)))
            lowest = &rung;
    return lowest;
}

Advice Chooser::stepBack(const RungRecord &current, Reason why) const
{
    const RungRecord *lower = highestBelow(current);
    if (lower && baselineOf(current) - baselineOf(*lower) <= stepBackWithin)
        return {.action = Action::StepBack, .rung = lower->rung->id, .why = why};
    const int from = lower ? baselineOf(*lower) : std::max(5, baselineOf(current) - 20);
    return {.action = Action::Insert, .target = Suds::from(midway(from, baselineOf(current))), .why = why};
}

Advice Chooser::fillGap() const
{
    const auto lowest = std::ranges::find_if(m_record.rungs, [&](const RungRecord &rung) { return !isSettled(rung); });
    if (lowest == m_record.rungs.end())
        return {.action = Action::Complete};
    const int target = std::min(m_progress.ceiling, midway(std::max(m_progress.level, 10), baselineOf(*lowest)));
    return {.action = Action::Insert, .target = Suds::from(target), .why = Reason::Gap};
}

Advice Chooser::advise(Day today) const
{
    if (m_record.rungs.empty())
        return {.action = Action::Build};
    const int daysAway = m_record.attempts.empty() ? 0 : m_record.attempts.back()->day.daysTo(today);
    if (daysAway > refreshAfterDays)
        if (const RungRecord *known = highestToRefresh())
            return take(Action::Refresh, *known);
    const RungRecord *current = currentRung(m_record);
    if (current && !isSettled(*current)) {
        const auto why = daysAway <= reasonsLapseAfterDays ? stepBackReason(*current) : std::nullopt;
        if (why)
            return stepBack(*current, *why);
        if (current->asks.size() >= manyTries)
            if (const RungRecord *beside = openNearestTo(*current))
                return take(Action::Sideways, *beside);
        if (baselineOf(*current) <= m_progress.ceiling)
            return take(Action::Repeat, *current);
    }
    if (const RungRecord *lowest = lowestOpen())
        return take(Action::Next, *lowest);
    return fillGap();
}

/// Below a rung that was too much, another way down: a step in between where an existing rung was advised, else a rung known well.
std::optional<Advice> Chooser::besideStepBack(const Advice &advice) const
{
    const RungRecord *current = currentRung(m_record);
    if (advice.action == Action::StepBack) {
        const int lower = baselineOf(*findRung(m_record, *advice.rung));
        const int target = midway(lower, baselineOf(*current));
        if (target > lower && target < baselineOf(*current))
            return Advice{.action = Action::Insert, .target = Suds::from(target), .why = advice.why};
    }
    const RungRecord *known = highest([&](const RungRecord &rung) {
        return isSettled(rung) && mayBeAsked(rung) && rung.rung->id != advice.rung && baselineOf(rung) < baselineOf(*current);
    });
    return known ? std::optional(take(Action::Refresh, *known)) : std::nullopt;
}

std::optional<Advice> Chooser::otherThan(const Advice &advice) const
{
    const RungRecord *named = advice.rung ? findRung(m_record, *advice.rung) : nullptr;
    const RungRecord *current = currentRung(m_record);
    if (advice.why && advice.why != Reason::Gap)
        return besideStepBack(advice);
    if (named && advice.action == Action::Repeat && wasHard(*named))
        if (const RungRecord *smaller = highestBelow(*named))
            return take(isSettled(*smaller) ? Action::Refresh : Action::StepBack, *smaller);
    if (advice.action == Action::Sideways)
        return take(Action::Repeat, *current);
    if (named && advice.action != Action::Refresh)
        if (const RungRecord *beside = openNearestTo(*named))
            return take(beside == current ? Action::Repeat : Action::Next, *beside);
    if (advice.action == Action::Refresh)
        if (const RungRecord *open = lowestOpen(advice.rung))
            return take(open == current ? Action::Repeat : Action::Next, *open);
    const RungRecord *known = highestToRefresh(advice.rung);
    return known ? std::optional(take(Action::Refresh, *known)) : std::nullopt;
}
} // namespace

int midway(int lower, int upper)
{
    return (lower + upper + 5) / 10 * 5;
}

const RungRecord *currentRung(const LadderRecord &record)
{
    return record.attempts.empty() ? nullptr : findRung(record, record.attempts.back()->rung);
}

std::optional<Reason> stepBackReason(const RungRecord &record)
{
    if (panickedTwice(record.attempts))
        return Reason::Panic;
    if (avoidedTwice(record.attempts))
        return Reason::AvoidedTwice;
    if (veryHighTwice(record.asks))
        return Reason::VeryHighTwice;
    if (isRising(record.asks))
        return Reason::Rising;
    return std::nullopt;
}

bool wasHard(const RungRecord &record)
{
    if (record.attempts.empty())
        return false;
    const Observation &last = *record.attempts.back();
    const bool alarmed = has(last, Body::Panic) || has(last, Body::Unreal) || has(last, Body::PastPain);
    return alarmed || !isAsk(last.answer) || (last.peak && last.peak->value() >= hardPeak);
}

Advice nextStep(const LadderRecord &record, const LadderProgress &progress, Day today)
{
    return Chooser(record, progress).advise(today);
}

std::optional<Advice> somethingElse(const LadderRecord &record, const LadderProgress &progress, const Advice &advice)
{
    return Chooser(record, progress).otherThan(advice);
}

} // namespace rung
