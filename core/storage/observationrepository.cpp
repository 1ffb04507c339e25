// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attemptrepository.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QVariant>

#include <algorithm>
#include <tuple>

namespace rung {

namespace {

/// What an observation takes from its rung.
struct Place
{
    Id<Ladder> ladder;
    Context context;
    Suds baseline;
    bool shelved;
};

QHash<QUuid, Place> loadPlaces(const Database &database)
{
    Statement rows(database,
                   QStringLiteral("SELECT rungs.id, ladder, context, baseline, rungs.archived OR ladders.archived FROM rungs "
                                  "JOIN ladders ON ladders.id = ladder WHERE rungs.deleted_at IS NULL AND ladders.deleted_at IS NULL"));
    QHash<QUuid, Place> places;
    while (rows.next()) {
        const QUuid id = rows.uuid();
        const auto ladder = rows.id<Ladder>();
        const auto context = rows.choice<Context>();
        const auto baseline = rows.score<Suds>();
        places.insert(id, {ladder, context, baseline, rows.flag()});
    }
    return places;
}

void readPredicted(Statement &row, Observation &seen)
{
    seen.sealed = row.optional([&] { return row.flag(); }).value_or(true) == false;
    seen.predictedPeak = row.optionalScore<Suds>();
    seen.pNo = row.optionalScore<Likelihood>();
    seen.pFeared = row.optionalScore<Likelihood>();
    seen.predictedNextDay = row.optionalScore<Suds>();
}

void readHappened(Statement &row, Observation &seen)
{
    seen.peak = row.optionalScore<Suds>();
    seen.urge = row.optionalScore<Suds>();
    seen.fearedHappened = row.optionalChoice<FearedHappened>();
    seen.pFearedAgain = row.optionalScore<Likelihood>();
    seen.now = row.optionalScore<Suds>();
    seen.handled = row.optionalScore<Handled>();
    seen.habits = row.choices<Habit>();
    seen.body = row.choices<Body>();
    seen.feeling = row.optionalChoice<Feeling>();
    seen.unwelcome = row.optionalChoice<Unwelcome>();
    seen.obstacle = row.optionalChoice<Obstacle>();
    const auto nextDayAt = row.optionalInstant();
    const auto bother = row.optionalScore<Suds>();
    const auto replaying = row.optional([&] { return row.flag(); });
    if (nextDayAt && bother)
        seen.nextDay = NextDay{*nextDayAt, *bother, replaying};
}

bool isEarlier(const Observation &a, const Observation &b)
{
    const auto moments = [](const Observation &seen) {
        return std::tuple(seen.happenedAt.utcMilliseconds(), seen.createdAt.utcMilliseconds());
    };
    return moments(a) == moments(b) ? a.id < b.id : moments(a) < moments(b);
}

} // namespace

/// Reads the table from end to end and sorts here: going to each row by an index costs several times as much.
std::vector<Observation> loadObservations(const Database &database)
{
    const auto places = loadPlaces(database);
    Statement rows(database,
                   QStringLiteral("SELECT id, rung, created_at, created_offset, happened_at, happened_offset, day, answer, from_memory, "
                                  "predicted_peak, p_no, p_feared, predicted_next_day, peak, urge, feared_happened, p_feared_again, now, "
                                  "handled, habits, body, feeling, unwelcome, obstacle, next_day_at, next_day_offset, bother, replaying "
                                  "FROM attempts NOT INDEXED WHERE answer IS NOT NULL AND deleted_at IS NULL"));
    std::vector<Observation> observations;
    observations.reserve(database.value(QStringLiteral("SELECT count(*) FROM attempts")).toULongLong());
    while (rows.next()) {
        const auto id = rows.id<Attempt>();
        const auto rung = rows.id<Rung>();
        const auto place = places.constFind(rung.uuid());
        if (place == places.cend())
            continue;
        const Instant createdAt = rows.instant();
        const Instant happenedAt = rows.instant();
        const Day day = rows.day();
        Observation seen{
            id, rung, place->ladder, createdAt, happenedAt, day, rows.choice<Answer>(), place->context, place->baseline, place->shelved};
        readPredicted(rows, seen);
        readHappened(rows, seen);
        observations.push_back(std::move(seen));
    }
    std::ranges::sort(observations, isEarlier);
    return observations;
}

} // namespace rung
