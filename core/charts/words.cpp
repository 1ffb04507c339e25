// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rung {

QString numberText(double value)
{
    const double tenths = std::round(value * 10);
    const bool whole = std::fmod(tenths, 10) == 0;
    return QLocale().toString(tenths == 0 ? 0.0 : tenths / 10, 'f', whole ? 0 : 1);
}

QString percentText(double share)
{
    return translate("Charts", "%1 %").arg(QLocale().toString(std::round(100 * share), 'f', 0));
}

QString dateText(QDate date)
{
    return QLocale().toString(date, translate("Charts", "d MMMM yyyy", "a full date, in the letters of QLocale"));
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return translate("Charts", "yes");
    case Answer::Partly:
        return translate("Charts", "partly");
    case Answer::No:
        return translate("Charts", "no");
    case Answer::NoReply:
        return translate("Charts", "no reply");
    case Answer::Waiting:
        return translate("Charts", "waiting");
    case Answer::LeftBefore:
        return translate("Charts", "left before the answer");
    case Answer::DidNotAsk:
        return translate("Charts", "did not ask");
    }
    Q_UNREACHABLE();
}

QString scopeText(std::span<const Observation *const> asks)
{
    if (asks.empty())
        return {};
    const auto byDay = [](const Observation *a, const Observation *b) { return a->day < b->day; };
    const auto [first, last] = std::minmax_element(asks.begin(), asks.end(), byDay);
    const QDate from = (*first)->day.date();
    const QDate to = (*last)->day.date();
    if (asks.size() == 1)
        return translate("Charts", "1 ask · %1").arg(dateText(to));
    const int n = static_cast<int>(asks.size());
    if (from == to)
        return translate("Charts", "%Ln asks · %1", nullptr, n).arg(dateText(to));
    const QString withoutYear = translate("Charts", "d MMMM", "a date of the same year, in the letters of QLocale");
    const QString start = from.year() == to.year() ? QLocale().toString(from, withoutYear) : dateText(from);
    return translate("Charts", "%Ln asks · %1 to %2", nullptr, n).arg(start, dateText(to));
}

QStringList leftOutTexts(std::span<const Observation> observations, bool needsPrediction)
{
    int left = 0;
    int remembered = 0;
    for (const Observation &one : observations) {
        left += one.answer == Answer::LeftBefore ? 1 : 0;
        remembered += isAsk(one.answer) && !one.sealed ? 1 : 0;
    }
    QStringList texts;
    if (left == 1)
        texts << translate("Charts", "You left one before the answer; it is not in this figure.");
    if (left > 1)
        texts << translate("Charts", "You left %Ln before the answer; they are not in this figure.", nullptr, left);
    if (needsPrediction && remembered == 1)
        texts << translate("Charts", "One you told from memory; it is not in this figure.");
    if (needsPrediction && remembered > 1)
        texts << translate("Charts", "%Ln you told from memory; they are not in this figure.", nullptr, remembered);
    return texts;
}

QString occasionText(const Observation &observation, const RungTitles &titles)
{
    const QString title = titles.value(observation.rung);
    const QString date = dateText(observation.day.date());
    return title.isEmpty() ? date : translate("Charts", "%1, %2", "a date and what was asked").arg(date, title);
}

QStringList occasionColumns(const RungTitles &titles)
{
    QStringList columns{translate("Charts", "Date")};
    if (!titles.isEmpty())
        columns << translate("Charts", "Rung");
    return columns;
}

QStringList occasionCells(const Observation &observation, const RungTitles &titles)
{
    QStringList cells{dateText(observation.day.date())};
    if (!titles.isEmpty())
        cells << titles.value(observation.rung);
    return cells;
}

std::span<const Observation *const> latestOf(std::span<const Observation *const> observations, std::size_t count)
{
    return observations.last(std::min(observations.size(), count));
}

} // namespace rung
