// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sqlfailure.h"

#include <QStringDecoder>

#include <sqlite3.h>

#include <limits>

namespace rung {

Statement::Statement(const Database &database, const QString &sql) : m_database(database), m_prepared(database.prepared(sql)) {}

Statement::~Statement()
{
    sqlite3_reset(m_prepared);
    sqlite3_clear_bindings(m_prepared);
}

Statement &Statement::add(const QString &text)
{
    if (text.isNull())
        return addNull();
    const QByteArray bytes = text.toUtf8();
    bound(sqlite3_bind_text64(m_prepared, ++m_bound, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement &Statement::add(qint64 value)
{
    bound(sqlite3_bind_int64(m_prepared, ++m_bound, value));
    return *this;
}

Statement &Statement::add(const Instant &instant)
{
    return add(instant.utcMilliseconds()).add(instant.offsetSeconds());
}

Statement &Statement::addNull()
{
    bound(sqlite3_bind_null(m_prepared, ++m_bound));
    return *this;
}

void Statement::bound(int result)
{
    if (result != SQLITE_OK)
        throw sqlFailure(m_database.handle(), m_database.path());
}

void Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_prepared);
}

bool Statement::insert()
{
    sqlite3_set_last_insert_rowid(m_database.handle(), 0); // which an update leaves as it is
    run();
    return sqlite3_last_insert_rowid(m_database.handle()) != 0;
}

bool Statement::next()
{
    m_column = 0;
    return step();
}

bool Statement::step()
{
    const int result = sqlite3_step(m_prepared);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw sqlFailure(m_database.handle(), m_database.path());
    return result == SQLITE_ROW;
}

bool Statement::nextIsNull() const
{
    return sqlite3_column_type(m_prepared, m_column) == SQLITE_NULL;
}

QString Statement::text()
{
    const std::string_view bytes = utf8();
    if (bytes.starts_with("\xef\xbb\xbf")) // which `fromUtf8` takes for no part of the text
        return QStringDecoder(QStringDecoder::Utf8,
                              QStringDecoder::Flag::ConvertInitialBom)(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return bytes.data() ? QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())) : QString();
}

std::string_view Statement::utf8()
{
    const int column = m_column++;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_prepared, column))) : std::string_view();
}

int Statement::integer()
{
    const qint64 value = large();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throwDamaged();
    return static_cast<int>(value);
}

qint64 Statement::large()
{
    const int column = m_column++;
    if (sqlite3_column_type(m_prepared, column) != SQLITE_INTEGER)
        throwDamaged();
    return sqlite3_column_int64(m_prepared, column);
}

bool Statement::flag()
{
    const int value = integer();
    if (value != 0 && value != 1)
        throwDamaged();
    return value == 1;
}

QUuid Statement::uuid()
{
    const auto value = Id<void>::uuidFromString(text());
    return value ? *value : damaged<QUuid>();
}

Instant Statement::instant()
{
    const qint64 milliseconds = large();
    const auto value = Instant::from(milliseconds, integer());
    return value ? *value : damaged<Instant>();
}

Day Statement::day()
{
    const auto value = Day::fromString(text());
    return value ? *value : damaged<Day>();
}

void Statement::throwDamaged() const
{
    const int column = m_column - 1;
    const auto *held = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared, column));
    const QString detail =
        QStringLiteral("column “%1” holds “%2”").arg(QString::fromUtf8(sqlite3_column_name(m_prepared, column)), QString::fromUtf8(held));
    throw StorageError(StorageError::Reason::Damaged, m_database.path(), detail);
}

} // namespace rung
