// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace rung {

/// Everything between its birth and `commit` happens, or nothing does: without a commit its death takes all of it back.
class Transaction
{
public:
    explicit Transaction(const Database &database) : m_database(database) { m_database.run(QStringLiteral("BEGIN IMMEDIATE")); }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Throws a StorageError when the disk refuses; nothing has changed then.
    void commit();

private:
    const Database &m_database;
    bool m_committed = false;
};

/// What is read while it lives is of one moment, and the file is locked once, not for each statement.
class Snapshot
{
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Database &m_database;
    bool m_begun; ///< not so within a transaction
};

} // namespace rung
