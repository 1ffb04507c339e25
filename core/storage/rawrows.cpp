// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawrows.h"

#include "core/storage/sqlfailure.h"

#include <sqlite3.h>

namespace rung {

RawRows::RawRows(const Database &database, const char *sql) : m_database(database)
{
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
        fail();
}

RawRows::~RawRows()
{
    sqlite3_finalize(m_statement);
}

RawRows &RawRows::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (sqlite3_bind_text(m_statement, ++m_bound, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT) != SQLITE_OK)
        fail();
    return *this;
}

bool RawRows::next()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail();
    return result == SQLITE_ROW;
}

bool RawRows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RawRows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view RawRows::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

void RawRows::fail() const
{
    throw sqlFailure(sqlite3_errcode(m_database.handle()), QString::fromUtf8(sqlite3_errmsg(m_database.handle())), m_database.path());
}

} // namespace rung
