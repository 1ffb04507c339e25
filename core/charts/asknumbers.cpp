// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/asknumbers.h"

namespace rung {

namespace {

bool isSealedAsk(const Observation &observation)
{
    return isAsk(observation.answer) && observation.sealed;
}

template <class Kind>
std::optional<double> valueOf(bool counts, const std::optional<Score<Kind>> &score)
{
    return counts && score ? std::optional<double>(score->value()) : std::nullopt;
}

std::optional<double> difference(std::optional<double> expected, std::optional<double> real)
{
    return expected && real ? std::optional(*expected - *real) : std::nullopt;
}

bool didHappen(FearedHappened happened)
{
    return happened != FearedHappened::No;
}

} // namespace

std::optional<double> peak(const Observation &observation)
{
    return valueOf(isAsk(observation.answer), observation.peak);
}

std::optional<double> predictedPeak(const Observation &observation)
{
    return valueOf(isSealedAsk(observation), observation.predictedPeak);
}

std::optional<double> gap(const Observation &observation)
{
    return difference(predictedPeak(observation), peak(observation));
}

std::optional<double> adjustedPeak(const Observation &observation)
{
    return difference(peak(observation), observation.baseline.value());
}

std::optional<double> fearedBefore(const Observation &observation)
{
    return valueOf(isSealedAsk(observation), observation.pFeared);
}

std::optional<double> noBefore(const Observation &observation)
{
    return valueOf(isSealedAsk(observation), observation.pNo);
}

std::optional<ForecastCase> noForecast(const Observation &observation)
{
    const auto percent = noBefore(observation);
    return percent ? std::optional(ForecastCase{*percent / 100, isRefusal(observation.answer)}) : std::nullopt;
}

std::optional<ForecastCase> fearedForecast(const Observation &observation)
{
    const auto percent = fearedBefore(observation);
    if (!percent || !observation.fearedHappened)
        return std::nullopt;
    return ForecastCase{*percent / 100, didHappen(*observation.fearedHappened)};
}

std::optional<double> beliefChange(const Observation &observation)
{
    return difference(fearedBefore(observation), valueOf(isSealedAsk(observation), observation.pFearedAgain));
}

std::optional<Lesson> lesson(const Observation &observation)
{
    const auto before = fearedBefore(observation);
    const auto change = beliefChange(observation);
    if (!before || !change || !observation.fearedHappened)
        return std::nullopt;
    return Lesson{*before - (didHappen(*observation.fearedHappened) ? 100 : 0), *change};
}

std::optional<double> nextDayGap(const Observation &observation)
{
    if (!observation.nextDay)
        return std::nullopt;
    return difference(valueOf(isSealedAsk(observation), observation.predictedNextDay), observation.nextDay->bother.value());
}

} // namespace rung
