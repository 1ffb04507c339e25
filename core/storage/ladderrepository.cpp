// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ladderrepository.h"

#include "core/storage/repositories.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

namespace rung {

namespace {

constexpr auto ladderColumns = "id, name, fear, purpose, created_at, created_offset, updated_at, updated_offset, archived, deleted_at, "
                               "deleted_offset";
constexpr auto rungColumns = "id, ladder, title, context, baseline, again, why, courtesy, notes, high_stakes, position, catalogue_id, "
                             "created_at, created_offset, updated_at, updated_offset, archived, deleted_at, deleted_offset";

QString select(const char *columns, const char *rest)
{
    return QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(columns), QLatin1String(rest));
}

Ladder readLadder(Statement &row)
{
    const auto id = row.id<Ladder>();
    const auto name = row.bounded<Title>();
    const QString fear = row.text();
    const QString purpose = row.text();
    const Instant createdAt = row.instant();
    const Instant updatedAt = row.instant();
    const bool archived = row.flag();
    return {id, name, fear, purpose, createdAt, updatedAt, archived, row.optionalInstant()};
}

std::vector<Felt> loadFelt(const Database &database, const Id<Rung> &rung)
{
    Statement rows(database, QStringLiteral("SELECT at, at_offset, value FROM rung_felt WHERE rung = ? ORDER BY ordinal"));
    rows.add(rung);
    std::vector<Felt> felt;
    while (rows.next()) {
        const Instant at = rows.instant();
        felt.push_back({at, rows.score<Suds>()});
    }
    return felt;
}

Rung readRung(Statement &row)
{
    const auto id = row.id<Rung>();
    const auto ladder = row.id<Ladder>();
    const auto title = row.bounded<Title>();
    const auto context = row.choice<Context>();
    const auto baseline = row.score<Suds>();
    const auto again = row.choice<Again>();
    const QString why = row.text();
    const QString courtesy = row.text();
    const QString notes = row.text();
    const bool highStakes = row.flag();
    const int position = row.integer();
    const QString catalogueId = row.text();
    const Instant createdAt = row.instant();
    const Instant updatedAt = row.instant();
    const bool archived = row.flag();
    return {id,
            ladder,
            title,
            context,
            baseline,
            again,
            why,
            courtesy,
            notes,
            highStakes,
            position,
            {},
            catalogueId,
            createdAt,
            updatedAt,
            archived,
            row.optionalInstant()};
}

std::vector<Rung> readRungs(const Database &database, Statement &rows)
{
    std::vector<Rung> rungs;
    while (rows.next())
        rungs.push_back(readRung(rows));
    for (Rung &rung : rungs)
        rung.felt = loadFelt(database, rung.id);
    return rungs;
}

} // namespace

std::vector<Ladder> loadLadders(const Database &database)
{
    Statement rows(database, select(ladderColumns, "ladders ORDER BY created_at, id"));
    std::vector<Ladder> ladders;
    while (rows.next())
        ladders.push_back(readLadder(rows));
    return ladders;
}

std::optional<Ladder> loadLadder(const Database &database, const Id<Ladder> &id)
{
    Statement rows(database, select(ladderColumns, "ladders WHERE id = ?"));
    rows.add(id);
    return rows.next() ? std::optional(readLadder(rows)) : std::nullopt;
}

std::vector<Rung> loadRungs(const Database &database)
{
    Statement rows(database, select(rungColumns, "rungs ORDER BY ladder, position, id"));
    return readRungs(database, rows);
}

std::vector<Rung> loadRungs(const Database &database, const Id<Ladder> &ladder)
{
    Statement rows(database, select(rungColumns, "rungs WHERE ladder = ? ORDER BY position, id"));
    rows.add(ladder);
    return readRungs(database, rows);
}

std::optional<Rung> loadRung(const Database &database, const Id<Rung> &id)
{
    Statement rows(database, select(rungColumns, "rungs WHERE id = ?"));
    rows.add(id);
    const auto found = readRungs(database, rows);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void put(const Database &database, const Ladder &ladder)
{
    Reindexing words(database, ladderSearch, ladder.id.uuid());
    Statement(database,
              QStringLiteral("INSERT INTO ladders (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                             "name = excluded.name, fear = excluded.fear, purpose = excluded.purpose, created_at = excluded.created_at, "
                             "created_offset = excluded.created_offset, updated_at = excluded.updated_at, "
                             "updated_offset = excluded.updated_offset, archived = excluded.archived, deleted_at = excluded.deleted_at, "
                             "deleted_offset = excluded.deleted_offset")
                  .arg(QLatin1String(ladderColumns)))
        .add(ladder.id)
        .add(ladder.name)
        .add(ladder.fear)
        .add(ladder.purpose)
        .add(ladder.createdAt)
        .add(ladder.updatedAt)
        .add(ladder.archived)
        .add(ladder.deletedAt)
        .run();
    words.finish();
}

void put(const Database &database, const Rung &rung)
{
    Reindexing words(database, rungSearch, rung.id.uuid());
    Statement(database,
              QStringLiteral("INSERT INTO rungs (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (id) DO UPDATE SET ladder = excluded.ladder, title = excluded.title, context = excluded.context, "
                             "baseline = excluded.baseline, again = excluded.again, why = excluded.why, courtesy = excluded.courtesy, "
                             "notes = excluded.notes, high_stakes = excluded.high_stakes, position = excluded.position, "
                             "catalogue_id = excluded.catalogue_id, created_at = excluded.created_at, "
                             "created_offset = excluded.created_offset, updated_at = excluded.updated_at, "
                             "updated_offset = excluded.updated_offset, archived = excluded.archived, deleted_at = excluded.deleted_at, "
                             "deleted_offset = excluded.deleted_offset")
                  .arg(QLatin1String(rungColumns)))
        .add(rung.id)
        .add(rung.ladder)
        .add(rung.title)
        .add(rung.context)
        .add(rung.baseline)
        .add(rung.again)
        .add(rung.why)
        .add(rung.courtesy)
        .add(rung.notes)
        .add(rung.highStakes)
        .add(rung.position)
        .add(rung.catalogueId)
        .add(rung.createdAt)
        .add(rung.updatedAt)
        .add(rung.archived)
        .add(rung.deletedAt)
        .run();
    Statement(database, QStringLiteral("DELETE FROM rung_felt WHERE rung = ?")).add(rung.id).run();
    int ordinal = 0;
    for (const Felt &felt : rung.felt)
        Statement(database, QStringLiteral("INSERT INTO rung_felt (rung, ordinal, at, at_offset, value) VALUES (?, ?, ?, ?, ?)"))
            .add(rung.id)
            .add(ordinal++)
            .add(felt.at)
            .add(felt.value)
            .run();
    words.finish();
}

void remove(const Database &database, const Id<Ladder> &id)
{
    const Reindexing unindexed(database, ladderSearch, id.uuid());
    Statement(database, QStringLiteral("DELETE FROM ladders WHERE id = ?")).add(id).run();
}

void remove(const Database &database, const Id<Rung> &id)
{
    const Reindexing unindexed(database, rungSearch, id.uuid());
    Statement(database, QStringLiteral("DELETE FROM rungs WHERE id = ?")).add(id).run();
}

} // namespace rung
