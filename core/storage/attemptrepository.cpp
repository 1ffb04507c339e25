// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attemptrepository.h"

#include "core/storage/repositories.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

namespace rung {

namespace {

constexpr auto columns =
    "id, rung, created_at, created_offset, updated_at, updated_offset, deleted_at, deleted_offset, from_memory, sealed_at, sealed_offset, "
    "feared, p_feared, p_no, predicted_peak, predicted_next_day, ask, setting, planned_day, planned_at, planned_offset, drop_habit, reply, "
    "happened_at, happened_offset, day, answer, peak, urge, feared_happened, p_feared_again, now, handled, habits, feeling, body, "
    "unwelcome, "
    "line, keep_line, obstacle, next_day_at, next_day_offset, bother, replaying";
constexpr int predictionColumns = 15;
constexpr int outcomeColumns = 17;

QString select(const char *rest)
{
    return QStringLiteral("SELECT %1 FROM attempts %2").arg(QLatin1String(columns), QLatin1String(rest));
}

std::optional<PlannedFor> readPlannedFor(Statement &row)
{
    const auto day = row.optional([&] { return row.day(); });
    const auto moment = row.optionalInstant();
    if (moment)
        return PlannedFor(*moment);
    return day ? std::optional<PlannedFor>(*day) : std::nullopt;
}

Prediction readPrediction(Statement &row)
{
    Prediction prediction;
    prediction.fromMemory = row.flag();
    prediction.sealedAt = row.optionalInstant();
    prediction.feared = row.optional([&] { return row.bounded<FearedText>(); });
    prediction.pFeared = row.optionalScore<Likelihood>();
    prediction.pNo = row.optionalScore<Likelihood>();
    prediction.predictedPeak = row.optionalScore<Suds>();
    prediction.predictedNextDay = row.optionalScore<Suds>();
    prediction.ask = row.text();
    prediction.setting = row.text();
    prediction.plannedFor = readPlannedFor(row);
    prediction.dropHabit = row.optionalChoice<Habit>();
    prediction.reply = row.text();
    return prediction;
}

Outcome readOutcome(Statement &row)
{
    const Instant happenedAt = row.instant();
    const Day day = row.day();
    Outcome outcome{happenedAt, day, row.choice<Answer>()};
    outcome.peak = row.optionalScore<Suds>();
    outcome.urge = row.optionalScore<Suds>();
    outcome.fearedHappened = row.optionalChoice<FearedHappened>();
    outcome.pFearedAgain = row.optionalScore<Likelihood>();
    outcome.now = row.optionalScore<Suds>();
    outcome.handled = row.optionalScore<Handled>();
    outcome.habits = row.choices<Habit>();
    outcome.feeling = row.optionalChoice<Feeling>();
    outcome.body = row.choices<Body>();
    outcome.unwelcome = row.optionalChoice<Unwelcome>();
    outcome.line = row.optional([&] { return row.bounded<Line>(); });
    outcome.keepLine = row.flag();
    outcome.obstacle = row.optionalChoice<Obstacle>();
    return outcome;
}

std::optional<NextDay> readNextDay(Statement &row)
{
    const auto at = row.optionalInstant();
    if (!at)
        return std::nullopt;
    const auto bother = row.score<Suds>();
    return NextDay{*at, bother, row.optional([&] { return row.flag(); })};
}

Attempt readAttempt(Statement &row)
{
    const auto id = row.id<Attempt>();
    const auto rung = row.id<Rung>();
    const Instant createdAt = row.instant();
    const Instant updatedAt = row.instant();
    const auto deletedAt = row.optionalInstant();
    const auto prediction = row.optional([&] { return readPrediction(row); }, predictionColumns);
    const auto outcome = row.optional([&] { return readOutcome(row); }, outcomeColumns);
    const auto nextDay = readNextDay(row);
    return {id, rung, prediction, outcome, nextDay, createdAt, updatedAt, deletedAt};
}

void loadAmendments(const Database &database, Attempt &attempt)
{
    if (!attempt.prediction)
        return;
    Statement rows(database, QStringLiteral("SELECT at, at_offset, text FROM amendments WHERE attempt = ? ORDER BY ordinal"));
    rows.add(attempt.id);
    while (rows.next()) {
        const Instant at = rows.instant();
        attempt.prediction->amendments.push_back({at, rows.text()});
    }
}

std::vector<Attempt> readAttempts(const Database &database, Statement &rows)
{
    std::vector<Attempt> attempts;
    while (rows.next())
        attempts.push_back(readAttempt(rows));
    for (Attempt &attempt : attempts)
        loadAmendments(database, attempt);
    return attempts;
}

void addPlannedFor(Statement &statement, const std::optional<PlannedFor> &plannedFor)
{
    const auto *day = plannedFor ? std::get_if<Day>(&*plannedFor) : nullptr;
    const auto *moment = plannedFor ? std::get_if<Instant>(&*plannedFor) : nullptr;
    statement.add(day ? std::optional(*day) : std::nullopt);
    statement.add(moment ? std::optional(*moment) : std::nullopt);
}

void addNulls(Statement &statement, int count)
{
    for (int i = 0; i < count; ++i)
        statement.addNull();
}

void addPrediction(Statement &statement, const std::optional<Prediction> &prediction)
{
    if (!prediction)
        return addNulls(statement, predictionColumns);
    statement.add(prediction->fromMemory)
        .add(prediction->sealedAt)
        .add(prediction->feared)
        .add(prediction->pFeared)
        .add(prediction->pNo)
        .add(prediction->predictedPeak)
        .add(prediction->predictedNextDay)
        .add(prediction->ask)
        .add(prediction->setting);
    addPlannedFor(statement, prediction->plannedFor);
    statement.add(prediction->dropHabit).add(prediction->reply);
}

void addOutcome(Statement &statement, const std::optional<Outcome> &outcome)
{
    if (!outcome) {
        addNulls(statement, outcomeColumns - 2);
        statement.add(false).addNull();
        return;
    }
    statement.add(outcome->happenedAt)
        .add(outcome->day)
        .add(outcome->answer)
        .add(outcome->peak)
        .add(outcome->urge)
        .add(outcome->fearedHappened)
        .add(outcome->pFearedAgain)
        .add(outcome->now)
        .add(outcome->handled)
        .add(outcome->habits)
        .add(outcome->feeling)
        .add(outcome->body)
        .add(outcome->unwelcome)
        .add(outcome->line)
        .add(outcome->keepLine)
        .add(outcome->obstacle);
}

void addNextDay(Statement &statement, const std::optional<NextDay> &nextDay)
{
    if (!nextDay)
        return addNulls(statement, 4);
    statement.add(nextDay->at).add(nextDay->bother).add(nextDay->replaying);
}

QString upsert()
{
    QString values;
    QString updates;
    const auto names = QString::fromLatin1(columns).split(QStringLiteral(", "));
    for (const QString &name : names) {
        values += values.isEmpty() ? QStringLiteral("?") : QStringLiteral(", ?");
        if (name != QLatin1String("id"))
            updates += (updates.isEmpty() ? QString() : QStringLiteral(", ")) + name + QStringLiteral(" = excluded.") + name;
    }
    return QStringLiteral("INSERT INTO attempts (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
        .arg(QLatin1String(columns), values, updates);
}

void putAmendments(const Database &database, const Attempt &attempt, bool isNew)
{
    if (!isNew)
        Statement(database, QStringLiteral("DELETE FROM amendments WHERE attempt = ?")).add(attempt.id).run();
    if (!attempt.prediction)
        return;
    int ordinal = 0;
    for (const Amendment &amendment : attempt.prediction->amendments)
        Statement(database, QStringLiteral("INSERT INTO amendments (attempt, ordinal, at, at_offset, text) VALUES (?, ?, ?, ?, ?)"))
            .add(attempt.id)
            .add(ordinal++)
            .add(amendment.at)
            .add(amendment.text)
            .run();
}

} // namespace

std::vector<Attempt> loadAttempts(const Database &database)
{
    Statement rows(database, select("ORDER BY created_at, id"));
    return readAttempts(database, rows);
}

std::vector<Attempt> loadAttempts(const Database &database, const Id<Rung> &rung)
{
    Statement rows(database, select("WHERE rung = ? ORDER BY created_at, id"));
    rows.add(rung);
    return readAttempts(database, rows);
}

std::optional<Attempt> loadAttempt(const Database &database, const Id<Attempt> &id)
{
    Statement rows(database, select("WHERE id = ?"));
    rows.add(id);
    const auto found = readAttempts(database, rows);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Attempt> loadUnfinished(const Database &database)
{
    Statement rows(database,
                   select("WHERE (answer IS NULL OR answer = 'waiting') AND deleted_at IS NULL AND EXISTS "
                          "(SELECT 1 FROM rungs JOIN ladders ON ladders.id = rungs.ladder WHERE rungs.id = attempts.rung "
                          "AND rungs.deleted_at IS NULL AND ladders.deleted_at IS NULL) ORDER BY created_at, id"));
    return readAttempts(database, rows);
}

std::vector<Attempt> loadAttemptsSince(const Database &database, const Instant &since)
{
    Statement rows(database,
                   select("WHERE (answer IS NULL OR created_at >= ? OR happened_at >= ?) AND deleted_at IS NULL AND EXISTS "
                          "(SELECT 1 FROM rungs JOIN ladders ON ladders.id = rungs.ladder WHERE rungs.id = attempts.rung "
                          "AND rungs.deleted_at IS NULL AND ladders.deleted_at IS NULL) ORDER BY created_at, id"));
    rows.add(since.utcMilliseconds()).add(since.utcMilliseconds());
    return readAttempts(database, rows);
}

void put(const Database &database, const Attempt &attempt)
{
    static const QString sql = upsert();
    Reindexing words(database, attemptSearch, attempt.id.uuid());
    Statement statement(database, sql);
    statement.add(attempt.id).add(attempt.rung).add(attempt.createdAt).add(attempt.updatedAt).add(attempt.deletedAt);
    addPrediction(statement, attempt.prediction);
    addOutcome(statement, attempt.outcome);
    addNextDay(statement, attempt.nextDay);
    putAmendments(database, attempt, statement.insert());
    words.finish();
}

void remove(const Database &database, const Id<Attempt> &id)
{
    const Reindexing unindexed(database, attemptSearch, id.uuid());
    Statement(database, QStringLiteral("DELETE FROM attempts WHERE id = ?")).add(id).run();
}

} // namespace rung
