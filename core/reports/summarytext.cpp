// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryfigures.h"

#include <QCoreApplication>
#include <QLocale>

namespace rung {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("SummaryText", text, nullptr, n);
}

QString shown(const std::optional<double> &value, int decimals = 1)
{
    return value ? QLocale().toString(*value, 'f', decimals) : QStringLiteral("–");
}

QString percent(const std::optional<double> &share)
{
    return share ? tr("%1 %").arg(QLocale().toString(100 * *share, 'f', 0)) : QStringLiteral("–");
}

QString row(const QString &label, const QString &value)
{
    return QStringLiteral("  %1 %2\n").arg(label.leftJustified(34), value);
}

QString gapText(const GapFigures &gap)
{
    QString text = tr("Expected minus felt fear (%n asks)", gap.n) + QLatin1Char('\n');
    text += row(tr("median"), shown(gap.median));
    text += row(tr("middle half"), tr("%1 to %2").arg(shown(gap.q1), shown(gap.q3)));
    text += row(tr("typical"), gap.typicalLow ? tr("%1 (between %2 and %3)").arg(shown(gap.typical), shown(gap.typicalLow), shown(gap.typicalHigh))
                                              : shown(gap.typical));
    return text + row(tr("less than expected, close, more"), QStringLiteral("%1, %2, %3").arg(gap.over).arg(gap.close).arg(gap.under));
}

QString forecastText(const QString &title, const ForecastFigures &forecast)
{
    QString text = title + QLatin1Char('\n');
    text += row(tr("happened"), tr("%1 of %2 (%3)").arg(forecast.count).arg(forecast.n).arg(percent(forecast.rate)));
    text += row(tr("expected on average"), percent(forecast.meanForecast));
    return text + row(tr("likely range of the rate"), tr("%1 to %2").arg(percent(forecast.low), percent(forecast.high)));
}

QString ladderText(const LadderSummary &ladder)
{
    const auto rungs = static_cast<int>(ladder.progress.rungs.size());
    return row(ladder.name, tr("%1 of %n rungs settled, up to fear %2", rungs).arg(ladder.settled()).arg(ladder.progress.level));
}

} // namespace

QString toText(const SummaryFigures &summary)
{
    const Figures &figures = summary.figures;
    const AnswerCounts &answers = figures.answers;
    QString text = tr("%n asks", figures.asks) + QLatin1Char('\n');
    text += row(tr("yes, partly"), QStringLiteral("%1, %2").arg(answers.yes).arg(answers.partly));
    text += row(tr("no, no reply"), QStringLiteral("%1, %2").arg(answers.no).arg(answers.noReply));
    text += row(tr("waiting, left, not asked"), QStringLiteral("%1, %2, %3").arg(answers.waiting).arg(answers.leftBefore).arg(answers.didNotAsk));
    text += QLatin1Char('\n') + gapText(figures.fearGap);
    text += QLatin1Char('\n') + forecastText(tr("A no or no reply"), figures.no);
    text += QLatin1Char('\n') + forecastText(tr("The feared event"), figures.feared);
    text += QLatin1Char('\n') + tr("Ladders") + QLatin1Char('\n');
    for (const LadderSummary &ladder : summary.ladders)
        text += ladderText(ladder);
    return text;
}

} // namespace rung
