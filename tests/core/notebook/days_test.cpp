// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"
#include "tests/support/sample.h"

#include <QTimeZone>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

Day day(const char *text)
{
    return Day::fromString(QString::fromLatin1(text)).value();
}

/// A notebook carried through the world: the clock on the wall is set where the person is.
struct Days : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Rung> rung = read::rungs(*notebook, notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask", 30_suds)})).front().id;

    void clockSays(const char *local, const char *zoneName)
    {
        const QTimeZone zone(zoneName);
        const QDateTime there = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
        const int offset = zone.offsetFromUtc(QDateTime(there.date(), there.time(), zone));
        clock.now = Instant::from(QDateTime(there.date(), there.time(), Qt::OffsetFromUTC, offset)).value();
    }

    Day dayWritten()
    {
        const auto id = notebook->write({.text = QStringLiteral("Now")});
        return read::reflection(*notebook, id)->day;
    }
};

TEST_F(Days, BelongToTheClockOnTheWallOnBothSidesOfTheDateLine)
{
    clockSays("2026-03-02T12:00:00", "Pacific/Kiritimati");
    EXPECT_EQ(dayWritten(), day("2026-03-02"));
    clockSays("2026-03-02T12:00:00", "Pacific/Pago_Pago");
    EXPECT_EQ(dayWritten(), day("2026-03-02"));
    EXPECT_EQ(read::Journal(*notebook).find({.from = day("2026-03-02"), .to = day("2026-03-02")}).size(), 2U);
}

TEST_F(Days, OfEarlierEntriesStayWhereTheyAreWhenThePersonTravels)
{
    clockSays("2026-03-02T23:30:00", "Asia/Tokyo");
    notebook->logFromMemory(rung, outcome(*notebook));
    clockSays("2026-03-02T10:00:00", "America/Los_Angeles");
    EXPECT_EQ(notebook->observations().front().day, day("2026-03-02"));
    EXPECT_EQ(notebook->observations().front().happenedAt.toString(), QStringLiteral("2026-03-02T23:30:00+09:00"));
    EXPECT_EQ(notebook->today(), day("2026-03-02"));
}

TEST_F(Days, BeginWhenThePersonSaysInTheNightTheClockGoesForward)
{
    clockSays("2026-03-29T01:30:00", "Europe/Berlin");
    EXPECT_EQ(dayWritten(), day("2026-03-28"));
    clockSays("2026-03-29T03:30:00", "Europe/Berlin");
    EXPECT_EQ(dayWritten(), day("2026-03-28"));
    clockSays("2026-03-29T04:00:00", "Europe/Berlin");
    EXPECT_EQ(dayWritten(), day("2026-03-29"));
}

TEST_F(Days, BeginWhenThePersonSaysInTheNightTheClockGoesBack)
{
    for (const char *moment : {"2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T03:59:59+01:00"}) {
        clock.now = Instant::fromString(QString::fromLatin1(moment)).value();
        EXPECT_EQ(dayWritten(), day("2026-10-24")) << moment;
    }
    clockSays("2026-10-25T04:00:00", "Europe/Berlin");
    EXPECT_EQ(dayWritten(), day("2026-10-25"));
}

TEST_F(Days, OrderTheTwoHoursThatHaveTheSameNameByTheMoment)
{
    clock.now = Instant::fromString(QStringLiteral("2026-10-25T02:30:00+02:00")).value();
    notebook->write({.text = QStringLiteral("First")});
    clock.now = Instant::fromString(QStringLiteral("2026-10-25T02:15:00+01:00")).value();
    notebook->write({.text = QStringLiteral("Second")});
    EXPECT_EQ(read::entries(*notebook).front().excerpt, QStringLiteral("Second"));
}

TEST_F(Days, DecideWhenAPlanIsDue)
{
    clockSays("2026-03-02T20:00:00", "Europe/Berlin");
    Prediction tomorrow = prediction();
    tomorrow.plannedFor = day("2026-03-03");
    notebook->plan(rung, tomorrow);
    clockSays("2026-03-03T02:00:00", "Europe/Berlin");
    EXPECT_TRUE(read::duePlans(*notebook).empty());
    EXPECT_EQ(read::comingPlans(*notebook).size(), 1U);
    notebook->setDayStart(*DayStart::from(0));
    EXPECT_EQ(read::duePlans(*notebook).size(), 1U);
}

TEST_F(Days, DecideWhenAnAnswerIsAskedForAgain)
{
    clockSays("2026-03-02T22:00:00", "Europe/Berlin");
    notebook->log(notebook->plan(rung, prediction()), outcome(*notebook, Answer::Waiting));
    clockSays("2026-03-05T03:00:00", "Europe/Berlin");
    EXPECT_TRUE(read::dueWaiting(*notebook).empty());
    clockSays("2026-03-05T04:00:00", "Europe/Berlin");
    EXPECT_EQ(read::dueWaiting(*notebook).size(), 1U);
}

} // namespace
} // namespace rung
