// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/statement.h"

namespace rung {

Reindexing::Reindexing(const Database &database, const SearchTable &table, QUuid id) : m_database(database), m_table(table), m_id(id)
{
    const QString words = QLatin1String(table.words);
    Statement(database,
              QStringLiteral("INSERT INTO %1 (%1, rowid, %2) SELECT 'delete', key, %2 FROM %3 WHERE id = ?")
                  .arg(words, QLatin1String(table.columns), QLatin1String(table.texts)))
        .add(id)
        .run();
}

void Reindexing::finish()
{
    Statement(m_database,
              QStringLiteral("INSERT INTO %1 (rowid, %2) SELECT key, %2 FROM %3 WHERE id = ?")
                  .arg(QLatin1String(m_table.words), QLatin1String(m_table.columns), QLatin1String(m_table.texts)))
        .add(m_id)
        .run();
}

} // namespace rung
