// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace rung {

namespace {

/// "signs_of(name), signs_of(fear)": the signs of each column.
QString signsOfEach(const SearchTable &table)
{
    QStringList signs;
    for (const QString &column : table.columnNames())
        signs += QStringLiteral("signs_of(%1)").arg(column);
    return signs.join(QStringLiteral(", "));
}

/// Drops the orders that only reading needs, and gives what makes them again.
QStringList dropOrders(Database &database)
{
    QStringList names, made;
    {
        Statement rows(database,
                       QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
                                      "AND tbl_name IN ('attempts', 'reflections', 'reflection_tags')"));
        while (rows.next()) {
            names << rows.text();
            made << rows.text();
        }
    }
    for (const QString &name : names)
        database.run(QStringLiteral("DROP INDEX %1").arg(name));
    return made;
}

} // namespace

Reindexing::Reindexing(const Database &database, const SearchTable &table, QUuid id) : m_database(database), m_table(table), m_id(id)
{
    if (database.searchIsPaused())
        return;
    const QLatin1String words(table.words), signs(table.signs), texts(table.texts), columns(table.columns);
    Statement(database,
              QStringLiteral("INSERT INTO %1 (%1, rowid, %2) SELECT 'delete', key, %2 FROM %3 WHERE id = ?").arg(words, columns, texts))
        .add(id)
        .run();
    Statement(database, QStringLiteral("DELETE FROM %1 WHERE rowid = (SELECT key FROM %2 WHERE id = ?)").arg(signs, texts)).add(id).run();
}

void Reindexing::finish()
{
    if (m_database.searchIsPaused())
        return;
    const QLatin1String words(m_table.words), signs(m_table.signs), texts(m_table.texts), columns(m_table.columns);
    const QString taking = QStringLiteral("INSERT INTO %1 (rowid, %2) SELECT key, %3 FROM %4 WHERE id = ?");
    Statement(m_database, taking.arg(words, columns, columns, texts)).add(m_id).run();
    Statement(m_database, taking.arg(signs, columns, signsOfEach(m_table), texts)).add(m_id).run();
}

bool SearchRebuild::pays(const Database &database, size_t records)
{
    constexpr size_t many = 1000, share = 4;
    if (records < many)
        return false;
    const QString all = QStringLiteral("SELECT (SELECT count(*) FROM attempts) + (SELECT count(*) FROM reflections)");
    return records * share > database.value(all).toULongLong();
}

SearchRebuild::SearchRebuild(Database &database) : m_database(database)
{
    m_database.pauseSearch(true);
    sqlite3_exec(m_database.handle(), "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr); // KiB; ids come in no order
    m_orders = dropOrders(m_database);
}

SearchRebuild::~SearchRebuild()
{
    m_database.pauseSearch(false);
    sqlite3_exec(m_database.handle(), "PRAGMA cache_size = -2000", nullptr, nullptr, nullptr); // SQLite's standard
}

void SearchRebuild::finish()
{
    for (const QString &order : m_orders)
        m_database.run(order);
    for (const SearchTable &table : searchTables) {
        const QLatin1String words(table.words), signs(table.signs), texts(table.texts), columns(table.columns);
        m_database.run(QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(words));
        m_database.run(QStringLiteral("DELETE FROM %1").arg(signs));
        m_database.run(QStringLiteral("INSERT INTO %1 (rowid, %2) SELECT key, %3 FROM %4").arg(signs, columns, signsOfEach(table), texts));
    }
}

} // namespace rung
