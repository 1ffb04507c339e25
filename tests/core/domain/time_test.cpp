// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/day.h"


namespace rung {
namespace {

Instant at(const char *text)
{
    return Instant::fromString(QString::fromLatin1(text)).value();
}

class InstantText : public testing::TestWithParam<const char *>
{
};

TEST_P(InstantText, ComesBackAsItWasWritten)
{
    EXPECT_EQ(at(GetParam()).toString(), QString::fromLatin1(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Forms, InstantText,
                         testing::Values("2026-03-01T14:05:00+01:00", "2026-03-01T14:05:00.250-09:30", "0001-01-01T00:00:00+00:00",
                                         "9999-12-31T23:59:59+00:00", "1969-12-31T23:59:59+14:00", "2026-07-01T00:00:00-12:00"));

class NotAnInstant : public testing::TestWithParam<const char *>
{
};

TEST_P(NotAnInstant, IsRefused)
{
    EXPECT_FALSE(Instant::fromString(QString::fromLatin1(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Forms, NotAnInstant,
                         testing::Values("", "2026-03-01", "2026-03-01T14:05:00", "2026-03-01 14:05:00Z", "2026-02-30T14:05:00Z", "2026-03-01T24:00:00Z",
                                         "2026-03-01T14:05:00+24:00", "2026-03-01T14:05:00+01", "0000-01-01T00:00:00Z", "2026-03-01T14:05Z",
                                         " 2026-03-01T14:05:00Z", "2026-03-01T14:05:00Z\n", "2026-03-01T14:05:00.Z", "2026-03-01T14:05:00.1234567890Z",
                                         "2026-03-01T14:05:60Z", "2026-3-01T14:05:00Z", "+026-03-01T14:05:00Z", "2026-03-01T14:05:00+0100", "2026-03-01T14:05:00Z+01:00"));

TEST(Instant, KeepsAFractionToTheMillisecond)
{
    EXPECT_EQ(at("2026-03-01T14:05:00.5Z").toString(), QStringLiteral("2026-03-01T14:05:00.500+00:00"));
    EXPECT_EQ(at("2026-03-01T14:05:00.123999999Z").toString(), QStringLiteral("2026-03-01T14:05:00.123+00:00"));
}

TEST(Instant, ReadsZAsAnOffsetOfNothing)
{
    EXPECT_EQ(at("2026-03-01T14:05:00Z"), at("2026-03-01T14:05:00+00:00"));
}

TEST(Day, OfTheSmallHoursIsTheDayBefore)
{
    EXPECT_EQ(Day::of(at("2026-03-02T03:59:59+01:00")).toString(), QStringLiteral("2026-03-01"));
    EXPECT_EQ(Day::of(at("2026-03-02T04:00:00+01:00")).toString(), QStringLiteral("2026-03-02"));
}

TEST(Day, FollowsTheClockOnTheWallOnBothSidesOfTheDateLine)
{
    EXPECT_EQ(Day::of(at("2026-03-02T12:00:00+14:00")).toString(), QStringLiteral("2026-03-02"));
    EXPECT_EQ(Day::of(at("2026-03-02T12:00:00-12:00")).toString(), QStringLiteral("2026-03-02"));
}

TEST(Day, StaysTheSameWhenTheClockChangesOverNight)
{
    EXPECT_EQ(Day::of(at("2026-03-29T01:59:59+01:00")).toString(), QStringLiteral("2026-03-28"));
    EXPECT_EQ(Day::of(at("2026-03-29T03:00:00+02:00")).toString(), QStringLiteral("2026-03-28"));
    EXPECT_EQ(Day::of(at("2026-10-25T04:30:00+01:00")).toString(), QStringLiteral("2026-10-25"));
}

TEST(Day, RefusesWhatNoCalendarHas)
{
    EXPECT_FALSE(Day::fromString(QStringLiteral("2026-02-29")));
    EXPECT_FALSE(Day::fromString(QStringLiteral("2026-2-3")));
    EXPECT_FALSE(Day::fromString(QString()));
}

} // namespace
} // namespace rung
