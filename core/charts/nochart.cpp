// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/questions.h"
#include "core/charts/words.h"
#include "core/domain/sentences.h"
#include "core/statistics/claims.h"

#include <QLocale>

#include <cmath>

namespace rung {

namespace {

using Asks = std::span<const Observation *const>;

constexpr double middle = 0.5; ///< height of the one row

QString askText(const Observation &ask)
{
    return translate("Charts", "You gave a no %1; the answer: %2.").arg(percentText(*noBefore(ask) / 100), answerText(ask.answer));
}

QString wholeText(double value)
{
    return QLocale().toString(std::round(value), 'f', 0);
}

QString soFarText(int count, int n)
{
    if (count == 0)
        return translate("Charts", "In none of %Ln asks so far was it a no.", nullptr, n);
    return translate("Charts", "In %1 of %Ln asks so far it was a no.", nullptr, n).arg(QLocale().toString(count));
}

QString earlyText(int count, int n)
{
    if (count == 0)
        return translate("Charts", "An early look at %Ln asks: none of them was a no.", nullptr, n);
    return translate("Charts", "An early look at %Ln asks: a no in %1 of them.", nullptr, n).arg(QLocale().toString(count));
}

QString countText(int count, int n)
{
    if (count == 0)
        return translate("Charts", "In none of %Ln asks was it a no.", nullptr, n);
    return translate("Charts", "In %1 of %Ln asks it was a no.", nullptr, n).arg(QLocale().toString(count));
}

void tellSingle(ChartPicture &picture, const Observation &ask)
{
    picture.headline = translate("Charts", "One ask so far: %1.").arg(answerText(ask.answer));
    picture.sentence = askText(ask);
}

void tellBoth(ChartPicture &picture, const Observation &first, const Observation &second)
{
    picture.headline = translate("Charts", "Two asks so far: %1, then %2.").arg(answerText(first.answer), answerText(second.answer));
    picture.sentence = translate("Charts", "The first time: %1 The second time: %2").arg(askText(first), askText(second));
}

void tellNo(ChartPicture &picture, const std::optional<Forecast> &forecast, Asks asks)
{
    const int n = static_cast<int>(asks.size());
    switch (voiceOf(n)) {
    case Voice::Invitation:
        picture.headline = translate("Charts", "Your first ask will show.");
        picture.sentence = translate("Charts", "Before you ask, write down how likely a no seems; here you see how often it comes.");
        return;
    case Voice::Single:
        return tellSingle(picture, *asks[0]);
    case Voice::Both:
        return tellBoth(picture, *asks[0], *asks[1]);
    case Voice::SoFar:
        picture.headline = soFarText(forecast->count, n);
        break;
    case Voice::EarlyLook:
        picture.headline = earlyText(forecast->count, n);
        break;
    case Voice::Usual:
        picture.headline = countText(forecast->count, n);
        break;
    }
    QStringList sentences{picture.headline};
    if (mayJudgeForecasts(n))
        sentences << translate("Charts", "You expected about %1.").arg(wholeText(forecast->expected));
    picture.headline = picture.sentence = paragraph(sentences);
}

void addDetails(ChartPicture &picture, const Forecast &forecast)
{
    if (mayGiveInterval(forecast.n))
        picture.details << translate("Charts", "Give or take: between %1 and %2 of such asks.")
                               .arg(percentText(forecast.happened.wilson.low), percentText(forecast.happened.wilson.high));
    if (mayTellMiddle(forecast.n) && forecast.count > 0)
        picture.details << translate("Charts", "No reply counts as a no here, partly does not.");
}

ChartAxis rowAxis()
{
    return {{}, 0, 1};
}

/// Up to two asks, each by itself: what was given before, and the answer at 0 or 100 %.
void addAsks(ChartPlot &plot, Asks asks, const RungTitles &titles)
{
    plot.columns = occasionColumns(titles) << translate("Charts", "How likely a no seemed") << translate("Charts", "Answer");
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const double y = 1 - static_cast<double>(i + 1) / static_cast<double>(asks.size() + 1);
        const double answer = isRefusal(asks[i]->answer) ? 100 : 0;
        const double before = *noBefore(*asks[i]);
        plot.marks.push_back(LineMark{{{before, y}, {answer, y}}, MarkRole::Quiet});
        plot.marks.push_back(DotMark{{before, y}, MarkRole::Predicted, DotShape::Hollow});
        plot.marks.push_back(DotMark{{answer, y}, MarkRole::Felt, DotShape::Filled});
        if (i == 0)
            plot.marks.push_back(LabelMark{{before, y}, translate("Charts", "expected"), LabelMark::Side::Above});
        plot.marks.push_back(LabelMark{{answer, y}, answerText(asks[i]->answer), LabelMark::Side::Below});
        QStringList cells = occasionCells(*asks[i], titles);
        cells << percentText(before / 100) << answerText(asks[i]->answer);
        const QString text =
            translate("Charts", "%1: %2", "date and rung, what is said of it").arg(occasionText(*asks[i], titles), askText(*asks[i]));
        plot.readings.push_back({{answer, y}, text, cells, asks[i]->id});
    }
}

std::vector<ChartMark> rateMarks(const Forecast &forecast)
{
    const double rate = 100 * forecast.happened.rate;
    const double expected = 100 * forecast.meanForecast;
    std::vector<ChartMark> marks{LineMark{{{0, middle}, {100, middle}}, MarkRole::Quiet}};
    if (mayGiveInterval(forecast.n))
        marks.push_back(RateBarMark{middle, 100 * forecast.happened.wilson.low, 100 * forecast.happened.wilson.high});
    if (mayJudgeForecasts(forecast.n))
        marks.push_back(DotMark{{expected, middle}, MarkRole::Predicted, DotShape::Hollow});
    marks.push_back(DotMark{{rate, middle}, MarkRole::Felt, DotShape::Filled});
    return marks;
}

void addRate(ChartPlot &plot, const Forecast &forecast)
{
    plot.columns = {translate("Charts", "Figure"), translate("Charts", "Share"), translate("Charts", "From"), translate("Charts", "To")};
    plot.marks = rateMarks(forecast);
    const double rate = 100 * forecast.happened.rate;
    const QString share = percentText(forecast.happened.rate);
    const QString name = translate("Charts", "It was a no");
    plot.marks.push_back(LabelMark{{rate, middle}, translate("Charts", "happened"), LabelMark::Side::Below});
    if (mayGiveInterval(forecast.n)) {
        const QString low = percentText(forecast.happened.wilson.low);
        const QString high = percentText(forecast.happened.wilson.high);
        plot.readings.push_back({{rate, middle},
                                 translate("Charts", "%1: %2, give or take between %3 and %4.").arg(name, share, low, high),
                                 {name, share, low, high}});
    } else {
        plot.readings.push_back({{rate, middle}, translate("Charts", "%1: %2.").arg(name, share), {name, share, {}, {}}});
    }
    if (!mayJudgeForecasts(forecast.n))
        return;
    const double expected = 100 * forecast.meanForecast;
    const QString expectedName = translate("Charts", "You expected a no");
    const QString expectedShare = percentText(forecast.meanForecast);
    plot.marks.push_back(LabelMark{{expected, middle}, translate("Charts", "expected"), LabelMark::Side::Above});
    plot.readings.push_back(
        {{expected, middle}, translate("Charts", "%1: %2.").arg(expectedName, expectedShare), {expectedName, expectedShare, {}, {}}});
}

ChartPlot ratePlot(const std::optional<Forecast> &forecast, Asks asks, const RungTitles &titles)
{
    ChartPlot plot{translate("Charts", "All together"), percentAxis(translate("Charts", "how often a no")), rowAxis()};
    if (!mayTellMiddle(static_cast<int>(asks.size())))
        addAsks(plot, asks, titles);
    else
        addRate(plot, *forecast);
    return plot;
}

ChartPlot calibrationPlot(std::span<const ForecastCase> cases)
{
    ChartPlot plot{translate("Charts", "By how likely it seemed"), percentAxis(translate("Charts", "how likely a no seemed")),
                   percentAxis(translate("Charts", "how often it came")), true};
    plot.columns = {translate("Charts", "How likely a no seemed"), translate("Charts", "Asks"), translate("Charts", "How often it came"),
                    translate("Charts", "From"), translate("Charts", "To")};
    plot.marks.push_back(LineMark{{{0, 0}, {100, 100}}, MarkRole::Quiet});
    for (const CalibrationBin &bin : calibrationOf(cases)) {
        if (!mayShowBin(bin.n))
            continue;
        const QPointF at(100 * bin.meanForecast, 100 * bin.happened.rate);
        const auto [low, high] = bin.happened.wilson;
        plot.marks.push_back(WhiskerMark{at.x(), 100 * low, 100 * high, MarkRole::Felt});
        plot.marks.push_back(DotMark{at, MarkRole::Felt, DotShape::Filled});
        const QString seemed = translate("Charts", "%1 to %2").arg(percentText(bin.from), percentText(bin.to));
        plot.readings.push_back({at,
                                 translate("Charts", "Where a no seemed %1 likely, %Ln asks: it came %2 of the time.", nullptr, bin.n)
                                     .arg(seemed, percentText(bin.happened.rate)),
                                 {seemed, QLocale().toString(bin.n), percentText(bin.happened.rate), percentText(low), percentText(high)}});
    }
    return plot;
}

} // namespace

ChartPicture noPicture(std::span<const Observation> observations, const RungTitles &titles)
{
    const auto asks = pick(observations, [](const Observation &one) { return noForecast(one).has_value(); });
    const auto cases = seriesOf(observations, noForecast);
    const auto forecast = forecastOf(cases);
    ChartPicture picture{ChartQuestion::HowOftenNo, translate("Charts", "How often do they really say no?")};
    tellNo(picture, forecast, asks);
    if (forecast)
        addDetails(picture, *forecast);
    picture.details << leftOutTexts(observations, true);
    picture.scope = scopeText(asks);
    picture.plots = {ratePlot(forecast, asks, titles)};
    if (mayJudgeForecasts(static_cast<int>(asks.size())))
        if (auto plot = calibrationPlot(cases); !plot.readings.empty())
            picture.plots.push_back(plot);
    picture.sketch = picture.plots.front();
    if (mayTellMiddle(static_cast<int>(asks.size())))
        picture.sketch.marks = rateMarks(*forecast);
    picture.sketch.readings.clear();
    return picture;
}

} // namespace rung
