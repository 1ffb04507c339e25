// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/salvage.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

struct sqlite3;
struct sqlite3_stmt;

namespace rung {

class BrokenCopy;

/// The columns of a table as the program knows them.
struct TableColumns
{
    QStringList names;
    bool hasId = false;
};

TableColumns columnsOf(const Database &database, const QString &table);

/// Brings the rows of one table of a damaged file over into a table of the same name, past what cannot be read.
class TableReader
{
public:
    TableReader(const BrokenCopy &broken, const Database &rows, QString table, const TableColumns &columns);
    ~TableReader();
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    /// Rows with numbers: from the first on and from the last back, then by halves what lies between.
    void readByNumber();
    /// Rows that hang on others: from both ends, then those of each parent that was read.
    void readByParent(const QString &parent, const QString &parentTable);

    SalvagedTable result() const { return m_result; }

private:
    struct Range
    {
        qint64 from;
        qint64 to;
        bool isEmpty() const { return from > to; }
    };
    /// How far a scan came.
    struct Scan
    {
        qint64 last;
        bool failed;
    };

    sqlite3_stmt *prepared(const QString &sql) const;
    Scan scan(sqlite3_stmt *statement, Range range, bool backwards);
    Range readEnds(Range range);
    void readBetween(Range gap);
    bool takeAll(sqlite3_stmt *statement);
    void take(sqlite3_stmt *statement, int firstColumn);
    /// The numbers and ids its index knows: a second witness of what was there.
    void askIndex();
    void nameLost();
    QString selected() const;

    const BrokenCopy &m_broken;
    const Database &m_rows;
    TableColumns m_columns;
    SalvagedTable m_result;
    sqlite3_stmt *m_insert = nullptr;
    QSet<qint64> m_read;
    std::vector<std::pair<qint64, QString>> m_indexed;
    qint64 m_stepsLeft = 0;
};

} // namespace rung
