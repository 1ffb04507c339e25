// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/claims.h"

#include "core/statistics/descriptive.h"
#include "core/statistics/trend.h"

#include <cmath>

namespace rung {

namespace {

constexpr std::size_t fewestForClaim = 8;
constexpr double greatestChance = 0.05;
constexpr double smallestChange = 10;

Claim directionOf(std::span<const double> values)
{
    const auto trend = trendOf(values);
    if (!trend || trend->p > greatestChance || std::abs(trend->slope * (trend->n - 1)) < smallestChange)
        return Claim::None;
    return trend->slope < 0 ? Claim::Falling : Claim::Rising;
}

} // namespace

Claim claimOf(std::span<const double> series)
{
    const auto values = latest(series);
    if (values.size() < fewestForClaim)
        return Claim::TooFew;
    const Claim claim = directionOf(values);
    if (claim == Claim::None || values.size() == fewestForClaim)
        return claim;
    return directionOf(values.first(values.size() - 1)) == claim ? claim : Claim::None;
}

Voice voiceOf(int n)
{
    if (n <= 0)
        return Voice::Invitation;
    if (n == 1)
        return Voice::Single;
    if (n == 2)
        return Voice::Both;
    if (n < 5)
        return Voice::SoFar;
    return n < 8 ? Voice::EarlyLook : Voice::Usual;
}

bool mayGiveInterval(int n)
{
    return n >= 6;
}

bool mayJudgeForecasts(int n)
{
    return n >= 10;
}

bool mayTellMiddle(int n)
{
    return voiceOf(n) >= Voice::SoFar;
}

bool mayShowBin(int n)
{
    return n >= 3;
}

} // namespace rung
