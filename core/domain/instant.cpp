// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"

#include "core/domain/isodigits.h"

namespace rung {

namespace {
constexpr int maximalOffset = 24 * 3600;
constexpr qint64 julianDayOfEpoch = 2440588;
constexpr qint64 millisecondsOfDay = 24 * 3600 * 1000;

bool isWithinCalendar(const QDateTime &moment)
{
    return moment.isValid() && moment.date().year() >= 1 && moment.date().year() <= 9999;
}

/// The milliseconds of up to nine digits after a point, cut and not rounded; 0 without a point.
int millisecondsFrom(IsoDigits &digits)
{
    if (digits.take(u".").isNull())
        return 0;
    int milliseconds = digits.number(1) * 100;
    for (int count = 1, weight = 10; count < 9 && digits.startsWithDigit(); ++count, weight /= 10)
        milliseconds += digits.number(1) * weight;
    return milliseconds;
}

/// The seconds of "Z" or "+hh:mm"; what is no offset is out of range.
int offsetFrom(IsoDigits &digits)
{
    if (!digits.take(u"Zz").isNull())
        return 0;
    const QChar sign = digits.expect(u"+-");
    const int hours = digits.number(2);
    digits.expect(u":");
    const int minutes = digits.number(2);
    const int seconds = minutes > 59 ? maximalOffset : (hours * 60 + minutes) * 60;
    return sign == u'-' ? -seconds : seconds;
}
} // namespace

Instant::Instant(qint64 utcMilliseconds, int offsetSeconds) : m_utcMilliseconds(utcMilliseconds), m_offsetSeconds(offsetSeconds) {}

std::optional<Instant> Instant::from(const QDateTime &moment)
{
    if (!isWithinCalendar(moment))
        return std::nullopt;
    return from(moment.toMSecsSinceEpoch(), moment.offsetFromUtc());
}

std::optional<Instant> Instant::from(qint64 utcMilliseconds, int offsetSeconds)
{
    if (offsetSeconds % 60 != 0 || offsetSeconds <= -maximalOffset || offsetSeconds >= maximalOffset)
        return std::nullopt;
    const Instant instant(utcMilliseconds, offsetSeconds);
    if (!isWithinCalendar(instant.dateTime()))
        return std::nullopt;
    return instant;
}

std::optional<Instant> Instant::fromString(const QString &text)
{
    IsoDigits digits(text);
    const QDate date = digits.date();
    digits.expect(u"Tt");
    const int hour = digits.number(2);
    digits.expect(u":");
    const int minute = digits.number(2);
    digits.expect(u":");
    const int second = digits.number(2);
    const QTime time(hour, minute, second, millisecondsFrom(digits));
    const int offset = offsetFrom(digits);
    if (!digits.areAll() || !date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 wall = (date.toJulianDay() - julianDayOfEpoch) * millisecondsOfDay + time.msecsSinceStartOfDay();
    return from(wall - qint64(offset) * 1000, offset);
}

QDateTime Instant::dateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_utcMilliseconds, Qt::OffsetFromUTC, m_offsetSeconds);
}

QString Instant::toString() const
{
    const QDateTime wall = dateTime();
    const QTime time = wall.time();
    QString text = IsoDigits::fromDate(wall.date());
    const auto append = [&text](QChar before, int value, int width) {
        text += before;
        IsoDigits::append(text, value, width);
    };
    append(u'T', time.hour(), 2);
    append(u':', time.minute(), 2);
    append(u':', time.second(), 2);
    if (time.msec() != 0)
        append(u'.', time.msec(), 3);
    const int minutes = qAbs(m_offsetSeconds) / 60;
    append(m_offsetSeconds < 0 ? u'-' : u'+', minutes / 60, 2);
    append(u':', minutes % 60, 2);
    return text;
}

Instant Instant::plusDays(int days) const
{
    return plusSeconds(qint64(days) * 24 * 3600);
}

Instant Instant::plusSeconds(qint64 seconds) const
{
    return Instant(m_utcMilliseconds + seconds * 1000, m_offsetSeconds);
}

} // namespace rung
