// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar.h"

#include <QDateTime>

namespace rung {

namespace {
constexpr qsizetype mostOctets = 75;

QByteArray dateText(Day day)
{
    return day.date().toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray utcText(Instant moment)
{
    return moment.dateTime().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

/// What a TEXT value may hold: signs with a meaning get a backslash, other control characters go.
QByteArray escaped(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    for (const QChar sign : std::as_const(text)) {
        if (sign == u'\n' || sign == u'\r')
            result += QStringLiteral("\\n");
        else if (QStringView(u"\\;,").contains(sign))
            result += u'\\' + QString(sign);
        else if (sign == u'\t' || sign.category() != QChar::Other_Control)
            result += sign;
    }
    return result.toUtf8();
}

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Lines of at most 75 octets, each but the first beginning with a space; no character is torn.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype room = mostOctets; line.size() - from > room; room = mostOctets - 1) {
        qsizetype to = from + room;
        while (isInsideCharacter(line.at(to)))
            --to;
        result += line.mid(from, to - from) + "\r\n ";
        from = to;
    }
    return result + line.mid(from) + "\r\n";
}

QByteArrayList timeLines(const Appointment &appointment)
{
    if (const auto *day = std::get_if<Day>(&appointment.when))
        return {"DTSTART;VALUE=DATE:" + dateText(*day), "TRANSP:TRANSPARENT"};
    return {"DTSTART:" + utcText(std::get<Instant>(appointment.when)),
            "DURATION:PT30M",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:" + escaped(appointment.title),
            "TRIGGER:PT0S",
            "END:VALARM"};
}
} // namespace

QByteArray writeCalendar(const Appointment &appointment)
{
    const QByteArrayList lines = QByteArrayList{"BEGIN:VCALENDAR",
                                                "VERSION:2.0",
                                                "PRODID:-//Rung//Rung//EN",
                                                "BEGIN:VEVENT",
                                                "UID:" + appointment.id.toString(QUuid::WithoutBraces).toLatin1(),
                                                "DTSTAMP:" + utcText(appointment.writtenAt),
                                                "SUMMARY:" + escaped(appointment.title),
                                                "CLASS:PRIVATE"}
        + timeLines(appointment) + QByteArrayList{"END:VEVENT", "END:VCALENDAR"};
    QByteArray file;
    for (const QByteArray &line : lines)
        file += folded(line);
    return file;
}

} // namespace rung
