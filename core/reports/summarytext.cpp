// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryfigures.h"

#include <QCoreApplication>
#include <QLocale>

namespace rung {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("SummaryText", text, nullptr, n);
}

QString shown(const std::optional<double> &value, int decimals = 1)
{
    return value ? QLocale().toString(*value, 'f', decimals) : QStringLiteral("–");
}

QString percent(const std::optional<double> &share)
{
    return share ? say(QT_TRANSLATE_NOOP("SummaryText", "%1 %")).arg(QLocale().toString(100 * *share, 'f', 0)) : QStringLiteral("–");
}

QString row(const QString &label, const QString &value)
{
    return QStringLiteral("  %1 %2\n").arg(label.leftJustified(34), value);
}

QString gapText(const GapFigures &gap)
{
    QString text = say(QT_TRANSLATE_N_NOOP("SummaryText", "Expected minus felt fear (%n asks)"), gap.n) + QLatin1Char('\n');
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "median")), shown(gap.median));
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "middle half")),
                say(QT_TRANSLATE_NOOP("SummaryText", "%1 to %2")).arg(shown(gap.q1), shown(gap.q3)));
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "typical")),
                gap.typicalLow ? say(QT_TRANSLATE_NOOP("SummaryText", "%1 (between %2 and %3)"))
                                     .arg(shown(gap.typical), shown(gap.typicalLow), shown(gap.typicalHigh))
                               : shown(gap.typical));
    return text
        + row(say(QT_TRANSLATE_NOOP("SummaryText", "less than expected, close, more")),
              QStringLiteral("%1, %2, %3").arg(gap.over).arg(gap.close).arg(gap.under));
}

QString forecastText(const QString &title, const ForecastFigures &forecast)
{
    QString text = title + QLatin1Char('\n');
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "happened")),
                say(QT_TRANSLATE_NOOP("SummaryText", "%1 of %2 (%3)")).arg(forecast.count).arg(forecast.n).arg(percent(forecast.rate)));
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "expected on average")), percent(forecast.meanForecast));
    return text
        + row(say(QT_TRANSLATE_NOOP("SummaryText", "likely range of the rate")),
              say(QT_TRANSLATE_NOOP("SummaryText", "%1 to %2")).arg(percent(forecast.low), percent(forecast.high)));
}

QString ladderText(const LadderSummary &ladder)
{
    const auto rungs = static_cast<int>(ladder.progress.rungs.size());
    return row(ladder.name,
               say(QT_TRANSLATE_N_NOOP("SummaryText", "%1 of %n rungs settled, up to fear %2"), rungs)
                   .arg(ladder.settled())
                   .arg(ladder.progress.level));
}

} // namespace

QString toText(const SummaryFigures &summary)
{
    const Figures &figures = summary.figures;
    const AnswerCounts &answers = figures.answers;
    QString text = say(QT_TRANSLATE_N_NOOP("SummaryText", "%n asks"), figures.asks) + QLatin1Char('\n');
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "yes, partly")), QStringLiteral("%1, %2").arg(answers.yes).arg(answers.partly));
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "no, no reply")), QStringLiteral("%1, %2").arg(answers.no).arg(answers.noReply));
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "waiting, left, not asked")),
                QStringLiteral("%1, %2, %3").arg(answers.waiting).arg(answers.leftBefore).arg(answers.didNotAsk));
    text += QLatin1Char('\n') + gapText(figures.fearGap);
    text += QLatin1Char('\n') + forecastText(say(QT_TRANSLATE_NOOP("SummaryText", "A no or no reply")), figures.no);
    text += QLatin1Char('\n') + forecastText(say(QT_TRANSLATE_NOOP("SummaryText", "The feared event")), figures.feared);
    text += QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("SummaryText", "Ladders")) + QLatin1Char('\n');
    for (const LadderSummary &ladder : summary.ladders)
        text += ladderText(ladder);
    return text;
}

} // namespace rung
