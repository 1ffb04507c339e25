// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entries.h"

#include "core/domain/storageerror.h"
#include "core/storage/statement.h"

namespace rung {

namespace {

JournalEntry loadAttemptEntry(const Database &database, const TimelineEntry &entry)
{
    Statement row(database,
                  QStringLiteral("SELECT attempts.id, happened_at, happened_offset, day, title, "
                                 "(SELECT substr(text, 1, 300) FROM reflections WHERE attempt = attempts.id AND deleted_at IS NULL "
                                 "ORDER BY written_at, id LIMIT 1), CASE from_memory WHEN 0 THEN predicted_peak END "
                                 "FROM attempts JOIN rungs ON rungs.id = rung WHERE attempts.key = ?"));
    row.add(entry.key);
    if (!row.next())
        throw StorageError(StorageError::Reason::Damaged, database.path(), QStringLiteral("attempts"));
    const auto id = row.id<Attempt>();
    const Instant at = row.instant();
    const Day day = row.day();
    const QString title = row.text();
    const QString excerpt = row.text();
    return {id, at, day, title, excerpt, entry.answer, row.optionalScore<Suds>(), entry.felt};
}

JournalEntry loadReflectionEntry(const Database &database, const TimelineEntry &entry)
{
    Statement row(database,
                  QStringLiteral("SELECT id, written_at, written_offset, day, substr(text, 1, 300) FROM reflections WHERE key = ?"));
    row.add(entry.key);
    if (!row.next())
        throw StorageError(StorageError::Reason::Damaged, database.path(), QStringLiteral("reflections"));
    const auto id = row.id<Reflection>();
    const Instant at = row.instant();
    const Day day = row.day();
    return {id, at, day, {}, row.text()};
}

} // namespace

JournalEntry loadEntry(const Database &database, const TimelineEntry &entry)
{
    return entry.isAttempt() ? loadAttemptEntry(database, entry) : loadReflectionEntry(database, entry);
}

QStringList loadTexts(const Database &database, const TimelineEntry &entry)
{
    Statement rows(database,
                   entry.isAttempt() ? QStringLiteral("WITH wanted AS (SELECT * FROM attempts WHERE key = ?) "
                                                      "SELECT reflections.text FROM reflections JOIN wanted ON wanted.id = attempt "
                                                      "WHERE reflections.deleted_at IS NULL "
                                                      "UNION ALL SELECT line FROM wanted UNION ALL SELECT feared FROM wanted "
                                                      "UNION ALL SELECT text FROM amendments JOIN wanted ON wanted.id = attempt "
                                                      "UNION ALL SELECT ask FROM wanted UNION ALL SELECT setting FROM wanted "
                                                      "UNION ALL SELECT reply FROM wanted")
                                     : QStringLiteral("SELECT text FROM reflections WHERE key = ?"));
    rows.add(entry.key);
    QStringList texts;
    while (rows.next())
        texts << rows.text();
    texts.removeAll(QString());
    return texts;
}

} // namespace rung
