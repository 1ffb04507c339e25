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

std::size_t count(const ProgressScope &scope)
{
    return chosenBy(scope, asks(), day("2026-11-23")).size();
}

std::size_t count(ProgressRange range)
{
    return count(ProgressScope{.range = range});
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

TEST(ProgressScope, HoldsBothEndsOfOwnDays)
{
    EXPECT_EQ(count({.range = ProgressRange::Own, .from = day("2026-01-01"), .to = day("2026-10-24")}), 2U);
    EXPECT_EQ(count({.range = ProgressRange::Own, .from = day("2026-10-25")}), 2U);
}

TEST(ProgressScope, LeavesOutWhatLiesAheadOfOwnDays)
{
    EXPECT_EQ(count({.range = ProgressRange::Own, .from = day("2026-11-24"), .to = day("2026-12-24")}), 0U);
}

TEST(ProgressScope, KeepsToOneLadder)
{
    EXPECT_THAT(chosenBy({.range = ProgressRange::All, .ladder = shops}, asks(), day("2026-11-23")),
                testing::ElementsAre(asks()[1], asks()[3]));
}

TEST(ProgressScope, KeepsToOneKindOfPlaceAndOneRung)
{
    auto all = asks();
    all[2].context = Context::Work;
    all[2].rung = Id<Rung>(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9));
    EXPECT_THAT(chosenBy({.range = ProgressRange::All, .context = Context::Work}, all, day("2026-11-23")), testing::ElementsAre(all[2]));
    EXPECT_THAT(chosenBy({.range = ProgressRange::All, .rung = all[2].rung}, all, day("2026-11-23")), testing::ElementsAre(all[2]));
}

TEST(ProgressScope, ComesBackFromWhatWasKept)
{
    const ProgressScope scope{.range = ProgressRange::Own,
                              .from = day("2026-01-01"),
                              .to = day("2026-10-24"),
                              .ladder = shops,
                              .context = Context::Work,
                              .rung = Id<Rung>(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9))};
    EXPECT_EQ(progressScopeFrom(toJson(scope)), scope);
    EXPECT_EQ(progressScopeFrom(toJson(ProgressScope())), ProgressScope());
    EXPECT_EQ(progressScopeFrom({{QStringLiteral("range"), 9}, {QStringLiteral("ladder"), QStringLiteral("?")}}), ProgressScope());
}
} // namespace
