// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace rung {

/// One open connection to a notebook file, closed when it dies. Every failure is thrown as a StorageError.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing SQLite file; looks at nothing but its header before that, so a foreign file stays untouched.
    static std::unique_ptr<Database> open(const QString &path, Access access);
    static std::unique_ptr<Database> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite3 *handle() const;

    /// Runs one statement without values or results, such as a PRAGMA or a part of the schema.
    void run(const QString &sql) const;
    /// The value of one-row, one-column statements such as "PRAGMA user_version".
    QVariant value(const QString &sql) const;
    /// The prepared statement for this text; prepared once per connection.
    sqlite3_stmt *prepared(const QString &sql) const;

    /// Whether records are written without a look at the search index, which is built anew afterwards.
    bool searchIsPaused() const { return m_searchIsPaused; }
    void pauseSearch(bool paused) { m_searchIsPaused = paused; }

private:
    Database(QString path, Access access);
    void connect(const QString &name, const QString &options);
    void configure() const;

    QString m_path;
    Access m_access;
    bool m_searchIsPaused = false;
    QSqlDatabase m_connection;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    mutable std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Finalize>> m_prepared;
};

/// How a notebook that does not live in a file is called in messages.
QString memoryName();

} // namespace rung
