// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/fearedchart.h"
#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/dumbbelllabels.h"
#include "core/charts/questions.h"
#include "core/charts/words.h"
#include "core/domain/sentences.h"
#include "core/statistics/claims.h"
#include "core/statistics/descriptive.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rung {

namespace {

constexpr int sketchRow = 12;
constexpr int sketchRows = 2;

using Asks = std::span<const Observation *const>;

QString happenedText(FearedHappened what)
{
    switch (what) {
    case FearedHappened::No:
        return translate("Charts", "did not happen");
    case FearedHappened::Partly:
        return translate("Charts", "partly happened");
    case FearedHappened::Yes:
        return translate("Charts", "happened");
    }
    Q_UNREACHABLE();
}

QString happenedSentence(FearedHappened what)
{
    switch (what) {
    case FearedHappened::No:
        return translate("Charts", "It did not happen.");
    case FearedHappened::Partly:
        return translate("Charts", "It partly happened.");
    case FearedHappened::Yes:
        return translate("Charts", "It happened.");
    }
    Q_UNREACHABLE();
}

/// "You gave it 60 %. It did not happen. Now you give it 40 %."
QString beliefText(const Observation &ask)
{
    QStringList sentences{translate("Charts", "You gave it %1.").arg(percentText(*fearedBefore(ask) / 100)),
                          happenedSentence(*ask.fearedHappened)};
    if (ask.pFearedAgain)
        sentences << translate("Charts", "Now you give it %1.").arg(percentText(ask.pFearedAgain->value() / 100.0));
    return paragraph(sentences);
}

QString countText(int count, int n)
{
    if (count == 0)
        return translate("Charts", "Of %Ln things you feared, none happened.", nullptr, n);
    return translate("Charts", "Of %Ln things you feared, %1 happened.", nullptr, n).arg(QLocale().toString(count));
}

void addForecastDetail(ChartPicture &picture, Asks asks)
{
    std::vector<ForecastCase> cases;
    for (const Observation *ask : asks)
        cases.push_back(*fearedForecast(*ask));
    const auto forecast = forecastOf(cases);
    if (forecast && mayJudgeForecasts(forecast->n))
        picture.details << translate("Charts", "By what you gave them before, about %1 were to be expected.")
                               .arg(QLocale().toString(std::round(forecast->expected), 'f', 0));
}

void addBeliefDetail(ChartPicture &picture, std::span<const Observation> observations)
{
    const auto changes = seriesOf(observations, beliefChange);
    if (!mayJudgeForecasts(static_cast<int>(changes.size())))
        return;
    const double change = *mean(changes);
    if (std::round(10 * change) == 0) {
        picture.details << translate("Charts", "Afterwards, for another time, you gave them as much on average.");
        return;
    }
    picture.details << (change > 0 ? translate("Charts", "Afterwards, for another time, you gave them %1 points less on average.")
                                   : translate("Charts", "Afterwards, for another time, you gave them %1 points more on average."))
                           .arg(numberText(std::abs(change)));
}

void tellFeared(ChartPicture &picture, Asks asks)
{
    const int n = static_cast<int>(asks.size());
    const int count = static_cast<int>(std::count_if(asks.begin(), asks.end(), happened));
    switch (voiceOf(n)) {
    case Voice::Invitation:
        picture.headline = translate("Charts", "Your first ask will show.");
        picture.sentence = translate("Charts", "Before you ask, write down what you are afraid will happen; here you see whether it did.");
        break;
    case Voice::Single:
        picture.headline = happenedSentence(*asks[0]->fearedHappened);
        picture.sentence = beliefText(*asks[0]);
        break;
    case Voice::Both:
        picture.headline = countText(count, n);
        picture.sentence = translate("Charts", "The first time: %1 The second time: %2").arg(beliefText(*asks[0]), beliefText(*asks[1]));
        break;
    case Voice::SoFar:
    case Voice::EarlyLook:
    case Voice::Usual:
        picture.headline = picture.sentence = countText(count, n);
        if (count > 0 && std::any_of(asks.begin(), asks.end(), [](auto *ask) { return ask->fearedHappened == FearedHappened::Partly; }))
            picture.details << translate("Charts", "What partly happened is counted as happened.");
    }
}

ChartReading readingOf(double x, const Observation &ask, const RungTitles &titles)
{
    QStringList cells = occasionCells(ask, titles);
    cells << percentText(*fearedBefore(ask) / 100) << happenedText(*ask.fearedHappened)
          << (ask.pFearedAgain ? percentText(ask.pFearedAgain->value() / 100.0) : QString());
    const double y = ask.pFearedAgain ? ask.pFearedAgain->value() : *fearedBefore(ask);
    const QString text = translate("Charts", "%1: %2", "date and rung, what is said of it").arg(occasionText(ask, titles), beliefText(ask));
    return {{x, y}, text, cells, ask.id};
}

ChartPlot beliefPlot(Asks asks, const RungTitles &titles)
{
    ChartPlot plot{translate("Charts", "One by one"), timeAxis(daysOf(asks)), percentAxis(translate("Charts", "how likely it seemed"))};
    plot.y.from = 2 * stripHeight;
    plot.columns = occasionColumns(titles) << translate("Charts", "Before") << translate("Charts", "What happened")
                                           << translate("Charts", "Afterwards");
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const Observation &ask = *asks[i];
        const double x = static_cast<double>(i + 1);
        if (ask.pFearedAgain)
            plot.marks.push_back(DumbbellMark{x, *fearedBefore(ask), double(ask.pFearedAgain->value())});
        else
            plot.marks.push_back(DotMark{{x, *fearedBefore(ask)}, MarkRole::Predicted, DotShape::Hollow});
        plot.marks.push_back(stripDot({x, stripHeight}, happened(asks[i])));
        plot.readings.push_back(readingOf(x, ask, titles));
    }
    labelFirstHappened(plot.marks);
    labelOneDumbbell(plot.marks, translate("Charts", "before"), translate("Charts", "afterwards"));
    return plot;
}

/// Two rows of dots, filled where it happened.
ChartPlot fearedSketch(Asks asks)
{
    ChartPlot sketch;
    setColumns(sketch.x, std::min<std::size_t>(sketchRow, asks.size()), sketchRow);
    sketch.y.from = 0.5;
    sketch.y.to = sketchRows + 0.5;
    sketch.square = true;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const QPointF at(static_cast<double>(i % sketchRow) + 1, sketchRows - static_cast<double>(i / sketchRow));
        sketch.marks.push_back(stripDot(at, happened(asks[i])));
    }
    return sketch;
}

} // namespace

bool happened(const Observation *ask)
{
    return fearedForecast(*ask)->happened;
}

DotMark stripDot(QPointF at, bool happened)
{
    return {at, happened ? MarkRole::Felt : MarkRole::Quiet, happened ? DotShape::Filled : DotShape::Hollow};
}

void labelFirstHappened(std::vector<ChartMark> &marks)
{
    const DotMark *labelled = nullptr;
    for (const ChartMark &mark : marks) {
        const auto *dot = std::get_if<DotMark>(&mark);
        if (!dot || dot->at.y() != stripHeight || (labelled && dot->shape != DotShape::Filled))
            continue;
        labelled = dot;
        if (dot->shape == DotShape::Filled)
            break;
    }
    if (!labelled)
        return;
    const auto what = labelled->shape == DotShape::Filled ? FearedHappened::Yes : FearedHappened::No;
    const QPointF at = labelled->at;
    marks.push_back(LabelMark{at, happenedText(what), LabelMark::Side::Below});
}

ChartPicture fearedPicture(std::span<const Observation> observations, const RungTitles &titles)
{
    const auto asks = pick(observations, [](const Observation &one) { return fearedForecast(one).has_value(); });
    ChartPicture picture{ChartQuestion::FearedHappened, translate("Charts", "Did what I feared happen?")};
    tellFeared(picture, asks);
    addForecastDetail(picture, asks);
    addBeliefDetail(picture, observations);
    picture.details << leftOutTexts(observations, true);
    picture.scope = scopeText(asks);
    picture.plots = {asks.size() > mostOneByOne ? periodBeliefPlot(periodsOf(asks)) : beliefPlot(asks, titles)};
    picture.sketch = fearedSketch(latestOf(asks, sketchRow * sketchRows));
    return picture;
}

} // namespace rung
