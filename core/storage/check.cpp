// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/domain/storageerror.h"
#include "core/storage/attemptrepository.h"
#include "core/storage/ladderrepository.h"
#include "core/storage/reflectionrepository.h"
#include "core/storage/schema.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlfailure.h"
#include "core/storage/statement.h"
#include "core/storage/supportrepository.h"

#include <sqlite3.h>

#include <functional>

namespace rung {

namespace {

std::unique_ptr<Database> copyInMemory(const QString &path)
{
    versionOfFile(path);
    const auto file = Database::open(path, Database::Access::ReadOnly);
    auto copy = Database::inMemory();
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", file->handle(), "main");
    if (!backup)
        throw sqlFailure(copy->handle(), path);
    sqlite3_backup_step(backup, -1);
    const int result = sqlite3_backup_finish(backup);
    if (result != SQLITE_OK)
        throw sqlFailure(result, QString::fromUtf8(sqlite3_errstr(result)), path);
    return copy;
}

QStringList rowsOf(const Database &database, const QString &sql, const std::function<QString(Statement &)> &describe)
{
    Statement rows(database, sql);
    QStringList lines;
    while (rows.next()) {
        const QString line = describe(rows);
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

/// Runs one look at the database and turns the failure it throws, if any, into a line.
QStringList failureOf(const QString &what, const std::function<void()> &look)
{
    try {
        look();
    } catch (const StorageError &error) {
        return {QStringLiteral("%1: %2").arg(what, error.detail())};
    }
    return {};
}

QStringList integrity(const Database &database)
{
    QStringList lines;
    const QStringList stopped = failureOf(QStringLiteral("file"), [&] {
        lines = rowsOf(database, QStringLiteral("PRAGMA integrity_check"), [](Statement &row) {
            const QString verdict = row.text();
            return verdict == QLatin1String("ok") ? QString() : verdict;
        });
    });
    return lines + stopped;
}

QStringList danglingReferences(const Database &database)
{
    return rowsOf(database, QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"), [](Statement &row) {
        const QString table = row.text();
        const QString where = row.nextIsNull() ? QString() : QStringLiteral(" row %1").arg(row.large());
        if (where.isEmpty())
            row.skip();
        return QStringLiteral("%1%2: refers to something in %3 that is not there").arg(table, where, row.text());
    });
}

QStringList valuesOffTheScale(const Database &database)
{
    return failureOf(QStringLiteral("notebook"), [&] { loadNotebookId(database); })
        + failureOf(QStringLiteral("ladders"), [&] { loadLadders(database); })
        + failureOf(QStringLiteral("rungs"), [&] { loadRungs(database); })
        + failureOf(QStringLiteral("attempts"), [&] { loadAttempts(database); })
        + failureOf(QStringLiteral("reflections"), [&] { loadReflections(database); })
        + failureOf(QStringLiteral("check_ins"), [&] { loadCheckIns(database); })
        + failureOf(QStringLiteral("erased"), [&] { loadErased(database); })
        + failureOf(QStringLiteral("support"), [&] { loadSupport(database); });
}

/// How many records the index of signs has wrong, and how many too many. It keeps what it was given, so it is held against the texts.
int signsOutOfStep(const Database &database, const SearchTable &table)
{
    QStringList differs;
    for (const QString &column : table.columnNames())
        differs += QStringLiteral("ifnull(s.%1, '') <> signs_of(ifnull(t.%1, ''))").arg(column);
    return database
        .value(QStringLiteral("SELECT (SELECT count(*) FROM %1 AS t LEFT JOIN %2 AS s ON s.rowid = t.key WHERE s.rowid IS NULL OR %3)"
                              " + (SELECT count(*) FROM %2 WHERE rowid NOT IN (SELECT key FROM %1))")
                   .arg(QLatin1String(table.texts), QLatin1String(table.signs), differs.join(QStringLiteral(" OR "))))
        .toInt();
}

QStringList searchOutOfStep(const Database &database)
{
    QStringList lines;
    for (const SearchTable &table : searchTables)
        for (const QString index : {QLatin1String(table.words), QLatin1String(table.signs)})
            lines += failureOf(index,
                               [&] { database.run(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(index)); });
    for (const SearchTable &table : searchTables)
        if (signsOutOfStep(database, table) > 0)
            lines += QStringLiteral("%1: out of step with the texts").arg(QLatin1String(table.signs));
    return lines;
}

} // namespace

QStringList problemsOf(const QString &path, const WorkProgress &progress)
{
    constexpr double copied = 0.2; // share of the time
    const auto copy = copyInMemory(path);
    tell(progress, copied);
    return problemsOf(*copy, partOf(progress, copied, 1));
}

QStringList problemsOf(const Database &memory, const WorkProgress &progress)
{
    constexpr double integrityLooked = 0.4, valuesLooked = 0.75; // shares of the time
    const QStringList broken = integrity(memory);
    if (!broken.isEmpty())
        return broken;
    tell(progress, integrityLooked);
    QStringList problems = danglingReferences(memory) + valuesOffTheScale(memory);
    tell(progress, valuesLooked);
    return problems + searchOutOfStep(memory);
}

} // namespace rung
