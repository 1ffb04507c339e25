// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"

#include "core/charts/asknumbers.h"
#include "core/statistics/descriptive.h"
#include "core/statistics/pairedshift.h"
#include "core/statistics/trend.h"

#include <algorithm>
#include <cmath>

namespace rung {

namespace {

AnswerCounts countAnswers(std::span<const Observation> observations)
{
    AnswerCounts counts;
    for (const Observation &observation : observations) {
        switch (observation.answer) {
        case Answer::Yes: ++counts.yes; break;
        case Answer::Partly: ++counts.partly; break;
        case Answer::No: ++counts.no; break;
        case Answer::NoReply: ++counts.noReply; break;
        case Answer::Waiting: ++counts.waiting; break;
        case Answer::LeftBefore: ++counts.leftBefore; break;
        case Answer::DidNotAsk: ++counts.didNotAsk; break;
        }
    }
    return counts;
}

/// Gap and next day share the names of these fields.
template <class ShiftFigures>
void setTypical(ShiftFigures &figures, std::span<const double> differences)
{
    const auto shift = pairedShift(differences);
    if (!shift)
        return;
    figures.typical = shift->typical;
    if (shift->interval) {
        figures.typicalLow = shift->interval->low;
        figures.typicalHigh = shift->interval->high;
    }
}

GapFigures gapFigures(std::span<const double> gaps)
{
    GapFigures figures;
    figures.n = static_cast<int>(gaps.size());
    figures.mean = mean(gaps);
    figures.median = median(gaps);
    figures.q1 = quantile(gaps, 0.25);
    figures.q3 = quantile(gaps, 0.75);
    figures.mae = meanAbsolute(gaps);
    figures.rmse = rootMeanSquare(gaps);
    const Sides counts = sides(gaps);
    figures.over = counts.over;
    figures.close = counts.close;
    figures.under = counts.under;
    setTypical(figures, gaps);
    return figures;
}

ForecastFigures forecastFigures(std::span<const ForecastCase> cases)
{
    ForecastFigures figures;
    const auto forecast = forecastOf(cases);
    if (!forecast)
        return figures;
    figures.n = forecast->n;
    figures.count = forecast->count;
    figures.rate = forecast->happened.rate;
    figures.low = forecast->happened.wilson.low;
    figures.high = forecast->happened.wilson.high;
    figures.meanForecast = forecast->meanForecast;
    figures.biasPoints = forecast->biasPoints;
    figures.expected = forecast->expected;
    figures.brier = forecast->brier;
    figures.skill = forecast->skill;
    return figures;
}

std::vector<CalibrationFigures> calibrationFigures(std::span<const ForecastCase> cases)
{
    const auto percent = [](double share) { return static_cast<int>(std::lround(100 * share)); };
    std::vector<CalibrationFigures> figures;
    for (const CalibrationBin &bin : calibrationOf(cases))
        figures.push_back({percent(bin.from), percent(bin.to), bin.n, bin.meanForecast, bin.happened.rate, bin.happened.wilson.low,
                           bin.happened.wilson.high});
    return figures;
}

LearningFigures learningFigures(std::span<const Observation> observations)
{
    const auto lessons = seriesOf(observations, lesson);
    const auto teaches = [](const Lesson &one) { return one.violation >= smallestViolation; };
    LearningFigures figures;
    figures.n = static_cast<int>(std::count_if(lessons.begin(), lessons.end(), teaches));
    figures.rate = learningRate(lessons);
    figures.meanChange = mean(seriesOf(observations, beliefChange));
    return figures;
}

NextDayFigures nextDayFigures(std::span<const double> gaps)
{
    NextDayFigures figures;
    figures.n = static_cast<int>(gaps.size());
    figures.mean = mean(gaps);
    figures.median = median(gaps);
    setTypical(figures, gaps);
    return figures;
}

TrendFigures trendFigures(std::span<const double> values)
{
    TrendFigures figures;
    figures.n = static_cast<int>(latest(values).size());
    figures.claim = claimOf(values);
    const auto trend = trendOf(values);
    if (!trend)
        return figures;
    figures.slope = trend->slope;
    figures.intercept = trend->intercept;
    figures.s = trend->s;
    figures.p = trend->p;
    if (trend->slopeInterval) {
        figures.low = trend->slopeInterval->low;
        figures.high = trend->slopeInterval->high;
    }
    return figures;
}

} // namespace

Figures figuresOf(std::span<const Observation> observations)
{
    const auto noCases = seriesOf(observations, noForecast);
    Figures figures;
    figures.answers = countAnswers(observations);
    figures.asks = figures.answers.asks();
    figures.fearGap = gapFigures(seriesOf(observations, gap));
    figures.no = forecastFigures(noCases);
    figures.feared = forecastFigures(seriesOf(observations, fearedForecast));
    figures.calibration = calibrationFigures(noCases);
    figures.learning = learningFigures(observations);
    figures.nextDay = nextDayFigures(seriesOf(observations, nextDayGap));
    figures.peak = trendFigures(seriesOf(observations, peak));
    figures.adjusted = trendFigures(seriesOf(observations, adjustedPeak));
    figures.predicted = trendFigures(seriesOf(observations, predictedPeak));
    figures.pFeared = trendFigures(seriesOf(observations, fearedBefore));
    figures.pNo = trendFigures(seriesOf(observations, noBefore));
    return figures;
}

} // namespace rung
