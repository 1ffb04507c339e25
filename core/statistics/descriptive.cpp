// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/descriptive.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace rung {

std::span<const double> latest(std::span<const double> values)
{
    return values.last(std::min(values.size(), latestWindow));
}

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> median(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> copy(values.begin(), values.end());
    const auto middle = copy.begin() + static_cast<std::ptrdiff_t>(copy.size() / 2);
    std::nth_element(copy.begin(), middle, copy.end());
    if (copy.size() % 2 == 1)
        return *middle;
    return (*std::max_element(copy.begin(), middle) + *middle) / 2;
}

std::optional<double> quantile(std::span<const double> values, double probability)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> copy(values.begin(), values.end());
    const double position = static_cast<double>(copy.size() - 1) * std::clamp(probability, 0.0, 1.0);
    const auto lower = copy.begin() + static_cast<std::ptrdiff_t>(std::floor(position));
    std::nth_element(copy.begin(), lower, copy.end());
    const double fraction = position - std::floor(position);
    if (lower + 1 == copy.end())
        return *lower;
    return *lower + fraction * (*std::min_element(lower + 1, copy.end()) - *lower);
}

std::optional<double> meanAbsolute(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto add = [](double sum, double value) { return sum + std::abs(value); };
    return std::accumulate(values.begin(), values.end(), 0.0, add) / static_cast<double>(values.size());
}

std::optional<double> rootMeanSquare(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const double squares = std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

Sides sides(std::span<const double> differences)
{
    Sides result;
    for (const double difference : differences)
        ++(difference > closeEnough ? result.over : difference < -closeEnough ? result.under : result.close);
    return result;
}

} // namespace rung
