// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/domain/storageerror.h"

#include <sqlite3.h>

namespace rung {

Transaction::~Transaction()
{
    if (m_committed)
        return;
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const StorageError &) {
        // SQLite has rolled back by itself, as it does on a full disk.
    }
}

void Transaction::commit()
{
    m_database.run(QStringLiteral("COMMIT"));
    m_committed = true;
    m_database.keep();
}

Snapshot::Snapshot(const Database &database) : m_database(database), m_begun(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_begun)
        m_database.run(QStringLiteral("BEGIN"));
}

Snapshot::~Snapshot()
{
    if (m_begun)
        sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr); // nothing was written that could be refused
}

} // namespace rung
