// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rung {

namespace {

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue day(const std::optional<Day> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}

template <class Enum>
QJsonValue name(const std::optional<Enum> &value)
{
    return value ? QJsonValue(toName(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject object(std::initializer_list<std::pair<const char *, QJsonValue>> fields)
{
    QJsonObject result;
    for (const auto &[key, value] : fields)
        result.insert(QLatin1String(key), value);
    return result;
}

QJsonObject json(const AnswerCounts &answers)
{
    return object({{"yes", answers.yes},
                   {"partly", answers.partly},
                   {"no", answers.no},
                   {"noReply", answers.noReply},
                   {"waiting", answers.waiting},
                   {"leftBefore", answers.leftBefore},
                   {"didNotAsk", answers.didNotAsk}});
}

QJsonObject json(const GapFigures &gap)
{
    return object({{"n", gap.n},
                   {"mean", number(gap.mean)},
                   {"median", number(gap.median)},
                   {"q1", number(gap.q1)},
                   {"q3", number(gap.q3)},
                   {"mae", number(gap.mae)},
                   {"rmse", number(gap.rmse)},
                   {"over", gap.over},
                   {"close", gap.close},
                   {"under", gap.under},
                   {"typical", number(gap.typical)},
                   {"typicalLow", number(gap.typicalLow)},
                   {"typicalHigh", number(gap.typicalHigh)}});
}

QJsonObject json(const ForecastFigures &forecast)
{
    return object({{"n", forecast.n},
                   {"count", forecast.count},
                   {"rate", number(forecast.rate)},
                   {"low", number(forecast.low)},
                   {"high", number(forecast.high)},
                   {"meanForecast", number(forecast.meanForecast)},
                   {"biasPoints", number(forecast.biasPoints)},
                   {"expected", number(forecast.expected)},
                   {"brier", number(forecast.brier)},
                   {"skill", number(forecast.skill)}});
}

QJsonArray json(const std::vector<CalibrationFigures> &bins)
{
    QJsonArray list;
    for (const CalibrationFigures &bin : bins)
        list.append(object({{"from", bin.from},
                            {"to", bin.to},
                            {"n", bin.n},
                            {"meanForecast", bin.meanForecast},
                            {"rate", bin.rate},
                            {"low", bin.low},
                            {"high", bin.high}}));
    return list;
}

QJsonObject json(const NextDayFigures &nextDay)
{
    return object({{"n", nextDay.n},
                   {"mean", number(nextDay.mean)},
                   {"median", number(nextDay.median)},
                   {"typical", number(nextDay.typical)},
                   {"typicalLow", number(nextDay.typicalLow)},
                   {"typicalHigh", number(nextDay.typicalHigh)}});
}

QString claimName(Claim claim)
{
    switch (claim) {
    case Claim::TooFew:
        return QStringLiteral("tooFew");
    case Claim::None:
        return QStringLiteral("none");
    case Claim::Falling:
        return QStringLiteral("falling");
    case Claim::Rising:
        return QStringLiteral("rising");
    }
    Q_UNREACHABLE();
}

QJsonObject json(const TrendFigures &trend)
{
    return object({{"n", trend.n},
                   {"slope", number(trend.slope)},
                   {"intercept", number(trend.intercept)},
                   {"s", number(trend.s)},
                   {"p", number(trend.p)},
                   {"low", number(trend.low)},
                   {"high", number(trend.high)},
                   {"claim", claimName(trend.claim)}});
}

QJsonObject json(const RungProgress &rung)
{
    QJsonArray marks;
    for (const auto mark : rung.marks)
        marks.append(toName(mark));
    return object(
        {{"id", rung.rung.toString()}, {"tries", rung.tries}, {"days", rung.days}, {"settled", name(rung.settled)}, {"marks", marks}});
}

QJsonObject json(const LadderSummary &ladder)
{
    QJsonArray rungs;
    for (const RungProgress &rung : ladder.progress.rungs)
        rungs.append(json(rung));
    const Advice &advice = ladder.advice;
    const QJsonObject step = object({{"action", toName(advice.action)},
                                     {"rung", advice.rung ? QJsonValue(advice.rung->toString()) : QJsonValue(QJsonValue::Null)},
                                     {"target", advice.target ? QJsonValue(advice.target->value()) : QJsonValue(QJsonValue::Null)},
                                     {"why", name(advice.why)}});
    return object({{"id", ladder.id.toString()},
                   {"name", ladder.name},
                   {"level", ladder.progress.level},
                   {"ceiling", ladder.progress.ceiling},
                   {"advice", step},
                   {"rungs", rungs}});
}

QJsonObject json(const SupportState &support)
{
    QJsonArray rules;
    for (const SupportSign &sign : support.speaking)
        rules.append(toName(sign.rule));
    return object({{"level", support.level() ? toName(*support.level()) : QStringLiteral("none")}, {"rules", rules}});
}

} // namespace

QByteArray toJson(const SummaryFigures &summary)
{
    const Figures &figures = summary.figures;
    QJsonArray ladders;
    for (const LadderSummary &ladder : summary.ladders)
        ladders.append(json(ladder));
    const QJsonObject trends = object({{"peak", json(figures.peak)},
                                       {"adjusted", json(figures.adjusted)},
                                       {"predicted", json(figures.predicted)},
                                       {"pFeared", json(figures.pFeared)},
                                       {"pNo", json(figures.pNo)}});
    const QJsonObject learning =
        object({{"n", figures.learning.n}, {"rate", number(figures.learning.rate)}, {"meanChange", number(figures.learning.meanChange)}});
    QJsonObject all = object({{"from", day(summary.from)},
                              {"to", day(summary.to)},
                              {"asks", figures.asks},
                              {"answers", json(figures.answers)},
                              {"fearGap", json(figures.fearGap)},
                              {"no", json(figures.no)},
                              {"feared", json(figures.feared)},
                              {"calibration", json(figures.calibration)},
                              {"learning", learning},
                              {"nextDay", json(figures.nextDay)},
                              {"trends", trends},
                              {"ladders", ladders}});
    if (summary.support)
        all.insert(QStringLiteral("support"), json(*summary.support));
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace rung
