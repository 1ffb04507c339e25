// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryfigures.h"

#include "core/guidance/supportwords.h"
#include "core/statistics/descriptive.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

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

QString counted(int n)
{
    return QLocale().toString(n);
}

QString range(const QString &from, const QString &to)
{
    return say(QT_TRANSLATE_NOOP("SummaryText", "%1 to %2")).arg(from, to);
}

QString line(const QString &text)
{
    return QStringLiteral("  ") + text + QLatin1Char('\n');
}

QString row(const QString &label, const QString &value)
{
    return line(label.leftJustified(36) + QLatin1Char(' ') + value);
}

/// Median, typical value and interval, each from the number on that allows it.
template <class ShiftFigures>
QString shiftRows(const ShiftFigures &shift)
{
    const Voice voice = voiceOf(shift.n);
    QString text;
    if (voice >= Voice::SoFar)
        text += row(say(QT_TRANSLATE_NOOP("SummaryText", "median")), shown(shift.median));
    if (voice >= Voice::Usual)
        text += row(say(QT_TRANSLATE_NOOP("SummaryText", "mean")), shown(shift.mean));
    if (voice < Voice::EarlyLook)
        return text;
    const QString label = shift.n > static_cast<int>(latestWindow)
        ? say(QT_TRANSLATE_N_NOOP("SummaryText", "typical, of the latest %Ln"), static_cast<int>(latestWindow))
        : say(QT_TRANSLATE_NOOP("SummaryText", "typical"));
    return text
        + row(label,
              mayGiveInterval(shift.n) && shift.typicalLow
                  ? say(QT_TRANSLATE_NOOP("SummaryText", "%1 (between %2 and %3)"))
                        .arg(shown(shift.typical), shown(shift.typicalLow), shown(shift.typicalHigh))
                  : shown(shift.typical));
}

QString gapRows(const GapFigures &gap)
{
    QString text = shiftRows(gap);
    if (voiceOf(gap.n) >= Voice::Usual) {
        text += row(say(QT_TRANSLATE_NOOP("SummaryText", "middle half")), range(shown(gap.q1), shown(gap.q3)));
        text += row(say(QT_TRANSLATE_NOOP("SummaryText", "off by, mean and root mean square")),
                    QStringLiteral("%1, %2").arg(shown(gap.mae), shown(gap.rmse)));
    }
    if (voiceOf(gap.n) >= Voice::SoFar)
        text += row(say(QT_TRANSLATE_NOOP("SummaryText", "less than expected, close, more")),
                    QStringLiteral("%1, %2, %3").arg(counted(gap.over), counted(gap.close), counted(gap.under)));
    return text;
}

QString forecastRows(const ForecastFigures &forecast)
{
    if (forecast.n == 0)
        return {};
    const QString count = say(QT_TRANSLATE_NOOP("SummaryText", "%1 of %2")).arg(counted(forecast.count), counted(forecast.n));
    const bool withRate = voiceOf(forecast.n) >= Voice::SoFar;
    QString text = row(say(QT_TRANSLATE_NOOP("SummaryText", "happened")),
                       withRate ? QStringLiteral("%1 (%2)").arg(count, percent(forecast.rate)) : count);
    if (mayGiveInterval(forecast.n))
        text +=
            row(say(QT_TRANSLATE_NOOP("SummaryText", "likely range of the rate")), range(percent(forecast.low), percent(forecast.high)));
    if (!mayJudgeForecasts(forecast.n))
        return text;
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "expected")),
                QStringLiteral("%1 (%2)").arg(shown(forecast.expected), percent(forecast.meanForecast)));
    text += row(say(QT_TRANSLATE_NOOP("SummaryText", "expected too often, in points")), shown(forecast.biasPoints));
    return text
        + row(say(QT_TRANSLATE_NOOP("SummaryText", "Brier score, skill")),
              QStringLiteral("%1, %2").arg(shown(forecast.brier, 3), shown(forecast.skill, 3)));
}

QString calibrationRows(const std::vector<CalibrationFigures> &bins, int n)
{
    QString text;
    for (const CalibrationFigures &bin : bins)
        if (mayJudgeForecasts(n) && mayShowBin(bin.n))
            text += row(say(QT_TRANSLATE_NOOP("SummaryText", "given %1 to %2 %")).arg(bin.from).arg(bin.to),
                        say(QT_TRANSLATE_N_NOOP("SummaryText", "it came %1 of the time, %Ln asks"), bin.n).arg(percent(bin.rate)));
    return text;
}

QString learningRows(const LearningFigures &learning)
{
    if (!mayJudgeForecasts(learning.n))
        return {};
    return row(say(QT_TRANSLATE_NOOP("SummaryText", "belief given up, on average")),
               say(QT_TRANSLATE_NOOP("SummaryText", "%1 points")).arg(shown(learning.meanChange)))
        + row(say(QT_TRANSLATE_NOOP("SummaryText", "of the gap to what happened")), percent(learning.rate));
}

QString claimText(const TrendFigures &trend)
{
    switch (trend.claim) {
    case Claim::TooFew:
    case Claim::None:
        return say(QT_TRANSLATE_NOOP("SummaryText", "no clear direction yet"));
    case Claim::Falling:
        return say(QT_TRANSLATE_NOOP("SummaryText", "falling, about %1 an ask")).arg(shown(-*trend.slope));
    case Claim::Rising:
        return say(QT_TRANSLATE_NOOP("SummaryText", "rising, about %1 an ask")).arg(shown(trend.slope));
    }
    Q_UNREACHABLE();
}

/// Below eight values a series has no row; the answer above says that it is early.
QString trendRow(const QString &name, const TrendFigures &trend)
{
    return trend.claim == Claim::TooFew ? QString() : row(name, claimText(trend));
}

QString trendRows(const Figures &figures)
{
    return trendRow(say(QT_TRANSLATE_NOOP("SummaryText", "fear, from the step's number")), figures.adjusted)
        + trendRow(say(QT_TRANSLATE_NOOP("SummaryText", "fear, as it was felt")), figures.peak)
        + trendRow(say(QT_TRANSLATE_NOOP("SummaryText", "fear that was expected")), figures.predicted)
        + trendRow(say(QT_TRANSLATE_NOOP("SummaryText", "belief in what was feared")), figures.pFeared)
        + trendRow(say(QT_TRANSLATE_NOOP("SummaryText", "expecting a no")), figures.pNo);
}

QString figureRows(ChartQuestion question, const Figures &figures)
{
    switch (question) {
    case ChartQuestion::AsBadAsExpected:
        return gapRows(figures.fearGap);
    case ChartQuestion::FearedHappened:
        return forecastRows(figures.feared) + learningRows(figures.learning);
    case ChartQuestion::HowOftenNo:
        return forecastRows(figures.no) + calibrationRows(figures.calibration, figures.no.n);
    case ChartQuestion::GettingEasier:
        return trendRows(figures);
    case ChartQuestion::HowLongSting:
        return shiftRows(figures.nextDay);
    }
    Q_UNREACHABLE();
}

QString ladderRows(const LadderSummary &ladder)
{
    const auto rungs = static_cast<int>(ladder.progress.rungs.size());
    const QString next = ladder.nextTitle.isEmpty() ? ladder.nextWhy : ladder.nextTitle + QStringLiteral(". ") + ladder.nextWhy;
    const QString stand = ladder.settled() == 0 ? say(QT_TRANSLATE_N_NOOP("SummaryText", "none of %Ln rungs settled yet"), rungs)
                                                : say(QT_TRANSLATE_N_NOOP("SummaryText", "%1 of %Ln rungs settled, up to fear %2"), rungs)
                                                      .arg(ladder.settled())
                                                      .arg(ladder.progress.level);
    return row(ladder.name, stand) + row({}, next);
}

QString levelText(std::optional<SupportLevel> level)
{
    if (!level)
        return say(QT_TRANSLATE_NOOP("SummaryText", "Support: nothing"));
    switch (*level) {
    case SupportLevel::Blue:
        return say(QT_TRANSLATE_NOOP("SummaryText", "Support: blue, a quiet line"));
    case SupportLevel::Amber:
        return say(QT_TRANSLATE_NOOP("SummaryText", "Support: amber, a card, and the next step rests"));
    case SupportLevel::Red:
        return say(QT_TRANSLATE_NOOP("SummaryText", "Support: red, it comes first today"));
    }
    Q_UNREACHABLE();
}

QString supportText(const SupportState &support)
{
    QString text = QLatin1Char('\n') + levelText(support.level()) + QLatin1Char('\n');
    for (const SupportSign &sign : support.speaking)
        text += row(toName(sign.rule), supportWords(sign).noticed);
    return text;
}

QString periodText(const SummaryFigures &summary)
{
    if (summary.from && summary.from == summary.to)
        return QStringLiteral(" ") + say(QT_TRANSLATE_NOOP("SummaryText", "on %1")).arg(summary.to->toString());
    QStringList parts;
    if (summary.from)
        parts << say(QT_TRANSLATE_NOOP("SummaryText", "from %1")).arg(summary.from->toString());
    if (summary.to)
        parts << say(QT_TRANSLATE_NOOP("SummaryText", "to %1")).arg(summary.to->toString());
    return parts.isEmpty() ? QString() : QStringLiteral(" ") + parts.join(QLatin1Char(' '));
}

} // namespace

QString toText(const SummaryFigures &summary, std::span<const ChartPicture> pictures)
{
    const Figures &figures = summary.figures;
    const QString answers = answersText(figures.answers);
    QString text = say(QT_TRANSLATE_N_NOOP("SummaryText", "%Ln asks"), figures.asks) + periodText(summary) + QLatin1Char('\n')
        + (answers.isEmpty() ? QString() : line(answers));
    QSet<QString> said; // what was said of one question is not said again of the next
    for (const ChartPicture &picture : pictures) {
        text += QLatin1Char('\n') + picture.title + QLatin1Char('\n') + line(picture.sentence);
        for (const QString &detail : picture.details)
            if (!said.contains(detail))
                text += line(detail);
        said.unite(QSet<QString>(picture.details.begin(), picture.details.end()));
        text += figureRows(picture.question, figures);
    }
    text += QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("SummaryText", "Ladders")) + QLatin1Char('\n');
    for (const LadderSummary &ladder : summary.ladders)
        text += ladderRows(ladder);
    if (summary.support)
        text += supportText(*summary.support);
    return text;
}

} // namespace rung
