// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>

#include <string_view>

struct sqlite3_stmt;

namespace rung {

/// The rows of one SELECT straight from SQLite, for scans of a hundred thousand rows that QtSql's variants would slow down tenfold.
/// Texts are valid until the next row.
class RawRows
{
public:
    RawRows(const Database &database, const char *sql);
    ~RawRows();
    RawRows(const RawRows &) = delete;
    RawRows &operator=(const RawRows &) = delete;

    RawRows &add(const QString &text);
    bool next();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::string_view text(int column) const;

private:
    [[noreturn]] void fail() const;

    const Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

} // namespace rung
