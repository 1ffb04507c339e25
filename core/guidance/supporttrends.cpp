// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/supporttrends.h"

#include "core/statistics/descriptive.h"
#include "core/statistics/trend.h"

#include <algorithm>

namespace rung {

namespace {

using Attempts = std::span<const Observation *const>;
using Holds = bool (*)(Attempts, Day);

constexpr int daysBack = 60;
constexpr size_t latestFew = 3;
constexpr int asksBefore = 2;
constexpr int steepAsksLater = 3;

constexpr size_t worseningAsks = 12;
constexpr size_t worseningFewest = 8;
constexpr double worseningChance = 0.03;
constexpr double worseningRise = 15;
constexpr double worseningFear = 40;

constexpr size_t steepAsks = 10;
constexpr size_t steepFewest = 6;
constexpr double steepRise = 30;
constexpr double steepFear = 60;

bool isAskWithPeak(const Observation &seen)
{
    return isAsk(seen.answer) && seen.peak;
}

/// Fear above the rung's baseline at the latest asks, oldest first.
std::vector<double> adjustedFear(Attempts attempts, Day today, size_t most)
{
    std::vector<double> values;
    for (auto seen = attempts.rbegin(); seen != attempts.rend() && values.size() < most; ++seen)
        if (isAskWithPeak(**seen) && isWithin((*seen)->day, today, daysBack))
            values.push_back((*seen)->peak->value() - (*seen)->baseline.value());
    std::ranges::reverse(values);
    return values;
}

/// The middle one of the latest three peaks, of asks and of those left before the answer.
double latestFear(Attempts attempts)
{
    std::vector<double> peaks;
    for (auto seen = attempts.rbegin(); seen != attempts.rend() && peaks.size() < latestFew; ++seen)
        if ((*seen)->peak && (*seen)->answer != Answer::DidNotAsk)
            peaks.push_back((*seen)->peak->value());
    return median(peaks).value_or(0);
}

bool isRising(Attempts attempts, Day today)
{
    const auto fear = adjustedFear(attempts, today, worseningAsks);
    if (fear.size() < worseningFewest || latestFear(attempts) < worseningFear || kendallScore(fear) <= 0)
        return false;
    const auto trend = trendOf(fear);
    return trend->slope > 0 && trend->slope * (trend->n - 1) >= worseningRise && trend->p <= worseningChance;
}

bool isFarAbove(Attempts attempts, Day today)
{
    const auto fear = adjustedFear(attempts, today, steepAsks);
    if (fear.size() < steepFewest || latestFear(attempts) < steepFear)
        return false;
    const std::span<const double> all(fear);
    return *median(all.last(latestFew)) - *median(all.first(latestFew)) >= steepRise;
}

/// The attempts up to the ask before the last one.
Attempts beforeLastAsk(Attempts attempts)
{
    for (int asks = 0; !attempts.empty(); attempts = attempts.first(attempts.size() - 1))
        if (isAskWithPeak(*attempts.back()) && ++asks == 2)
            break;
    return attempts;
}

/// Whether it holds on that day and held after each of the two asks before.
bool keepsHolding(Holds holds, Attempts attempts, Day today)
{
    bool still = holds(attempts, today);
    for (int i = 0; still && i < asksBefore; ++i) {
        attempts = beforeLastAsk(attempts);
        still = !attempts.empty() && holds(attempts, attempts.back()->day);
    }
    return still;
}

} // namespace

std::optional<SupportLevel> worsening(const SupportView &seen)
{
    return keepsHolding(isRising, seen.attempts, seen.today) ? std::optional(SupportLevel::Amber) : std::nullopt;
}

std::optional<SupportLevel> steep(const SupportView &seen)
{
    if (!keepsHolding(isFarAbove, seen.attempts, seen.today))
        return std::nullopt;
    Attempts earlier = seen.attempts;
    for (int i = 0; i < steepAsksLater; ++i)
        earlier = beforeLastAsk(earlier);
    return !earlier.empty() && keepsHolding(isFarAbove, earlier, earlier.back()->day) ? SupportLevel::Amber : SupportLevel::Blue;
}

} // namespace rung
