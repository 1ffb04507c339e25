// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace rung {

/// The minute of the night at which a new day begins for the person, 0 (midnight) to 11:59.
class DayStart
{
public:
    static constexpr int maximum = 12 * 60 - 1;
    static std::optional<DayStart> from(int minutesAfterMidnight);
    /// Four in the morning: what is written at two still belongs to the evening before.
    static DayStart standard() { return DayStart(4 * 60); }
    int minutes() const { return m_minutes; }
    friend bool operator==(DayStart, DayStart) = default;

private:
    explicit DayStart(int minutes) : m_minutes(minutes) {}
    int m_minutes;
};

/// The civil day an entry belongs to, in the years 1 to 9999.
class Day
{
public:
    static std::optional<Day> from(QDate date);
    /// Reads "YYYY-MM-DD".
    static std::optional<Day> fromString(const QString &text);
    /// The day on which `instant` fell by the clock on the wall, counting the hours before `start` to the day before.
    static Day of(const Instant &instant, DayStart start = DayStart::standard());

    QDate date() const { return m_date; }
    QString toString() const;
    Day plusDays(int days) const;
    /// Days from this day until `other`; negative when `other` is earlier.
    int daysTo(Day other) const;

    friend bool operator==(Day, Day) = default;
    friend bool operator<(Day a, Day b) { return a.m_date < b.m_date; }
    friend bool operator>(Day a, Day b) { return b < a; }
    friend bool operator<=(Day a, Day b) { return !(b < a); }
    friend bool operator>=(Day a, Day b) { return !(a < b); }

private:
    explicit Day(QDate date) : m_date(date) {}
    QDate m_date;
};

} // namespace rung
