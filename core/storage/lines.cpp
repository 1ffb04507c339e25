// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lines.h"

#include "core/storage/statement.h"

namespace rung {

std::vector<KeptLine> loadLines(const Database &database, std::optional<int> limit)
{
    Statement rows(
        database,
        QStringLiteral("SELECT attempts.id, title, line, keep_line, happened_at, happened_offset, day FROM attempts "
                       "JOIN rungs ON rungs.id = rung JOIN ladders ON ladders.id = ladder WHERE line <> '' AND attempts.deleted_at IS NULL "
                       "AND rungs.deleted_at IS NULL AND ladders.deleted_at IS NULL AND answer IS NOT NULL "
                       "ORDER BY keep_line DESC, happened_at DESC, attempts.id LIMIT ?"));
    rows.add(limit.value_or(-1));
    std::vector<KeptLine> found;
    while (rows.next()) {
        const auto id = rows.id<Attempt>();
        const QString title = rows.text();
        const QString line = rows.text();
        const bool kept = rows.flag();
        const Instant happenedAt = rows.instant();
        found.push_back({id, title, line, kept, happenedAt, rows.day()});
    }
    return found;
}

std::optional<Instant> loadLastWritten(const Database &database)
{
    // Each half on its own, so that an index answers it.
    Statement rows(database,
                   QStringLiteral("SELECT * FROM (SELECT created_at AS at, created_offset FROM attempts WHERE deleted_at IS NULL "
                                  "ORDER BY created_at DESC LIMIT 1) "
                                  "UNION ALL SELECT * FROM (SELECT happened_at, happened_offset FROM attempts WHERE deleted_at IS NULL "
                                  "AND answer IS NOT NULL ORDER BY happened_at DESC LIMIT 1) "
                                  "UNION ALL SELECT * FROM (SELECT written_at, written_offset FROM reflections WHERE deleted_at IS NULL "
                                  "ORDER BY written_at DESC LIMIT 1) ORDER BY at DESC LIMIT 1"));
    return rows.next() ? std::optional(rows.instant()) : std::nullopt;
}

} // namespace rung
