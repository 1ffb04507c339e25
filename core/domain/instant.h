// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace rung {

/// A moment as it was written down: the UTC millisecond and the offset from UTC that the clock on the wall had.
class Instant
{
public:
    /// The instant of a valid date and time in the years 1 to 9999, to the millisecond; nothing otherwise.
    static std::optional<Instant> from(const QDateTime &moment);
    /// `offsetSeconds` in whole minutes within a day either side; nothing otherwise.
    static std::optional<Instant> from(qint64 utcMilliseconds, int offsetSeconds);
    /// Reads ISO 8601 with an offset ("2026-03-01T14:05:00+01:00", "…Z", fractions to the millisecond).
    static std::optional<Instant> fromString(const QString &text);

    qint64 utcMilliseconds() const { return m_utcMilliseconds; }
    int offsetSeconds() const { return m_offsetSeconds; }
    /// Date and time with the stored offset, whatever the zone of the machine.
    QDateTime dateTime() const;
    /// ISO 8601 with offset; milliseconds only where there are any. fromString(toString()) is the same instant.
    QString toString() const;

    Instant plusDays(int days) const;
    Instant plusSeconds(qint64 seconds) const;

    /// The same moment with the same offset; order compares the moment alone.
    friend bool operator==(Instant, Instant) = default;
    friend bool operator<(Instant a, Instant b) { return a.m_utcMilliseconds < b.m_utcMilliseconds; }
    friend bool operator>(Instant a, Instant b) { return b < a; }
    friend bool operator<=(Instant a, Instant b) { return !(b < a); }
    friend bool operator>=(Instant a, Instant b) { return !(a < b); }

private:
    Instant(qint64 utcMilliseconds, int offsetSeconds);
    qint64 m_utcMilliseconds;
    int m_offsetSeconds;
};

} // namespace rung
