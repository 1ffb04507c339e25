// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"

#include <QRegularExpression>

#include <limits>

namespace rung {

namespace {
constexpr int maximalOffset = 24 * 3600;

bool isWithinCalendar(const QDateTime &moment)
{
    return moment.isValid() && moment.date().year() >= 1 && moment.date().year() <= 9999;
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
    static const QRegularExpression form(QStringLiteral(
        R"(\A(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:([Zz])|([+-])(\d{2}):(\d{2}))\z)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm:ss"));
    const int hours = match.captured(6).toInt();
    const int minutes = match.captured(7).toInt();
    if (!date.isValid() || !time.isValid() || hours > 23 || minutes > 59)
        return std::nullopt;
    const int sign = match.captured(5) == QLatin1String("-") ? -1 : 1;
    const int offset = sign * (hours * 3600 + minutes * 60);
    const int fraction = match.captured(3).leftJustified(3, QLatin1Char('0'), true).toInt();
    const QDateTime utc(date, time.addMSecs(fraction), Qt::UTC);
    return from(utc.toMSecsSinceEpoch() - qint64(offset) * 1000, offset);
}

QDateTime Instant::dateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_utcMilliseconds, Qt::OffsetFromUTC, m_offsetSeconds);
}

QString Instant::toString() const
{
    const QDateTime wall = dateTime();
    const bool fractional = wall.time().msec() != 0;
    const QString base = wall.toString(fractional ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz") : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int minutes = qAbs(m_offsetSeconds) / 60;
    return base + (m_offsetSeconds < 0 ? u'-' : u'+')
        + QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
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
