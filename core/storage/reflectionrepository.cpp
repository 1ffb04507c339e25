// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reflectionrepository.h"

#include "core/storage/repositories.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

namespace rung {

namespace {

QString select(const char *rest)
{
    return QStringLiteral(
               "SELECT id, attempt, written_at, written_offset, day, updated_at, updated_offset, deleted_at, deleted_offset, text "
               "FROM reflections %1")
        .arg(QLatin1String(rest));
}

Reflection readReflection(Statement &row)
{
    const auto id = row.id<Reflection>();
    const auto attempt = row.optional([&] { return row.id<Attempt>(); });
    const Instant writtenAt = row.instant();
    const Day day = row.day();
    const Instant updatedAt = row.instant();
    const auto deletedAt = row.optionalInstant();
    return {id, attempt, writtenAt, day, updatedAt, deletedAt, row.text()};
}

std::vector<Reflection> readReflections(const Database &database, Statement &rows)
{
    std::vector<Reflection> reflections;
    while (rows.next())
        reflections.push_back(readReflection(rows));
    for (Reflection &reflection : reflections) {
        Statement tags(database, QStringLiteral("SELECT tag FROM reflection_tags WHERE reflection = ? ORDER BY ordinal"));
        tags.add(reflection.id);
        while (tags.next())
            reflection.tags.push_back(tags.bounded<Tag>());
    }
    return reflections;
}

} // namespace

std::vector<Reflection> loadReflections(const Database &database)
{
    Statement rows(database, select("ORDER BY written_at, id"));
    return readReflections(database, rows);
}

std::vector<Reflection> loadReflections(const Database &database, const Id<Attempt> &attempt)
{
    Statement rows(database, select("WHERE attempt = ? AND deleted_at IS NULL ORDER BY written_at, id"));
    rows.add(attempt);
    return readReflections(database, rows);
}

std::vector<Reflection> loadReflectionsSince(const Database &database, const Instant &since)
{
    Statement rows(database,
                   select("WHERE written_at >= ? AND deleted_at IS NULL AND (attempt IS NULL OR EXISTS "
                          "(SELECT 1 FROM attempts JOIN rungs ON rungs.id = attempts.rung JOIN ladders ON ladders.id = rungs.ladder "
                          "WHERE attempts.id = reflections.attempt AND attempts.deleted_at IS NULL AND rungs.deleted_at IS NULL "
                          "AND ladders.deleted_at IS NULL)) ORDER BY written_at, id"));
    rows.add(since.utcMilliseconds());
    return readReflections(database, rows);
}

std::optional<Reflection> loadReflection(const Database &database, const Id<Reflection> &id)
{
    Statement rows(database, select("WHERE id = ?"));
    rows.add(id);
    const auto found = readReflections(database, rows);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Tag> loadTags(const Database &database)
{
    Statement rows(database,
                   QStringLiteral("SELECT tag FROM reflection_tags WHERE reflection NOT IN "
                                  "(SELECT id FROM reflections WHERE deleted_at IS NOT NULL) GROUP BY tag ORDER BY count(*) DESC, tag"));
    std::vector<Tag> tags;
    while (rows.next())
        tags.push_back(rows.bounded<Tag>());
    return tags;
}

void put(const Database &database, const Reflection &reflection)
{
    Reindexing words(database, reflectionSearch, reflection.id.uuid());
    Statement statement(
        database,
        QStringLiteral("INSERT INTO reflections (id, attempt, written_at, written_offset, day, updated_at, updated_offset, deleted_at, "
                       "deleted_offset, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "attempt = excluded.attempt, written_at = excluded.written_at, written_offset = excluded.written_offset, "
                       "day = excluded.day, updated_at = excluded.updated_at, updated_offset = excluded.updated_offset, "
                       "deleted_at = excluded.deleted_at, deleted_offset = excluded.deleted_offset, text = excluded.text"));
    statement.add(reflection.id)
        .add(reflection.attempt)
        .add(reflection.writtenAt)
        .add(reflection.day)
        .add(reflection.updatedAt)
        .add(reflection.deletedAt)
        .add(reflection.text.isNull() ? QStringLiteral("") : reflection.text);
    if (!statement.insert())
        Statement(database, QStringLiteral("DELETE FROM reflection_tags WHERE reflection = ?")).add(reflection.id).run();
    int ordinal = 0;
    for (const Tag &tag : reflection.tags)
        Statement(database, QStringLiteral("INSERT INTO reflection_tags (reflection, ordinal, tag) VALUES (?, ?, ?)"))
            .add(reflection.id)
            .add(ordinal++)
            .add(tag)
            .run();
    words.finish();
}

void remove(const Database &database, const Id<Reflection> &id)
{
    const Reindexing unindexed(database, reflectionSearch, id.uuid());
    Statement(database, QStringLiteral("DELETE FROM reflections WHERE id = ?")).add(id).run();
}

} // namespace rung
