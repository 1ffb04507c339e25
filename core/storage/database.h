// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/image.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace rung {

class Vault;

/// One open connection to a notebook file, closed when it dies. Every failure is thrown as a StorageError.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing SQLite file; looks at nothing but its header before that, so a foreign file stays untouched.
    static std::unique_ptr<Database> open(const QString &path, Access access);
    static std::unique_ptr<Database> inMemory();
    /// A notebook in memory that goes by the name of its file.
    static std::unique_ptr<Database> fromImage(const QString &path, Image image, Access access);

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

    /// All of it as the bytes of a file, without what a transaction has not committed.
    Image image() const;
    /// What keeps it in a sealed file from now on; null for all others.
    void keepIn(std::unique_ptr<Vault> vault);
    const Vault *vault() const { return m_vault.get(); }
    Vault *vault() { return m_vault.get(); }
    /// After a commit: has the vault keep what there is. Where it cannot, the notebook becomes what the vault has, and that is thrown.
    void keep() const;

    /// Whether records are written without a look at the search index, which is built anew afterwards.
    bool searchIsPaused() const { return m_searchIsPaused; }
    void pauseSearch(bool paused) { m_searchIsPaused = paused; }

private:
    Database(QString path, Access access);
    void connect(const QString &name, const QString &options);
    void configure() const;
    void load(Image image) const;
    Image imageIn(Image spare) const;

    QString m_path;
    Access m_access;
    bool m_searchIsPaused = false;
    std::unique_ptr<Vault> m_vault;
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
