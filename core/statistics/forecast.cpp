// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/forecast.h"

#include <algorithm>
#include <array>

namespace rung {

namespace {
constexpr std::array<double, 6> binEdges{0.0, 0.2, 0.4, 0.6, 0.8, 1.0};
}

std::optional<Forecast> forecastOf(std::span<const ForecastCase> cases)
{
    if (cases.empty())
        return std::nullopt;
    Forecast result;
    result.n = static_cast<int>(cases.size());
    double squares = 0;
    for (const auto &[forecast, happened] : cases) {
        const double outcome = happened ? 1 : 0;
        result.count += happened ? 1 : 0;
        result.expected += forecast;
        squares += (forecast - outcome) * (forecast - outcome);
    }
    result.happened = *proportion(result.count, result.n);
    result.meanForecast = result.expected / result.n;
    result.biasPoints = 100 * (result.meanForecast - result.happened.rate);
    result.brier = squares / result.n;
    if (result.count > 0 && result.count < result.n)
        result.skill = 1 - result.brier / (result.happened.rate * (1 - result.happened.rate));
    return result;
}

std::vector<CalibrationBin> calibrationOf(std::span<const ForecastCase> cases)
{
    std::vector<CalibrationBin> bins;
    for (std::size_t bin = 0; bin + 1 < binEdges.size(); ++bin) {
        const double from = binEdges[bin];
        const double to = binEdges[bin + 1];
        const bool last = bin + 2 == binEdges.size();
        std::vector<ForecastCase> inside;
        std::copy_if(cases.begin(), cases.end(), std::back_inserter(inside),
                     [&](const ForecastCase &one) { return one.forecast >= from && (one.forecast < to || (last && one.forecast <= to)); });
        if (const auto figures = forecastOf(inside))
            bins.push_back({from, to, figures->n, figures->meanForecast, figures->happened});
    }
    return bins;
}

std::optional<double> learningRate(std::span<const Lesson> lessons)
{
    double violations = 0;
    double changes = 0;
    for (const auto &[violation, change] : lessons) {
        if (violation < smallestViolation)
            continue;
        violations += violation;
        changes += change;
    }
    return violations > 0 ? std::optional(changes / violations) : std::nullopt;
}

} // namespace rung
