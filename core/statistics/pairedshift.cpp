// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/pairedshift.h"

#include "core/statistics/descriptive.h"

#include <algorithm>
#include <vector>

namespace rung {

namespace {

std::vector<double> walshAverages(std::span<const double> values)
{
    std::vector<double> averages;
    averages.reserve(values.size() * (values.size() + 1) / 2);
    for (std::size_t i = 0; i < values.size(); ++i)
        for (std::size_t j = i; j < values.size(); ++j)
            averages.push_back((values[i] + values[j]) / 2);
    return averages;
}

} // namespace

std::size_t signedRankDepth(std::size_t n)
{
    // The chance of each total is a coefficient of ∏(1 + xⁱ)/2; the lower half is all that is needed.
    std::vector<double> chance(n * (n + 1) / 4 + 1, 0.0);
    chance[0] = 1;
    for (std::size_t rank = 1; rank <= n; ++rank)
        for (std::size_t total = chance.size(); total-- > 0;)
            chance[total] = (chance[total] + (total >= rank ? chance[total - rank] : 0)) / 2;
    std::size_t depth = 0;
    double cumulative = chance[0];
    while (depth < chance.size() - 1 && cumulative <= 0.025)
        cumulative += chance[++depth];
    return depth;
}

std::optional<PairedShift> pairedShift(std::span<const double> differences)
{
    const auto values = latest(differences);
    if (values.empty())
        return std::nullopt;
    std::vector<double> averages = walshAverages(values);
    PairedShift shift{*median(averages)};
    if (const std::size_t depth = signedRankDepth(values.size()); depth > 0) {
        std::sort(averages.begin(), averages.end());
        shift.interval = Interval{averages[depth - 1], averages[averages.size() - depth]};
    }
    return shift;
}

} // namespace rung
