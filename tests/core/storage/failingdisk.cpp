// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/failingdisk.h"

#include <sqlite3.h>

#include <new>

namespace rung {

namespace {

struct Plan
{
    FailingDisk::Failure failure = FailingDisk::Failure::Full;
    int left = -1; ///< operations that still succeed; negative while all do
    bool failed = false;
};

Plan plan;

/// What a writing operation comes to.
int written()
{
    if (plan.failure == FailingDisk::Failure::Misread || plan.left < 0 || plan.left-- > 0)
        return SQLITE_OK;
    plan.failed = true;
    if (plan.failure == FailingDisk::Failure::Refused)
        return SQLITE_IOERR_WRITE;
    plan.left = 0; // and so will the next
    return SQLITE_FULL;
}

int read()
{
    if (plan.failure != FailingDisk::Failure::Misread || plan.left < 0 || plan.left-- > 0)
        return SQLITE_OK;
    plan.failed = true;
    return SQLITE_IOERR_READ;
}

/// The file of this disk; the real one lies behind it in the same memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

template <auto Method, class... Arguments>
int passed(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *real = realOf(file);
    return (real->pMethods->*Method)(real, arguments...);
}

template <auto Method, int (*Outcome)(), class... Arguments>
int tried(sqlite3_file *file, Arguments... arguments)
{
    const int outcome = Outcome();
    return outcome == SQLITE_OK ? passed<Method>(file, arguments...) : outcome;
}

using Methods = sqlite3_io_methods;

const Methods methods{
    .iVersion = 1,
    .xClose = passed<&Methods::xClose>,
    .xRead = tried<&Methods::xRead, read, void *, int, sqlite3_int64>,
    .xWrite = tried<&Methods::xWrite, written, const void *, int, sqlite3_int64>,
    .xTruncate = tried<&Methods::xTruncate, written, sqlite3_int64>,
    .xSync = tried<&Methods::xSync, written, int>,
    .xFileSize = passed<&Methods::xFileSize, sqlite3_int64 *>,
    .xLock = passed<&Methods::xLock, int>,
    .xUnlock = passed<&Methods::xUnlock, int>,
    .xCheckReservedLock = passed<&Methods::xCheckReservedLock, int *>,
    .xFileControl = passed<&Methods::xFileControl, int, void *>,
    .xSectorSize = passed<&Methods::xSectorSize>,
    .xDeviceCharacteristics = passed<&Methods::xDeviceCharacteristics>,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs *realDisk()
{
    return sqlite3_vfs_find("unix");
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = new (file) File{};
    const bool writes = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & SQLITE_OPEN_MAIN_DB) == 0; // a journal
    if (const int outcome = writes ? written() : SQLITE_OK; outcome != SQLITE_OK)
        return outcome == SQLITE_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
    const int result = realDisk()->xOpen(realDisk(), name, ours->real(), flags, outFlags);
    if (ours->real()->pMethods)
        file->pMethods = &methods;
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int outcome = written();
    return outcome == SQLITE_OK ? realDisk()->xDelete(realDisk(), name, syncFolder) : SQLITE_IOERR_DELETE;
}

sqlite3_vfs disk;

} // namespace

FailingDisk::FailingDisk()
{
    disk = *realDisk();
    disk.pNext = nullptr;
    disk.zName = "failing";
    disk.szOsFile = static_cast<int>(sizeof(File)) + realDisk()->szOsFile;
    disk.xOpen = open;
    disk.xDelete = remove;
    sqlite3_vfs_register(&disk, 1);
}

FailingDisk::~FailingDisk()
{
    heal();
    sqlite3_vfs_unregister(&disk);
    sqlite3_vfs_register(realDisk(), 1);
}

void FailingDisk::failAt(int operation, Failure failure)
{
    plan = {failure, operation};
}

bool FailingDisk::heal()
{
    const bool failed = plan.failed;
    plan = {};
    return failed;
}

} // namespace rung
