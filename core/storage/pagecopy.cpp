// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pagecopy.h"

#include "core/domain/storageerror.h"
#include "core/storage/notebookfile.h"
#include "core/storage/schema.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/sqlfailure.h"

#include <sqlite3.h>

namespace rung {

namespace {

constexpr int handful = 1000; ///< pages, about 4 MB
constexpr int mostTries = 10;
constexpr int restMs = 2;

/// Where the copy failed: reading tells of `from`, anything else the disk refuses of `to`.
QString blamed(int result, const Database &from, const Database &to)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return to.path();
    case SQLITE_IOERR:
        return result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ ? from.path() : to.path();
    default:
        return from.path();
    }
}

class PageCopy
{
public:
    PageCopy(const Database &from, const Database &to)
        : m_from(from), m_to(to), m_backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"))
    {
        if (!m_backup)
            throw sqlFailure(to.handle(), to.path());
    }
    ~PageCopy() { sqlite3_backup_finish(m_backup); }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    /// Whether there is more.
    bool step()
    {
        const int result = sqlite3_backup_step(m_backup, m_restarts < mostTries ? handful : -1);
        if (result == SQLITE_DONE)
            return false;
        const bool isBusy = result == SQLITE_BUSY || result == SQLITE_LOCKED;
        if (result != SQLITE_OK && !(isBusy && ++m_waits < mostTries))
            throw sqlFailure(result, QString::fromUtf8(sqlite3_errstr(result)), blamed(result, m_from, m_to));
        // What was saved meanwhile makes it begin anew; somebody who saves all the time would keep it from its end.
        const int left = sqlite3_backup_remaining(m_backup);
        m_restarts += left > m_left ? 1 : 0;
        m_left = left;
        return true;
    }

    double share() const
    {
        const int all = sqlite3_backup_pagecount(m_backup);
        return all > 0 ? 1.0 - static_cast<double>(m_left) / all : 0.0;
    }

private:
    const Database &m_from;
    const Database &m_to;
    sqlite3_backup *m_backup;
    int m_left = 0;
    int m_restarts = 0;
    int m_waits = 0;
};

} // namespace

void copyPages(const Database &from, const Database &to, const WorkProgress &progress)
{
    PageCopy copy(from, to);
    while (copy.step()) {
        tell(progress, copy.share());
        sqlite3_sleep(restMs);
    }
}

std::unique_ptr<Database> readIntoMemory(const QString &path, const Seal *seal)
{
    std::unique_ptr<Database> held;
    if (seal && isSealedFile(path)) {
        held = Database::fromImage(path, unsealedImage(path, *seal), Database::Access::ReadWrite);
    } else {
        versionOfFile(path);
        held = Database::inMemory();
        copyPages(*Database::open(path, Database::Access::ReadOnly), *held);
    }
    try {
        verify(*held);
        migrate(*held);
    } catch (const StorageError &error) {
        throw StorageError(error.reason(), path, error.detail());
    }
    return held;
}

} // namespace rung
