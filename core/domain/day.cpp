// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day.h"

#include "core/domain/isodigits.h"

#include <algorithm>

namespace rung {

namespace {
const QDate firstDate(1, 1, 1);
const QDate lastDate(9999, 12, 31);
} // namespace

std::optional<DayStart> DayStart::from(int minutesAfterMidnight)
{
    if (minutesAfterMidnight < 0 || minutesAfterMidnight > maximum)
        return std::nullopt;
    return DayStart(minutesAfterMidnight);
}

std::optional<Day> Day::from(QDate date)
{
    if (!date.isValid() || date < firstDate || date > lastDate)
        return std::nullopt;
    return Day(date);
}

std::optional<Day> Day::fromString(const QString &text)
{
    IsoDigits digits(text);
    const QDate date = digits.date();
    return digits.areAll() ? from(date) : std::nullopt;
}

Day Day::of(const Instant &instant, DayStart start)
{
    return Day(std::max(firstDate, instant.dateTime().addSecs(-60 * qint64(start.minutes())).date()));
}

QString Day::toString() const
{
    return IsoDigits::fromDate(m_date);
}

Day Day::plusDays(int days) const
{
    return Day(std::clamp(m_date.addDays(days), firstDate, lastDate));
}

int Day::daysTo(Day other) const
{
    return static_cast<int>(m_date.daysTo(other.m_date));
}

} // namespace rung
