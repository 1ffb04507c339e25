// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/backuprotation.h"

#include <algorithm>
#include <random>
#include <set>

namespace rung {
namespace {

Instant at(const char *text)
{
    return Instant::fromString(QLatin1String(text)).value();
}

std::vector<Instant> left(std::vector<Instant> made, const Instant &now)
{
    const auto dropped = backupsToDrop(made, now);
    for (size_t i = dropped.size(); i-- > 0;)
        made.erase(made.begin() + static_cast<std::ptrdiff_t>(dropped[i]));
    return made;
}

/// What is there after so many days of one backup each, tidied each day.
std::vector<Instant> afterDays(int days)
{
    std::vector<Instant> made;
    Instant now = at("2024-01-01T12:00:00Z");
    for (int day = 0; day < days; ++day, now = now.plusDays(1)) {
        made.push_back(now);
        made = left(made, now);
    }
    return made;
}

/// A heap of backups at random moments of three years, the same one each time.
std::vector<Instant> heap(quint32 seed)
{
    std::mt19937 random(seed);
    std::vector<Instant> made;
    const auto count = 1 + random() % 200;
    for (size_t i = 0; i < count; ++i)
        made.push_back(at("2024-01-01T00:00:00Z").plusSeconds(static_cast<qint64>(random() % (3 * 365 * 86400))));
    return made;
}

const Instant afterTheHeap = at("2027-02-01T00:00:00Z");

} // namespace

TEST(BackupRotation, DropsNothingWhileThereAreFew)
{
    EXPECT_TRUE(backupsToDrop({}, afterTheHeap).empty());
    EXPECT_EQ(afterDays(10).size(), 10U);
}

TEST(BackupRotation, KeepsTenDaysEightWeeksAndTwelveMonths)
{
    const auto made = afterDays(3 * 365);
    std::set<QDate> days;
    for (const Instant &one : made)
        days.insert(Day::of(one).date());
    const QDate last = *days.rbegin();
    for (int back = 0; back < 10; ++back)
        EXPECT_TRUE(days.contains(last.addDays(-back))) << back;
    for (int back = 1; back < 8; ++back)
        EXPECT_TRUE(days.contains(last.addDays(-last.dayOfWeek() - 7 * (back - 1)))) << back << " weeks";
    for (int back = 1; back < 12; ++back) {
        const QDate month = last.addMonths(-back);
        EXPECT_TRUE(days.contains(QDate(month.year(), month.month(), month.daysInMonth()))) << back << " months";
    }
    EXPECT_LE(days.size(), 30U);
}

TEST(BackupRotation, NeverDropsTheNewest)
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const auto made = heap(seed);
        EXPECT_EQ(std::ranges::max(left(made, afterTheHeap)), std::ranges::max(made)) << seed;
    }
}

TEST(BackupRotation, LeavesNothingToDropASecondTime)
{
    for (quint32 seed = 0; seed < 50; ++seed)
        EXPECT_TRUE(backupsToDrop(left(heap(seed), afterTheHeap), afterTheHeap).empty()) << seed;
}

TEST(BackupRotation, LeavesThirtyAtMostBesideThoseOfTheLastDay)
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const auto made = left(heap(seed), afterTheHeap);
        const Day last = Day::of(std::ranges::max(made));
        EXPECT_LE(std::ranges::count_if(made, [&](const Instant &one) { return Day::of(one) != last; }), 29) << seed;
    }
}

TEST(BackupRotation, DoesNotMindTheOrderTheyAreNamedIn)
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        auto made = heap(seed);
        auto one = left(made, afterTheHeap);
        std::ranges::shuffle(made, std::mt19937(seed + 1));
        auto other = left(made, afterTheHeap);
        std::ranges::sort(one);
        std::ranges::sort(other);
        EXPECT_EQ(one, other) << seed;
    }
}

TEST(BackupRotation, KeepsEverythingOfTheLastDay)
{
    const std::vector<Instant> made{at("2026-03-02T08:00:00Z"), at("2026-03-02T09:00:00Z"), at("2026-03-02T10:00:00Z")};
    EXPECT_EQ(left(made, at("2026-03-02T11:00:00Z")), made);
}

TEST(BackupRotation, KeepsTheNewestOfAnEarlierDay)
{
    const std::vector<Instant> made{at("2026-03-01T08:00:00Z"), at("2026-03-01T09:00:00Z"), at("2026-03-02T10:00:00Z")};
    EXPECT_EQ(backupsToDrop(made, at("2026-03-02T11:00:00Z")), std::vector<size_t>{0});
}

TEST(BackupRotation, LeavesAloneWhatIsDatedAfterNow)
{
    std::vector<Instant> made;
    for (int day = 0; day < 60; ++day)
        made.push_back(at("2030-01-01T12:00:00Z").plusDays(day));
    made.push_back(at("2026-03-02T12:00:00Z"));
    EXPECT_TRUE(backupsToDrop(made, at("2026-03-02T12:00:00Z")).empty());
}

TEST(BackupRotation, CountsTheHoursOfTheNightToTheDayBefore)
{
    const std::vector<Instant> made{at("2026-03-01T23:00:00Z"), at("2026-03-02T02:00:00Z"), at("2026-03-02T12:00:00Z")};
    EXPECT_EQ(backupsToDrop(made, at("2026-03-02T12:00:00Z")), std::vector<size_t>{0});
    EXPECT_EQ(backupsToDrop(made, at("2026-03-02T12:00:00Z"), DayStart::from(0).value()), std::vector<size_t>{});
}

} // namespace rung
