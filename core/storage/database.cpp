// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/domain/storageerror.h"
#include "core/storage/signfunction.h"
#include "core/storage/sqlfailure.h"
#include "core/storage/vault.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace rung {

QString memoryName()
{
    return QStringLiteral(":memory:");
}

Database::Database(QString path, Access access) : m_path(std::move(path)), m_access(access) {}

std::unique_ptr<Database> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access));
    const QString busy = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    database->connect(path, access == Access::ReadOnly ? busy + QStringLiteral(";QSQLITE_OPEN_READONLY") : busy);
    database->configure();
    return database;
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(memoryName(), Access::ReadWrite));
    database->connect(memoryName(), {});
    database->configure();
    return database;
}

std::unique_ptr<Database> Database::fromImage(const QString &path, Image image, Access access)
{
    wipeFreedMemory();
    std::unique_ptr<Database> database(new Database(path, access));
    database->connect(memoryName(), {});
    database->load(std::move(image));
    return database;
}

Database::~Database()
{
    const QString connection = m_connection.connectionName();
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(connection);
}

void Database::connect(const QString &name, const QString &options)
{
    watchMemoryOfSqlite();
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        throw sqlFailure(m_connection.lastError(), m_path);
}

void Database::configure() const
{
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    run(QStringLiteral("PRAGMA trusted_schema = OFF"));
    run(QStringLiteral("PRAGMA cell_size_check = ON"));
    if (addSignFunction(handle()) != SQLITE_OK)
        throw sqlFailure(handle(), m_path);
    if (m_access == Access::ReadOnly)
        return;
    run(QStringLiteral("PRAGMA secure_delete = ON"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
}

void Database::load(Image image) const
{
    m_prepared.clear();
    // With room to grow in, so that no save has to move the whole notebook.
    const auto size = static_cast<sqlite3_int64>(image.size()), room = static_cast<sqlite3_int64>(image.room());
    const unsigned how =
        SQLITE_DESERIALIZE_FREEONCLOSE | (m_access == Access::ReadOnly ? SQLITE_DESERIALIZE_READONLY : SQLITE_DESERIALIZE_RESIZEABLE);
    const int result = sqlite3_deserialize(handle(), "main", image.release(), size, room, how);
    if (result != SQLITE_OK)
        throw sqlFailure(result, QString::fromUtf8(sqlite3_errstr(result)), m_path);
    configure();
    run(QStringLiteral("PRAGMA journal_mode = MEMORY"));
}

Image Database::image() const
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(handle(), "main", &size, 0);
    if (!bytes)
        throw sqlFailure(handle(), m_path);
    return {bytes, static_cast<size_t>(size)};
}

/// A notebook in memory lies there in one piece, to be copied at once.
Image Database::imageIn(Image spare) const
{
    sqlite3_int64 size = 0;
    const unsigned char *bytes = sqlite3_serialize(handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    return bytes ? Image::copyOf({bytes, static_cast<size_t>(size)}, std::move(spare)) : image();
}

void Database::keepIn(std::unique_ptr<Vault> vault)
{
    m_vault = std::move(vault);
}

void Database::keep() const
{
    if (!m_vault)
        return;
    try {
        m_vault->keep(imageIn(m_vault->takeSpare()));
    } catch (const StorageError &) {
        load(m_vault->kept().copy());
        throw;
    }
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Database::run(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        throw sqlFailure(query.lastError(), m_path);
}

QVariant Database::value(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql) || !query.next())
        throw sqlFailure(query.lastError(), m_path);
    return query.value(0);
}

sqlite3_stmt *Database::prepared(const QString &sql) const
{
    auto &known = m_prepared[sql];
    if (known)
        return known.get();
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(handle(), text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &made, nullptr)
        != SQLITE_OK)
        throw sqlFailure(handle(), m_path);
    known.reset(made);
    return made;
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

} // namespace rung
