// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sqlfailure.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <limits>

namespace rung {

Statement::Statement(const Database &database, const QString &sql) : m_database(database), m_query(database.prepared(sql)) {}

Statement::~Statement()
{
    m_query.finish();
}

Statement &Statement::add(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::add(const Instant &instant)
{
    return add(instant.utcMilliseconds()).add(instant.offsetSeconds());
}

void Statement::run()
{
    execute();
    m_query.finish();
}

bool Statement::next()
{
    if (!m_executed)
        execute();
    m_column = 0;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw sqlFailure(m_query.lastError(), m_database.path());
    return false;
}

void Statement::execute()
{
    m_executed = true;
    if (!m_query.exec())
        throw sqlFailure(m_query.lastError(), m_database.path());
}

QVariant Statement::take()
{
    return m_query.value(m_column++);
}

bool Statement::nextIsNull() const
{
    return m_query.isNull(m_column);
}

QString Statement::text()
{
    const QVariant value = take();
    return value.isNull() ? QString() : value.toString();
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
    const QVariant value = take();
    if (value.typeId() != QMetaType::LongLong)
        throwDamaged();
    return value.toLongLong();
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
    const QString detail =
        QStringLiteral("column “%1” holds “%2”").arg(m_query.record().fieldName(column), m_query.value(column).toString());
    throw StorageError(StorageError::Reason::Damaged, m_database.path(), detail);
}

} // namespace rung
