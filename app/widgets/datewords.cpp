// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace rung {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("Dates", text);
}
} // namespace

QString dayWords(Day day, Day today)
{
    const int ahead = today.daysTo(day);
    if (ahead == 0)
        return say(QT_TRANSLATE_NOOP("Dates", "today"));
    if (ahead == -1)
        return say(QT_TRANSLATE_NOOP("Dates", "yesterday"));
    if (ahead == 1)
        return say(QT_TRANSLATE_NOOP("Dates", "tomorrow"));
    const QLocale locale;
    if (std::abs(ahead) <= 6)
        return locale.toString(day.date(), QStringLiteral("dddd"));
    if (day.date().year() == today.date().year())
        return locale.toString(day.date(), say(QT_TRANSLATE_NOOP("Dates", "d MMMM")));
    return dateWords(day);
}

QString dateWords(Day day)
{
    return QLocale().toString(day.date(), say(QT_TRANSLATE_NOOP("Dates", "d MMMM yyyy")));
}

QString plannedWords(const PlannedFor &plannedFor, Day today, DayStart start)
{
    if (const auto *day = std::get_if<Day>(&plannedFor))
        return dayWords(*day, today);
    const Instant &moment = std::get<Instant>(plannedFor);
    const QString time = QLocale().toString(moment.dateTime().time(), QLocale::ShortFormat);
    return QCoreApplication::translate("Dates", "%1, %2").arg(dayWords(Day::of(moment, start), today), time);
}

} // namespace rung
