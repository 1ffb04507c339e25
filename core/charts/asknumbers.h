// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/statistics/forecast.h"

#include <concepts>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace rung {

// What one attempt gives to a figure; nothing where it is not an ask, a field is missing, or the figure needs a prediction
// and this one was not sealed.

/// Expected minus felt fear at the peak.
std::optional<double> gap(const Observation &observation);
/// Felt fear at the peak.
std::optional<double> peak(const Observation &observation);
/// Felt fear at the peak above the rung's baseline.
std::optional<double> adjustedPeak(const Observation &observation);
/// Expected fear at the peak.
std::optional<double> predictedPeak(const Observation &observation);
/// How likely the feared event seemed before, in per cent.
std::optional<double> fearedBefore(const Observation &observation);
/// How likely a no seemed before, in per cent.
std::optional<double> noBefore(const Observation &observation);
/// The forecast of a no beside the answer; no reply counts as a no, partly does not.
std::optional<ForecastCase> noForecast(const Observation &observation);
/// The forecast of the feared event beside what became of it; partly counts as happened.
std::optional<ForecastCase> fearedForecast(const Observation &observation);
/// By how much the feared event seems less likely now, in points.
std::optional<double> beliefChange(const Observation &observation);
/// Violation and change of the expectation of the feared event.
std::optional<Lesson> lesson(const Observation &observation);
/// Expected minus real bother on the next day.
std::optional<double> nextDayGap(const Observation &observation);

/// The values of one kind over those observations that have one, in their order.
template <std::invocable<const Observation &> Number>
auto seriesOf(std::span<const Observation> observations, Number number)
{
    std::vector<typename std::invoke_result_t<Number, const Observation &>::value_type> values;
    for (const Observation &observation : observations)
        if (const auto value = number(observation))
            values.push_back(*value);
    return values;
}

} // namespace rung
