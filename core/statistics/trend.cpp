// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/trend.h"

#include "core/statistics/descriptive.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numbers>

namespace rung {

namespace {

constexpr std::size_t exactUpTo = 12;
constexpr std::size_t intervalFrom = 8;
constexpr double smoothing = 0.3;

std::vector<double> pairwiseSlopes(std::span<const double> values)
{
    std::vector<double> slopes;
    slopes.reserve(values.size() * (values.size() - 1) / 2);
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i + 1; j < values.size(); ++j)
            slopes.push_back((values[j] - values[i]) / static_cast<double>(j - i));
    return slopes;
}

std::vector<std::size_t> tieSizes(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::size_t> sizes;
    for (auto group = sorted.begin(); group != sorted.end();) {
        const auto end = std::upper_bound(group, sorted.end(), *group);
        sizes.push_back(static_cast<std::size_t>(end - group));
        group = end;
    }
    return sizes;
}

/// How many orderings of groups of these sizes have 0, 1, … `pairs` falling pairs: the coefficients of the Gaussian
/// multinomial [n]!/∏[tᵢ]!, as power series cut off after its degree, where its factors are (1 − qᵏ).
std::vector<std::int64_t> orderingsByFallingPairs(std::size_t n, std::span<const std::size_t> ties, std::size_t pairs)
{
    std::vector<std::int64_t> counts(pairs + 1, 0);
    counts[0] = 1;
    for (std::size_t k = 1; k <= n; ++k)
        for (std::size_t power = pairs; power >= k; --power)
            counts[power] -= counts[power - k];
    for (const std::size_t size : ties)
        for (std::size_t k = 1; k <= size; ++k)
            for (std::size_t power = k; power <= pairs; ++power)
                counts[power] += counts[power - k];
    return counts;
}

double intercept(std::span<const double> values, double slope)
{
    std::vector<double> rest(values.begin(), values.end());
    for (std::size_t i = 0; i < rest.size(); ++i)
        rest[i] -= slope * static_cast<double>(i + 1);
    return *median(rest);
}

} // namespace

int kendallScore(std::span<const double> values)
{
    int score = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i + 1; j < values.size(); ++j)
            score += (values[j] > values[i]) - (values[j] < values[i]);
    return score;
}

double kendallVariance(std::span<const double> values)
{
    const auto term = [](double size) { return size * (size - 1) * (2 * size + 5); };
    double sum = term(static_cast<double>(values.size()));
    for (const std::size_t size : tieSizes(values))
        sum -= term(static_cast<double>(size));
    return sum / 18;
}

double exactKendallP(std::span<const double> values)
{
    const std::vector<std::size_t> ties = tieSizes(values);
    std::size_t pairs = values.size() * (values.size() - 1) / 2;
    for (const std::size_t size : ties)
        pairs -= size * (size - 1) / 2;
    const std::vector<std::int64_t> counts = orderingsByFallingPairs(values.size(), ties, pairs);
    const std::int64_t observed = std::abs(kendallScore(values));
    std::int64_t all = 0;
    std::int64_t asFar = 0;
    for (std::size_t falling = 0; falling <= pairs; ++falling) {
        all += counts[falling];
        const auto score = static_cast<std::int64_t>(pairs) - 2 * static_cast<std::int64_t>(falling);
        if (std::abs(score) >= observed)
            asFar += counts[falling];
    }
    return static_cast<double>(asFar) / static_cast<double>(all);
}

double normalKendallP(std::span<const double> values)
{
    const double distance = std::abs(kendallScore(values)) - 1;
    if (distance <= 0)
        return 1;
    return std::erfc(distance / std::sqrt(kendallVariance(values)) / std::numbers::sqrt2);
}

Interval senInterval(std::span<const double> values)
{
    std::vector<double> slopes = pairwiseSlopes(values);
    std::sort(slopes.begin(), slopes.end());
    const double reach = normalQuantile975 * std::sqrt(kendallVariance(values));
    const auto n = static_cast<double>(slopes.size());
    // nearbyint rounds a half to the even neighbour.
    const double low = std::max(std::nearbyint((n - reach) / 2) - 1, 0.0);
    const double high = std::min(std::nearbyint((n + reach) / 2), n - 1);
    return {slopes[static_cast<std::size_t>(low)], slopes[static_cast<std::size_t>(high)]};
}

std::optional<Trend> trendOf(std::span<const double> series)
{
    const auto values = latest(series);
    if (values.size() < 2)
        return std::nullopt;
    Trend trend;
    trend.n = static_cast<int>(values.size());
    trend.slope = *median(pairwiseSlopes(values));
    trend.intercept = intercept(values, trend.slope);
    trend.s = kendallScore(values);
    trend.p = values.size() <= exactUpTo ? exactKendallP(values) : normalKendallP(values);
    if (values.size() >= intervalFrom)
        trend.slopeInterval = senInterval(values);
    return trend;
}

std::vector<double> smoothed(std::span<const double> values)
{
    std::vector<double> result(values.begin(), values.end());
    for (std::size_t i = 1; i < result.size(); ++i)
        result[i] = smoothing * result[i] + (1 - smoothing) * result[i - 1];
    return result;
}

} // namespace rung
