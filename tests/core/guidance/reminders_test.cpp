// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/reminders.h"

using namespace rung;

namespace {
Instant at(const char *time, const char *day = "2026-03-02")
{
    return Instant::fromString(QStringLiteral("%1T%2:00+01:00").arg(QLatin1String(day), QLatin1String(time))).value();
}

Day day(const char *text)
{
    return Day::fromString(QLatin1String(text)).value();
}

const ReminderHistory openSinceMorning{.since = at("09:00")};

std::optional<ReminderKind> dueAt(Instant now, const std::vector<PlannedFor> &plans, const ReminderHistory &history = openSinceMorning,
                                  QuietHours quiet = QuietHours::standard())
{
    return reminderDue(plans, now, history, {.quiet = quiet});
}
} // namespace

TEST(QuietHours, ReachOverMidnightAndAreNoneFromAnHourToItself)
{
    EXPECT_TRUE(QuietHours::standard().contain(23));
    EXPECT_TRUE(QuietHours::standard().contain(8));
    EXPECT_FALSE(QuietHours::standard().contain(9));
    EXPECT_TRUE(QuietHours::from(1, 5)->contain(4));
    EXPECT_FALSE(QuietHours::from(1, 5)->contain(5));
    EXPECT_FALSE(QuietHours::from(3, 3)->contain(3));
}

TEST(QuietHours, RefuseWhatIsNoHour)
{
    EXPECT_EQ(QuietHours::from(-1, 5), std::nullopt);
    EXPECT_EQ(QuietHours::from(1, 24), std::nullopt);
}

TEST(Reminders, SaySoWhenAPlannedTimeComes)
{
    EXPECT_EQ(dueAt(at("13:59"), {at("14:00")}), std::nullopt);
    EXPECT_EQ(dueAt(at("14:00"), {at("14:00")}), ReminderKind::PlannedTime);
}

TEST(Reminders, DoNotCallAPlannedTimeNowWhenAQuarterOfAnHourIsGone)
{
    EXPECT_EQ(dueAt(at("14:14"), {at("14:00")}), ReminderKind::PlannedTime);
    EXPECT_EQ(dueAt(at("14:15"), {at("14:00")}), std::nullopt);
}

TEST(Reminders, ComeOnceForAPlannedTimeAndAgainForTheNext)
{
    ReminderHistory history = openSinceMorning;
    history.lastPlannedTime = at("14:00");
    EXPECT_EQ(dueAt(at("14:01"), {at("14:00")}, history), std::nullopt);
    EXPECT_EQ(dueAt(at("14:05"), {at("14:00"), at("14:05")}, history), ReminderKind::PlannedTime);
}

TEST(Reminders, AskHowItWentTwoHoursAfterAPlannedTime)
{
    EXPECT_EQ(dueAt(at("15:59"), {at("14:00")}), std::nullopt);
    EXPECT_EQ(dueAt(at("16:00"), {at("14:00")}), ReminderKind::HowDidItGo);
}

TEST(Reminders, AskHowItWentInTheEveningOfAPlannedDay)
{
    EXPECT_EQ(dueAt(at("18:59"), {day("2026-03-02")}), std::nullopt);
    EXPECT_EQ(dueAt(at("19:00"), {day("2026-03-02")}), ReminderKind::HowDidItGo);
    EXPECT_EQ(dueAt(at("19:00"), {day("2026-03-03")}), std::nullopt);
}

TEST(Reminders, AskAtMostOnceADayHoweverManyPlansWait)
{
    ReminderHistory history = openSinceMorning;
    history.lastHowDidItGo = at("11:00");
    EXPECT_EQ(dueAt(at("16:00"), {at("14:00")}, history), std::nullopt);
    EXPECT_EQ(dueAt(at("09:00", "2026-03-03"), {at("14:00")}, history), ReminderKind::HowDidItGo);
}

TEST(Reminders, DoNotAskAgainTheNextDayAboutTheSamePlan)
{
    ReminderHistory history = openSinceMorning;
    history.lastHowDidItGo = at("16:00");
    EXPECT_EQ(dueAt(at("16:00", "2026-03-03"), {at("14:00")}, history), std::nullopt);
}

TEST(Reminders, StillSayAPlannedTimeOnADayTheyAsked)
{
    ReminderHistory history = openSinceMorning;
    history.lastHowDidItGo = at("11:00");
    EXPECT_EQ(dueAt(at("14:00"), {at("14:00")}, history), ReminderKind::PlannedTime);
}

TEST(Reminders, KeepQuietInQuietHoursAndAskAfterwards)
{
    EXPECT_EQ(dueAt(at("21:30"), {at("21:30")}), std::nullopt);
    EXPECT_EQ(dueAt(at("23:30"), {at("21:30")}), std::nullopt);
    EXPECT_EQ(dueAt(at("09:00", "2026-03-03"), {at("21:30")}), ReminderKind::HowDidItGo);
}

TEST(Reminders, AreForPlansThatCameDueWithTheWindowOpen)
{
    EXPECT_EQ(dueAt(at("18:05"), {at("16:00")}, {.since = at("18:01")}), std::nullopt);
    EXPECT_EQ(dueAt(at("16:05"), {at("16:00")}, {.since = at("16:02")}), std::nullopt);
}

TEST(Reminders, GoByTheClockOnTheWallNow)
{
    const Instant inLisbon = Instant::fromString(QStringLiteral("2026-03-02T18:30:00+00:00")).value();
    EXPECT_EQ(dueAt(inLisbon, {day("2026-03-02")}), std::nullopt);
    EXPECT_EQ(dueAt(inLisbon.plusSeconds(30 * 60), {day("2026-03-02")}), ReminderKind::HowDidItGo);
}

TEST(Reminders, LeaveAPersonWithoutPlansAlone)
{
    EXPECT_EQ(dueAt(at("19:00"), {}), std::nullopt);
}
