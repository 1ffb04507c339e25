// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/exchange/archive.h"
#include "core/exchange/demo.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace rung {
namespace {

Day today()
{
    return *Day::from(QDate(2026, 3, 2));
}

Record demo(int attempts = 60, quint64 seed = 1)
{
    return demoRecord({.attempts = attempts, .seed = seed, .until = today()});
}

QByteArray archived(const Record &record)
{
    return writeArchive(record, *Instant::from(1'772'000'000'000, 0), QStringLiteral("rung"), SupportPart::With);
}

TEST(Demo, IsTheSameEachTimeToTheLastId)
{
    EXPECT_EQ(archived(demo()), archived(demo()));
    EXPECT_NE(archived(demo()), archived(demo(60, 2)));
}

TEST(Demo, StaysTheSameFromOneReleaseToTheNext)
{
    const Record record = demo();
    EXPECT_EQ(record.notebookId.toString(QUuid::WithoutBraces), QStringLiteral("15fc4595-b881-479f-b1a6-4b786cf66c2f"));
    EXPECT_EQ(record.attempts.back().id.toString(), QStringLiteral("ba23b6b9-fe42-46ce-8457-ee37ba2d3459"));
}

class DemoOfSize : public testing::TestWithParam<int>
{
};

TEST_P(DemoOfSize, HoldsSoManyAttemptsOnTwoLaddersAndIsAValidArchive)
{
    const Record record = demo(GetParam());
    EXPECT_EQ(std::ssize(record.attempts), GetParam());
    EXPECT_EQ(record.ladders.size(), 2U);
    EXPECT_EQ(record.rungs.size(), 16U);
    EXPECT_EQ(readArchive(archived(record), QStringLiteral("demo.json")), record);
}

INSTANTIATE_TEST_SUITE_P(FromNoneToMany, DemoOfSize, testing::Values(0, 1, 2, 3, 9, 10, 60, 500, 5000));

TEST(Demo, ManagesAHundredThousandAttempts)
{
    const Record record = demo(100'000);
    EXPECT_EQ(record.attempts.size(), 100'000U);
    EXPECT_GT(record.attempts.front().createdAt.dateTime().date().year(), 1990);
}

TEST(Demo, WorksAtBothEndsOfTheCalendar)
{
    for (const QDate &until : {QDate(100, 1, 1), QDate(9999, 12, 31)}) {
        const Record record = demoRecord({.until = *Day::from(until)});
        EXPECT_EQ(readArchive(archived(record), QStringLiteral("demo.json")), record);
    }
}

TEST(Demo, WritesEveryInstantWithTheOffsetOfItsPlace)
{
    const Record record = demoRecord({.until = today(), .offsetSeconds = -7 * 3600});
    for (const Attempt &attempt : record.attempts)
        EXPECT_EQ(attempt.createdAt.offsetSeconds(), -7 * 3600);
}

TEST(Demo, GivesEveryAnswer)
{
    for (const quint64 seed : {1U, 2U, 3U, 4U, 5U}) {
        std::set<Answer> answers;
        for (const Attempt &attempt : demo(60, seed).attempts)
            if (attempt.outcome)
                answers.insert(attempt.outcome->answer);
        EXPECT_EQ(answers.size(), Choices<Answer>::all.size()) << seed;
    }
}

TEST(Demo, ExpectsMoreFearOnAverageThanIsFeltAndSometimesLess)
{
    for (const quint64 seed : {1U, 2U, 3U, 4U, 5U}) {
        int sum = 0;
        int asks = 0;
        int harder = 0;
        for (const Attempt &attempt : demo(60, seed).attempts)
            if (isSealed(attempt) && attempt.outcome && isAsk(attempt.outcome->answer)) {
                const int gap = attempt.prediction->predictedPeak->value() - attempt.outcome->peak->value();
                sum += gap;
                harder += gap < -5 ? 1 : 0;
                ++asks;
            }
        EXPECT_GT(sum, 5 * asks) << seed;
        EXPECT_LT(sum, 20 * asks) << seed;
        EXPECT_GT(harder, 0) << seed;
    }
}

TEST(Demo, EasesWithPractice)
{
    for (const quint64 seed : {1U, 2U, 3U, 4U, 5U}) {
        const Record record = demo(200, seed);
        std::vector<int> adjusted;
        for (const Attempt &attempt : record.attempts)
            if (attempt.outcome && isAsk(attempt.outcome->answer)) {
                const auto rung = std::ranges::find(record.rungs, attempt.rung, &Rung::id);
                adjusted.push_back(attempt.outcome->peak->value() - rung->baseline.value());
            }
        const auto median = [](std::vector<int> values) {
            std::ranges::sort(values);
            return values[values.size() / 2];
        };
        const std::vector<int> first(adjusted.begin(), adjusted.begin() + 40);
        const std::vector<int> last(adjusted.end() - 40, adjusted.end());
        EXPECT_LT(median(last) + 5, median(first)) << seed;
    }
}

TEST(Demo, ClimbsFromTheLowestRungUp)
{
    const Record record = demo();
    std::vector<int> firstTries;
    for (const Rung &rung : record.rungs) {
        if (rung.ladder != record.ladders.front().id)
            continue;
        const auto first = std::ranges::find(record.attempts, rung.id, &Attempt::rung);
        firstTries.push_back(static_cast<int>(first - record.attempts.begin()));
    }
    EXPECT_TRUE(std::ranges::is_sorted(firstTries));
    EXPECT_GT(std::ranges::count_if(firstTries, [](int index) { return index < 60; }), 4);
}

TEST(Demo, LeavesYesterdaysPlanWaitingAndOneAhead)
{
    std::vector<Day> planned;
    for (const Attempt &attempt : demo().attempts)
        if (!attempt.outcome)
            planned.push_back(*plannedDay(*attempt.prediction, DayStart::standard()));
    std::ranges::sort(planned);
    EXPECT_EQ(planned, (std::vector{today().plusDays(-1), today().plusDays(2)}));
}

TEST(Demo, WritesNothingFromTheFuture)
{
    for (const int attempts : {1, 60, 3500}) {
        const Record record = demo(attempts);
        for (const Attempt &attempt : record.attempts) {
            EXPECT_LT(Day::of(attempt.updatedAt), today());
            EXPECT_LE(attempt.createdAt, attempt.updatedAt);
        }
        for (const Reflection &reflection : record.reflections)
            EXPECT_LT(reflection.day, today());
        for (const CheckIn &checkIn : record.checkIns)
            EXPECT_LT(Day::of(checkIn.at), today());
    }
}

TEST(Demo, RestsOnSomeDays)
{
    const Record record = demo();
    std::set<QString> days;
    for (const Attempt &attempt : record.attempts)
        if (attempt.outcome)
            days.insert(attempt.outcome->day.toString());
    const int span = Day::fromString(*days.begin())->daysTo(*Day::fromString(*days.rbegin()));
    EXPECT_GT(days.size(), 30U);
    EXPECT_GT(span, 2 * static_cast<int>(days.size()) - 20);
    EXPECT_LT(span, 365);
}

TEST(Demo, TellsAtLeastThirtyDifferentStories)
{
    std::set<QString> stories;
    for (const Reflection &reflection : demo(120).reflections)
        if (reflection.attempt)
            stories.insert(reflection.text);
    EXPECT_GE(stories.size(), 30U);
}

TEST(Demo, HasNextDayAnswersKeptLinesAndHabits)
{
    const auto attempts = demo().attempts;
    EXPECT_GT(std::ranges::count_if(attempts, [](const Attempt &a) { return a.nextDay.has_value(); }), 10);
    EXPECT_GT(std::ranges::count_if(attempts, [](const Attempt &a) { return a.outcome && a.outcome->keepLine; }), 3);
    EXPECT_GT(std::ranges::count_if(attempts, [](const Attempt &a) { return a.outcome && !a.outcome->habits.empty(); }), 10);
}

TEST(Demo, AsksOnlyOnceWhereOnceIsAllowed)
{
    const Record record = demo(5000);
    const auto once = std::ranges::find(record.rungs, Again::Once, &Rung::again);
    ASSERT_NE(once, record.rungs.end());
    const auto askedThere = [&](const Attempt &a) { return a.rung == once->id && a.outcome && isAsk(a.outcome->answer); };
    EXPECT_EQ(std::ranges::count_if(record.attempts, askedThere), 1);
}

TEST(Demo, TakesItsRungsFromTheCatalogue)
{
    QFile file(QStringLiteral(":/catalogue.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray catalogue = QJsonDocument::fromJson(file.readAll()).array();
    for (const Rung &rung : demo(0).rungs) {
        const auto item = std::find_if(catalogue.begin(), catalogue.end(), [&](const QJsonValue &value) {
            return value.toObject().value(QLatin1String("id")).toString() == rung.catalogueId;
        });
        ASSERT_NE(item, catalogue.end()) << rung.catalogueId.toStdString();
        EXPECT_EQ(item->toObject().value(QLatin1String("title")).toString(), rung.title.text());
        EXPECT_EQ(item->toObject().value(QLatin1String("context")).toString(), toName(rung.context));
        EXPECT_EQ(item->toObject().value(QLatin1String("again")).toString(), toName(rung.again));
    }
}

} // namespace
} // namespace rung
