// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/progress/progressscope.h"

using namespace rung;
using namespace rung::literals;

namespace {
const Id<Ladder> work(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
const Id<Ladder> shops(QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2));

Day day(const char *text)
{
    return Day::fromString(QLatin1String(text)).value();
}

Observation observation(const char *on, const Id<Ladder> &ladder = work)
{
    const Instant noon = Instant::fromString(QLatin1String(on) + QStringLiteral("T12:00:00Z")).value();
    return {.id = Id<Attempt>(QUuid()),
            .rung = Id<Rung>(QUuid()),
            .ladder = ladder,
            .createdAt = noon,
            .happenedAt = noon,
            .day = day(on),
            .answer = Answer::No,
            .baseline = 40_suds};
}

std::vector<Observation> asks()
{
    return {observation("2025-12-31"), observation("2026-01-01", shops), observation("2026-10-24"), observation("2026-10-25", shops),
            observation("2026-11-23")};
}

std::size_t count(ProgressRange range)
{
    return within(asks(), range, day("2026-11-23")).size();
}

TEST(ProgressScope, CountsThirtyDaysWithToday)
{
    EXPECT_EQ(count(ProgressRange::Last30Days), 2U);
}

TEST(ProgressScope, CountsNinetyDaysWithToday)
{
    EXPECT_EQ(count(ProgressRange::Last90Days), 3U);
}

TEST(ProgressScope, BeginsTheYearInJanuary)
{
    EXPECT_EQ(count(ProgressRange::ThisYear), 4U);
}

TEST(ProgressScope, HoldsEverythingWhenAsked)
{
    EXPECT_EQ(count(ProgressRange::All), 5U);
}

TEST(ProgressScope, KeepsToOneLadder)
{
    EXPECT_THAT(onLadder(asks(), shops), testing::ElementsAre(asks()[1], asks()[3]));
}
} // namespace
