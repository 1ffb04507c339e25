// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/support/paths.h"

#include "core/storage/notebookfile.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QRegularExpression>

using namespace rung;
using testing::Contains;
using testing::IsEmpty;

namespace {

/// The names between backquotes in each part of the document that begins with "#### `table`".
QHash<QString, QStringList> namesByTable(const QString &document)
{
    static const QRegularExpression heading(QStringLiteral("^#### `(\\w+)`$"), QRegularExpression::MultilineOption);
    static const QRegularExpression name(QStringLiteral("`(\\w+)`"));
    QHash<QString, QStringList> names;
    auto headings = heading.globalMatch(document);
    while (headings.hasNext()) {
        const auto found = headings.next();
        const qsizetype end = headings.hasNext() ? headings.peekNext().capturedStart() : document.size();
        const QString part = document.mid(found.capturedEnd(), end - found.capturedEnd());
        for (const auto &each : name.globalMatch(part))
            names[found.captured(1)] += each.captured(1);
    }
    return names;
}

QStringList columnsOf(const Database &database, const QString &table)
{
    Statement statement(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    statement.add(table);
    QStringList columns;
    while (statement.next())
        columns += statement.text();
    return columns;
}

QStringList tablesOf(const Database &database)
{
    Statement statement(
        database,
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"));
    QStringList tables;
    while (statement.next())
        tables += statement.text();
    return tables;
}

QString architecture()
{
    QFile file(rung::sourcePath(QStringLiteral("ARCHITECTURE.md")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST(HouseArchitecture, ExplainsEveryTableAndColumnOfTheFile)
{
    const auto database = newNotebookInMemory(QUuid::createUuid());
    const auto explained = namesByTable(architecture());
    const QStringList tables = tablesOf(*database);
    ASSERT_FALSE(tables.isEmpty());
    for (const QString &table : tables) {
        for (const QString &column : columnsOf(*database, table))
            EXPECT_THAT(explained.value(table), Contains(column)) << "in the part on " << table.toStdString();
    }
}

TEST(HouseArchitecture, ExplainsNoTableThatIsNotThere)
{
    const auto database = newNotebookInMemory(QUuid::createUuid());
    QStringList surplus = namesByTable(architecture()).keys();
    for (const QString &table : tablesOf(*database))
        surplus.removeAll(table);
    EXPECT_THAT(surplus, IsEmpty());
}
