// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/gapchart.h"

#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/gapwords.h"
#include "core/charts/questions.h"
#include "core/charts/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rung {

namespace {

constexpr std::size_t sketchColumns = 24;
constexpr std::size_t mostInSquare = 1000; ///< more dots than this would only hide one another
constexpr double labelHeight = 12; ///< of the fear axis, roughly

bool hasLeft(const Observation &observation)
{
    return observation.answer == Answer::LeftBefore;
}

ChartMark attemptMark(double x, const Observation &observation)
{
    const double felt = observation.peak->value();
    const DotShape shape = hasLeft(observation) ? DotShape::Crossed : DotShape::Filled;
    if (const auto expected = expectedFear(observation))
        return DumbbellMark{x, *expected, felt, shape};
    return DotMark{{x, felt}, MarkRole::Felt, shape};
}

QString attemptText(const Observation &observation, const RungTitles &titles)
{
    const QString occasion = occasionText(observation, titles);
    const QString felt = numberText(observation.peak->value());
    const auto expected = expectedFear(observation);
    if (!expected)
        return translate("Charts", "%1: you left before the answer, fear reached %2.").arg(occasion, felt);
    if (hasLeft(observation))
        return translate("Charts", "%1: expected %2, you left before the answer, fear reached %3.")
            .arg(occasion, numberText(*expected), felt);
    return translate("Charts", "%1: expected %2, felt %3. %4")
        .arg(occasion, numberText(*expected), felt, gapText(*expected, observation.peak->value()));
}

QStringList gapColumns(const RungTitles &titles)
{
    return occasionColumns(titles) << translate("Charts", "Expected") << translate("Charts", "Felt") << translate("Charts", "Difference")
                                   << translate("Charts", "Answer");
}

ChartReading attemptReading(QPointF at, const Observation &observation, const RungTitles &titles)
{
    const auto expected = expectedFear(observation);
    const auto difference = gap(observation);
    QStringList cells = occasionCells(observation, titles);
    cells << (expected ? numberText(*expected) : QString()) << numberText(observation.peak->value())
          << (difference ? numberText(-*difference) : QString()) << answerText(observation.answer);
    return {at, attemptText(observation, titles), cells, observation.id};
}

/// How many marks of the neighbours a label above or below this dumbbell would touch.
int crowding(std::span<const Observation *const> drawn, std::size_t column)
{
    const double expected = *expectedFear(*drawn[column]);
    const double felt = drawn[column]->peak->value();
    const double top = std::max(expected, felt);
    const double foot = std::min(expected, felt);
    int touched = 0;
    const auto count = [&](double value) {
        touched += (value >= top - labelHeight / 4 && value <= top + labelHeight) ? 1 : 0;
        touched += (value <= foot + labelHeight / 4 && value >= foot - labelHeight) ? 1 : 0;
    };
    for (const std::size_t other : {column - 1, column + 1}) {
        if (other >= drawn.size())
            continue;
        count(drawn[other]->peak->value());
        if (const auto value = expectedFear(*drawn[other]))
            count(*value);
    }
    return touched;
}

/// Says once, where there is room, which mark is which.
void labelOneDumbbell(std::vector<ChartMark> &marks, std::span<const Observation *const> drawn)
{
    std::optional<std::size_t> best;
    int leastTouched = std::numeric_limits<int>::max();
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        if (!gap(*drawn[i]))
            continue;
        const int edge = drawn.size() > 2 && (i == 0 || i + 1 == drawn.size()) ? 1 : 0;
        if (const int touched = crowding(drawn, i) + edge; touched < leastTouched) {
            best = i;
            leastTouched = touched;
        }
    }
    if (!best)
        return;
    const double x = static_cast<double>(*best + 1);
    const double expected = *expectedFear(*drawn[*best]);
    const double felt = drawn[*best]->peak->value();
    const bool expectedOnTop = expected >= felt;
    using Side = LabelMark::Side;
    marks.push_back(LabelMark{{x, expected}, translate("Charts", "expected"), expectedOnTop ? Side::Above : Side::Below});
    marks.push_back(LabelMark{{x, felt}, translate("Charts", "felt"), expectedOnTop ? Side::Below : Side::Above});
}

void tellPeriods(ChartPicture &picture, std::size_t asks)
{
    if (asks > mostDumbbells)
        picture.details << translate("Charts", "Each pair of marks is the middle of one week or month; the thin lines reach from the "
                                               "lowest to the highest, and the number beneath counts the asks.");
}

} // namespace

std::optional<double> expectedFear(const Observation &observation)
{
    return observation.sealed && observation.predictedPeak ? std::optional<double>(observation.predictedPeak->value()) : std::nullopt;
}

ChartPlot attemptGapPlot(std::span<const Observation *const> drawn, const RungTitles &titles)
{
    const auto baselines = baselinesOf(drawn);
    ChartPlot plot{translate("Charts", "One by one"), timeAxis(daysOf(drawn)), fearAxis(translate("Charts", "fear"))};
    plot.columns = gapColumns(titles);
    if (drawn.empty())
        return plot;
    const double last = static_cast<double>(drawn.size());
    plot.marks.push_back(stairOf(baselines));
    plot.marks.push_back(
        LabelMark{{last + 0.5, 0}, hasGrown(baselines) ? translate("Charts", "the steps grew") : translate("Charts", "the steps"),
                  LabelMark::Side::Before});
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const double x = static_cast<double>(i + 1);
        plot.marks.push_back(attemptMark(x, *drawn[i]));
        plot.readings.push_back(attemptReading({x, double(drawn[i]->peak->value())}, *drawn[i], titles));
    }
    labelOneDumbbell(plot.marks, drawn);
    return plot;
}

ChartPlot gapSketch(std::span<const Observation *const> drawn)
{
    const auto shown = latestOf(drawn, sketchColumns);
    ChartPlot sketch{{}, timeAxis(daysOf(shown)), fearAxis({})};
    for (std::size_t i = 0; i < shown.size(); ++i)
        sketch.marks.push_back(attemptMark(static_cast<double>(i + 1), *shown[i]));
    return sketch;
}

ChartPlot squareGapPlot(std::span<const Observation *const> drawn, const RungTitles &titles)
{
    ChartPlot plot{translate("Charts", "Felt against expected"), fearAxis(translate("Charts", "expected")),
                   fearAxis(translate("Charts", "felt")), true};
    plot.columns = gapColumns(titles);
    if (drawn.empty())
        return plot;
    plot.marks.push_back(LineMark{{{0, 0}, {100, 100}}, MarkRole::Quiet});
    plot.marks.push_back(LabelMark{{94, 94}, translate("Charts", "as expected"), LabelMark::Side::Before});
    for (const Observation *observation : drawn) {
        const QPointF at(*expectedFear(*observation), observation->peak->value());
        plot.marks.push_back(DotMark{at, MarkRole::Felt, hasLeft(*observation) ? DotShape::Crossed : DotShape::Filled});
        plot.readings.push_back(attemptReading(at, *observation, titles));
    }
    std::stable_sort(plot.readings.begin(), plot.readings.end(),
                     [](const ChartReading &a, const ChartReading &b) { return a.at.x() < b.at.x(); });
    return plot;
}

ChartPicture gapPicture(std::span<const Observation> observations, const RungTitles &titles)
{
    const auto asks = pick(observations, [](const Observation &one) { return gap(one).has_value(); });
    const auto drawn = pick(observations, [](const Observation &one) { return gap(one) || (hasLeft(one) && one.peak); });
    auto predicted = drawn;
    std::erase_if(predicted, [](const Observation *one) { return !expectedFear(*one); });
    ChartPicture picture{ChartQuestion::AsBadAsExpected, translate("Charts", "Does it feel as bad as I expect?")};
    tellGap(picture, asks);
    tellPeriods(picture, asks.size());
    if (predicted.size() > mostInSquare)
        picture.details << translate("Charts", "Felt against expected draws the latest %n.", nullptr, int(mostInSquare));
    picture.details << leftOutTexts(observations, true);
    picture.scope = scopeText(asks);
    picture.plots = {asks.size() > mostDumbbells ? periodGapPlot(drawn) : attemptGapPlot(drawn, titles),
                     squareGapPlot(latestOf(predicted, mostInSquare), titles)};
    picture.sketch = gapSketch(drawn);
    return picture;
}

} // namespace rung
