// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/rungwords.h"

#include "core/domain/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rung {

namespace {
constexpr int asksToSettle = 3;
constexpr int daysToSettle = 2;
constexpr size_t marksToSettle = 2;
constexpr int monthsBetween = 3;

QString say(const char *text)
{
    return QCoreApplication::translate("RungWords", text);
}

QString openAsks(const RungProgress &progress)
{
    const int asks = asksToSettle - progress.tries;
    const bool otherDay = progress.days < daysToSettle;
    if (asks <= 0)
        return otherDay ? say(QT_TRANSLATE_NOOP("RungWords", "An ask on another day is still open.")) : QString();
    return otherDay ? QCoreApplication::translate("RungWords", "%n more asks, one of them on another day, would make it three.", nullptr, asks)
                    : QCoreApplication::translate("RungWords", "%n more asks would make it three.", nullptr, asks);
}

QString markWords(Mark mark)
{
    switch (mark) {
    case Mark::Fear:
        return say(QT_TRANSLATE_NOOP("RungWords", "fear at 35 or less, or at half of the first time"));
    case Mark::Expectancy:
        return say(QT_TRANSLATE_NOOP("RungWords", "the feared thing at 20 % or less, or at half of what you gave it"));
    case Mark::Coping:
        return say(QT_TRANSLATE_NOOP("RungWords", "handled 7 or better twice in a row"));
    }
    Q_UNREACHABLE();
}

QString openMarks(const RungProgress &progress)
{
    if (progress.marks.size() >= marksToSettle)
        return {};
    QStringList open;
    for (const auto &[mark, name] : Choices<Mark>::all)
        if (!std::ranges::count(progress.marks, mark))
            open << markWords(mark);
    const QString list = open.join(say(QT_TRANSLATE_NOOP("RungWords", "; ")));
    return (progress.marks.empty() ? say(QT_TRANSLATE_NOOP("RungWords", "Two of these are still open: %1."))
                                   : say(QT_TRANSLATE_NOOP("RungWords", "One of these is still open: %1.")))
        .arg(list);
}

QString askWords(const Observation &ask, const QString &alone, const QString &withBelief, std::optional<Likelihood> belief,
                 const QLocale &locale)
{
    const QString day = locale.toString(ask.day.date(), say(QT_TRANSLATE_NOOP("RungWords", "d MMMM yyyy")));
    const QString fear = locale.toString(ask.peak->value());
    return belief ? withBelief.arg(day, fear, locale.toString(belief->value())) : alone.arg(day, fear);
}
} // namespace

QString stillOpen(const RungProgress &progress)
{
    if (progress.settled || progress.tries == 0)
        return {};
    return paragraph({openAsks(progress), openMarks(progress)});
}

std::optional<ThenAndNow> thenAndNow(const RungRecord &record, const QLocale &locale)
{
    if (record.asks.empty())
        return std::nullopt;
    const Observation &first = *record.asks.front();
    const Observation &last = *record.asks.back();
    if (!first.peak || !last.peak || first.day.date().addMonths(monthsBetween) > last.day.date())
        return std::nullopt;
    const bool believed = first.sealed && last.sealed && first.pFeared && last.pFearedAgain;
    return ThenAndNow{askWords(first, say(QT_TRANSLATE_NOOP("RungWords", "Then, %1: fear reached %2.")),
                               say(QT_TRANSLATE_NOOP("RungWords", "Then, %1: fear reached %2, and you gave the feared thing %3 %.")),
                               believed ? first.pFeared : std::nullopt, locale),
                      askWords(last, say(QT_TRANSLATE_NOOP("RungWords", "Now, %1: fear reached %2.")),
                               say(QT_TRANSLATE_NOOP("RungWords", "Now, %1: fear reached %2, and you give it %3 %.")),
                               believed ? last.pFearedAgain : std::nullopt, locale)};
}

} // namespace rung
