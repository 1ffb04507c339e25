// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/gapchart.h"

#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/dumbbelllabels.h"
#include "core/charts/gapwords.h"
#include "core/charts/questions.h"
#include "core/charts/words.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace rung {

namespace {

constexpr std::size_t sketchColumns = 24;
constexpr std::size_t fewestForStair = 2; ///< one block is no stair
constexpr std::size_t mostInSquare = 998; ///< dots; with line and label a thousand marks

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

/// Where on the line on which both are equal a word ending there covers the fewest dots.
double freePlaceOnLine(std::span<const Observation *const> attempts)
{
    double best = 0;
    auto fewest = static_cast<std::ptrdiff_t>(attempts.size()) + 1;
    for (double place = 94; place >= 44; place -= 10) {
        const auto covered = std::count_if(attempts.begin(), attempts.end(), [&](const Observation *one) {
            const double before = place - *expectedFear(*one);
            const double above = one->peak->value() - place;
            return before >= -2 && before <= 34 && above >= -2 && above <= 10;
        });
        if (covered < fewest) {
            best = place;
            fewest = covered;
        }
    }
    return best;
}

/// For each fear that was expected the first with the lowest and the first with the highest felt fear.
std::unordered_set<const Observation *> extremesOf(std::span<const Observation *const> attempts)
{
    std::map<double, std::pair<const Observation *, const Observation *>> byExpected;
    for (const Observation *attempt : attempts) {
        auto &[lowest, highest] = byExpected.try_emplace(*expectedFear(*attempt), attempt, attempt).first->second;
        if (attempt->peak < lowest->peak)
            lowest = attempt;
        if (attempt->peak > highest->peak)
            highest = attempt;
    }
    std::unordered_set<const Observation *> extremes;
    for (const auto &[expected, ends] : byExpected)
        extremes.insert({ends.first, ends.second});
    return extremes;
}

/// All of them, or as many as may be drawn: the extremes and the latest others, in their order.
std::vector<const Observation *> forSquare(std::span<const Observation *const> attempts)
{
    std::vector<const Observation *> chosen(attempts.begin(), attempts.end());
    if (chosen.size() <= mostInSquare)
        return chosen;
    const auto extremes = extremesOf(attempts);
    std::size_t passed = attempts.size() - mostInSquare;
    std::erase_if(chosen, [&](const Observation *one) { return passed > 0 && !extremes.contains(one) && passed-- > 0; });
    return chosen;
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
    if (drawn.size() >= fewestForStair) {
        plot.marks.push_back(stairOf(baselines));
        plot.marks.push_back(LabelMark{{last + 0.5, 0},
                                       hasGrown(baselines) ? translate("Charts", "the steps grew") : translate("Charts", "the steps"),
                                       LabelMark::Side::Before});
        plot.key = translate("Charts", "The grey behind is how hard you had rated each step.");
    }
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const double x = static_cast<double>(i + 1);
        plot.marks.push_back(attemptMark(x, *drawn[i]));
        plot.readings.push_back(attemptReading({x, double(drawn[i]->peak->value())}, *drawn[i], titles));
    }
    labelOneDumbbell(plot.marks, translate("Charts", "expected"), translate("Charts", "felt"));
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
    const double free = freePlaceOnLine(drawn);
    plot.marks.push_back(LabelMark{{free, free}, translate("Charts", "as expected"), LabelMark::Side::Before});
    for (const Observation *observation : forSquare(drawn)) {
        const QPointF at(*expectedFear(*observation), observation->peak->value());
        plot.marks.push_back(DotMark{at, MarkRole::Felt, hasLeft(*observation) ? DotShape::Crossed : DotShape::Filled});
        plot.readings.push_back(attemptReading(at, *observation, titles));
    }
    if (drawn.size() > mostInSquare)
        plot.key = translate("Charts", "These are %Ln of them: the lowest, the highest and the latest.", nullptr, int(mostInSquare));
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
    const bool byPeriod = asks.size() > mostOneByOne || drawn.size() > 2 * mostOneByOne;
    picture.plots = {byPeriod ? periodGapPlot(periodsOf(drawn)) : attemptGapPlot(drawn, titles), squareGapPlot(predicted, titles)};
    picture.details << leftOutTexts(observations, true);
    picture.scope = scopeText(asks);
    picture.sketch = gapSketch(drawn);
    return picture;
}

} // namespace rung
