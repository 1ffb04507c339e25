// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/signfunction.h"

#include "core/domain/textsigns.h"

#include <sqlite3.h>

namespace rung {

namespace {
void signsOfValue(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const QChar *>(sqlite3_value_text16(values[0]));
    const QByteArray signs = signsOf(QString(text, sqlite3_value_bytes16(values[0]) / 2)).toUtf8();
    sqlite3_result_text64(context, signs.constData(), static_cast<sqlite3_uint64>(signs.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}
} // namespace

int addSignFunction(sqlite3 *connection)
{
    constexpr int kind = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return sqlite3_create_function_v2(connection, "signs_of", 1, kind, nullptr, signsOfValue, nullptr, nullptr, nullptr);
}

} // namespace rung
