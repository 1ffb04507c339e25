// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/brokencopy.h"
#include "core/storage/notebookfile.h"
#include "core/storage/tablereader.h"

#include <QUuid>

namespace rung {

namespace {

/// The tables that hold what a person wrote; a row of those that hang on another has no number of its own.
struct KnownTable
{
    const char *name;
    const char *parent;       ///< the column that names what it hangs on; null where rows are numbered
    const char *parentTable;
};

constexpr KnownTable knownTables[] = {
    {"notebook", nullptr, nullptr},        {"ladders", nullptr, nullptr},
    {"rungs", nullptr, nullptr},           {"rung_felt", "rung", "rungs"},
    {"attempts", nullptr, nullptr},        {"amendments", "attempt", "attempts"},
    {"reflections", nullptr, nullptr},     {"reflection_tags", "reflection", "reflections"},
    {"check_ins", nullptr, nullptr},       {"erased", nullptr, nullptr},
    {"trusted_contact", nullptr, nullptr}, {"dismissals", nullptr, nullptr},
    {"coaching_shown", nullptr, nullptr},
};

/// A table of that name without any of its rules but one row for an id, as what comes in may break them.
TableColumns makeTable(const Database &rows, const Database &healthy, const KnownTable &table)
{
    TableColumns columns = columnsOf(healthy, QLatin1String(table.name));
    QStringList parts;
    for (const QString &column : columns.names)
        parts << (column == QLatin1String("id") ? QStringLiteral("id TEXT UNIQUE") : column);
    if (table.parent)
        parts << QStringLiteral("UNIQUE (%1, ordinal)").arg(QLatin1String(table.parent));
    rows.run(QStringLiteral("CREATE TABLE %1 (%2)").arg(QLatin1String(table.name), parts.join(QStringLiteral(", "))));
    return columns;
}

SalvagedTable readTable(const BrokenCopy &broken, Database &rows, const KnownTable &table, const TableColumns &columns)
{
    TableReader reader(broken, rows, QLatin1String(table.name), columns);
    if (table.parent)
        reader.readByParent(QLatin1String(table.parent), QLatin1String(table.parentTable));
    else
        reader.readByNumber();
    return reader.result();
}

} // namespace

Salvage salvage(const QString &path, const WorkProgress &progress)
{
    const BrokenCopy broken(path);
    const auto healthy = newNotebookInMemory(QUuid::createUuid());
    Salvage salvaged{Database::inMemory(), {}};
    for (const KnownTable &table : knownTables) {
        tell(progress, static_cast<double>(salvaged.tables.size()) / static_cast<double>(std::size(knownTables)));
        const TableColumns columns = makeTable(*salvaged.rows, *healthy, table);
        salvaged.tables.push_back(readTable(broken, *salvaged.rows, table, columns));
    }
    return salvaged;
}

} // namespace rung
