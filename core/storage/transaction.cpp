// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/domain/storageerror.h"

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
}

} // namespace rung
