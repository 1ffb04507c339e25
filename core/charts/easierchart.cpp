// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/questions.h"
#include "core/charts/words.h"
#include "core/statistics/claims.h"
#include "core/statistics/descriptive.h"
#include "core/statistics/trend.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace rung {

namespace {

using Asks = std::span<const Observation *const>;

constexpr std::size_t sketchColumns = 40;
constexpr double tickStep = 20;

/// The sentence for where `adjusted` lies, with how far where it is not at the step's own number.
QString pickText(double adjusted, const QString &above, const QString &at, const QString &below)
{
    return adjusted == 0 ? at : (adjusted > 0 ? above : below).arg(numberText(std::abs(adjusted)));
}

QString askText(const Observation &ask)
{
    return translate("Charts", "Fear reached %1 on a step of %2.").arg(numberText(*peak(ask)), numberText(ask.baseline.value()));
}

QString soFarText(double middle, int n)
{
    return pickText(middle, translate("Charts", "In %Ln asks so far, fear reached, in the middle, %1 above the step's number.", nullptr, n),
                    translate("Charts", "In %Ln asks so far, fear reached, in the middle, the step's number.", nullptr, n),
                    translate("Charts", "In %Ln asks so far, fear reached, in the middle, %1 below the step's number.", nullptr, n));
}

QString earlyText(double middle, int n)
{
    return pickText(middle,
                    translate("Charts", "An early look at %Ln asks: in the middle, fear reached %1 above the step's number.", nullptr, n),
                    translate("Charts", "An early look at %Ln asks: in the middle, fear reached the step's number.", nullptr, n),
                    translate("Charts", "An early look at %Ln asks: in the middle, fear reached %1 below the step's number.", nullptr, n));
}

void tellClaim(ChartPicture &picture, std::span<const double> values)
{
    const int n = static_cast<int>(values.size());
    switch (claimOf(values)) {
    case Claim::Falling:
        picture.headline = translate("Charts", "Step for step, yes.");
        picture.sentence = translate("Charts", "Step for step, your fear has come down over these %Ln asks.", nullptr, n);
        break;
    case Claim::Rising:
        picture.headline = translate("Charts", "Step for step, it has grown.");
        picture.sentence = translate("Charts",
                                     "Step for step, your fear has grown over these %Ln asks. That happens, and may be worth a "
                                     "smaller step.",
                                     nullptr, n);
        break;
    case Claim::None:
    case Claim::TooFew:
        picture.headline = translate("Charts", "No clear direction yet.");
        picture.sentence =
            translate("Charts", "No clear direction yet over these %Ln asks. It goes up and down for most people.", nullptr, n);
        break;
    }
}

void tellEasier(ChartPicture &picture, Asks asks, std::span<const double> adjusted)
{
    const int n = static_cast<int>(asks.size());
    switch (voiceOf(n)) {
    case Voice::Invitation:
        picture.headline = translate("Charts", "Your first ask will show.");
        picture.sentence = translate("Charts", "After each ask, write down how high the fear went; over time this shows where it goes.");
        return;
    case Voice::Single:
        picture.headline = translate("Charts", "One ask so far.");
        picture.sentence = askText(*asks[0]);
        return;
    case Voice::Both:
        picture.headline = translate("Charts", "Two asks so far.");
        picture.sentence = translate("Charts", "The first time: %1 The second time: %2").arg(askText(*asks[0]), askText(*asks[1]));
        return;
    case Voice::SoFar:
        picture.headline = translate("Charts", "A few asks so far.");
        picture.sentence = soFarText(*median(adjusted), n);
        return;
    case Voice::EarlyLook:
        picture.headline = translate("Charts", "Too few yet to see a direction.");
        picture.sentence = earlyText(*median(adjusted), n);
        return;
    case Voice::Usual:
        return tellClaim(picture, adjusted);
    }
}

ChartReading readingOf(QPointF at, const Observation &ask, const RungTitles &titles)
{
    const double adjusted = *adjustedPeak(ask);
    QStringList cells = occasionCells(ask, titles);
    cells << numberText(*peak(ask)) << numberText(ask.baseline.value()) << numberText(adjusted);
    const QString text = translate("Charts", "%1: %2", "date and rung, what is said of it").arg(occasionText(ask, titles), askText(ask));
    return {at, text, cells, ask.id};
}

ChartAxis adjustedAxis(std::span<const double> adjusted)
{
    double low = -tickStep;
    double high = tickStep;
    for (const double value : adjusted) {
        low = std::min(low, std::floor(value / tickStep) * tickStep);
        high = std::max(high, std::ceil(value / tickStep) * tickStep);
    }
    ChartAxis axis{translate("Charts", "fear, from the step's number"), low, high};
    for (double value = low; value <= high; value += tickStep)
        axis.ticks.push_back({value, (value > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(value, 'f', 0)});
    return axis;
}

LineMark lineOf(std::span<const double> values)
{
    LineMark line;
    for (std::size_t i = 0; i < values.size(); ++i)
        line.points.push_back({static_cast<double>(i + 1), values[i]});
    return line;
}

/// A tick at the first ask on each rung.
void addNewRungs(std::vector<ChartMark> &marks, Asks asks)
{
    std::unordered_set<Id<Rung>> known;
    for (std::size_t i = 0; i < asks.size(); ++i)
        if (known.insert(asks[i]->rung).second)
            marks.push_back(FootTickMark{static_cast<double>(i + 1)});
}

bool hasLine(std::span<const double> values)
{
    return mayTellMiddle(static_cast<int>(values.size()));
}

void addValues(ChartPlot &plot, Asks asks, std::span<const double> values, const RungTitles &titles)
{
    plot.columns = occasionColumns(titles) << translate("Charts", "Felt") << translate("Charts", "Step")
                                           << translate("Charts", "Felt minus step");
    if (hasLine(values))
        plot.marks.push_back(lineOf(smoothed(values)));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QPointF at(static_cast<double>(i + 1), values[i]);
        plot.marks.push_back(DotMark{at, MarkRole::Felt, DotShape::Filled});
        plot.readings.push_back(readingOf(at, *asks[i], titles));
    }
}

ChartPlot adjustedPlot(Asks asks, std::span<const double> adjusted, const RungTitles &titles)
{
    ChartPlot plot{translate("Charts", "Step for step"), timeAxis(daysOf(asks)), adjustedAxis(adjusted)};
    plot.marks.push_back(LineMark{{{plot.x.from, 0}, {plot.x.to, 0}}, MarkRole::Quiet});
    addNewRungs(plot.marks, asks);
    addValues(plot, asks, adjusted, titles);
    plot.key = hasLine(adjusted)
        ? translate("Charts", "0 is the step's own number; the line smooths the single asks, and a tick at the foot marks a new step.")
        : translate("Charts", "0 is the step's own number.");
    return plot;
}

ChartPlot rawPlot(Asks asks, const RungTitles &titles)
{
    ChartPlot plot{translate("Charts", "As it was felt"), timeAxis(daysOf(asks)), fearAxis(translate("Charts", "fear"))};
    std::vector<double> peaks;
    for (const Observation *ask : asks)
        peaks.push_back(*peak(*ask));
    plot.marks.push_back(stairOf(baselinesOf(asks)));
    addNewRungs(plot.marks, asks);
    addValues(plot, asks, peaks, titles);
    plot.key = hasLine(peaks)
        ? translate("Charts", "Behind are the steps; the line smooths the single asks, and a tick at the foot marks a new step.")
        : translate("Charts", "The grey behind is how hard you had rated each step.");
    return plot;
}

ChartPlot easierSketch(std::span<const double> adjusted)
{
    const auto shown = adjusted.last(std::min(adjusted.size(), sketchColumns));
    ChartPlot sketch;
    sketch.x.from = shown.size() == 1 ? 0 : 1;
    sketch.x.to = std::max(2.0, static_cast<double>(shown.size()));
    sketch.y = adjustedAxis(shown);
    if (hasLine(shown))
        sketch.marks.push_back(lineOf(smoothed(shown)));
    else
        for (std::size_t i = 0; i < shown.size(); ++i)
            sketch.marks.push_back(DotMark{{static_cast<double>(i + 1), shown[i]}, MarkRole::Felt, DotShape::Filled});
    return sketch;
}

} // namespace

ChartPicture easierPicture(std::span<const Observation> observations, const RungTitles &titles)
{
    const auto all = pick(observations, [](const Observation &one) { return adjustedPeak(one).has_value(); });
    const auto asks = latestOf(all, latestWindow);
    const auto series = seriesOf(observations, adjustedPeak);
    const auto adjusted = latest(series);
    ChartPicture picture{ChartQuestion::GettingEasier, translate("Charts", "Is it getting easier?")};
    tellEasier(picture, asks, adjusted);
    if (mayTellMiddle(static_cast<int>(asks.size()))) {
        picture.details << translate("Charts", "Fear is counted from each step's own number, so that harder steps do not hide a change.");
        if (hasGrown(baselinesOf(asks)))
            picture.details << translate("Charts", "The steps grew meanwhile.");
    }
    if (all.size() > latestWindow)
        picture.details << translate("Charts", "These are the latest %Ln asks.", nullptr, int(latestWindow));
    picture.details << leftOutTexts(observations, false);
    picture.scope = scopeText(asks);
    picture.plots = {adjustedPlot(asks, adjusted, titles), rawPlot(asks, titles)};
    picture.sketch = easierSketch(adjusted);
    return picture;
}

} // namespace rung
