// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/exchange/calendar.h"

#include <QList>

using namespace rung;
using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::Le;
using testing::Not;

namespace {
Instant written()
{
    return Instant::fromString(QStringLiteral("2026-03-01T20:15:30+01:00")).value();
}

PlannedFor moment()
{
    return Instant::fromString(QStringLiteral("2026-03-02T00:30:00+01:00")).value();
}

PlannedFor wholeDay()
{
    return Day::fromString(QStringLiteral("2026-03-02")).value();
}

std::string calendar(const PlannedFor &when, const QString &title = QStringLiteral("A reminder"))
{
    const QUuid id = QUuid::fromString(QStringLiteral("12345678-0000-4000-8000-000000000001"));
    return writeCalendar({.id = id, .title = title, .when = when, .writtenAt = written()}).toStdString();
}

/// The lines as a calendar reads them, each fold undone.
std::string unfolded(const std::string &file)
{
    return QByteArray::fromStdString(file).replace("\r\n ", "").toStdString();
}

std::vector<size_t> lengths(const std::string &file)
{
    std::vector<size_t> all;
    for (const QByteArray &line : QByteArray::fromStdString(file).split('\n'))
        all.push_back(static_cast<size_t>(line.size()) - (line.endsWith('\r') ? 1U : 0U));
    return all;
}
} // namespace

TEST(Calendar, PutsAMomentInUniversalTimeWithAnAlarm)
{
    EXPECT_EQ(calendar(moment()),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rung//Rung//EN\r\nBEGIN:VEVENT\r\n"
              "UID:12345678-0000-4000-8000-000000000001\r\nDTSTAMP:20260301T191530Z\r\nSUMMARY:A reminder\r\nCLASS:PRIVATE\r\n"
              "DTSTART:20260301T233000Z\r\nDURATION:PT30M\r\n"
              "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:A reminder\r\nTRIGGER:PT0S\r\nEND:VALARM\r\n"
              "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(Calendar, PutsADayAsTheWholeDayInAnyZone)
{
    EXPECT_THAT(calendar(wholeDay()), HasSubstr("\r\nDTSTART;VALUE=DATE:20260302\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT"));
    EXPECT_THAT(calendar(wholeDay()), Not(HasSubstr("VALARM")));
}

TEST(Calendar, EscapesWhatHasAMeaningThere)
{
    EXPECT_THAT(calendar(wholeDay(), QStringLiteral("a\\b; c, d\r\ne\nf\x01g")), HasSubstr("SUMMARY:a\\\\b\\; c\\, d\\ne\\nfg\r\n"));
}

TEST(Calendar, FoldsLongLinesBetweenCharacters)
{
    const QString title = QStringLiteral("Erinnerung ") + QString(60, QChar(0x00fc)) + QString::fromUtf8("\xf0\x9f\x8c\xb1").repeated(30);
    const std::string file = calendar(moment(), title);
    EXPECT_THAT(lengths(file), Each(Le(75U)));
    EXPECT_THAT(unfolded(file), HasSubstr("SUMMARY:" + title.toStdString() + "\r\n"));
    for (const QByteArray &line : QByteArray::fromStdString(file).split('\n'))
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
}

TEST(Calendar, LeavesALineOfSeventyFiveOctetsWhole)
{
    const QString fits(75 - 8, QLatin1Char('x'));
    EXPECT_THAT(calendar(wholeDay(), fits), HasSubstr("SUMMARY:" + fits.toStdString() + "\r\n"));
    EXPECT_THAT(calendar(wholeDay(), fits + u'y'), HasSubstr("SUMMARY:" + fits.toStdString() + "\r\n y\r\n"));
}
