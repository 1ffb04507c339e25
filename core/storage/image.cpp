// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/image.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <new>

namespace rung {

namespace {

sqlite3_mem_methods standard;
std::atomic<bool> wipes = false; // only once a sealed notebook was opened, as it takes a tenth of the time of an import

void wipeAndFree(void *memory)
{
    if (memory && wipes)
        wipe({static_cast<unsigned char *>(memory), static_cast<size_t>(standard.xSize(memory))});
    standard.xFree(memory);
}

void *moveAndWipe(void *memory, int size)
{
    if (!wipes)
        return standard.xRealloc(memory, size);
    void *moved = standard.xMalloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, static_cast<size_t>(std::min(size, standard.xSize(memory))));
    wipeAndFree(memory);
    return moved;
}

} // namespace

Image::Image(size_t size)
    : m_bytes(static_cast<unsigned char *>(sqlite3_malloc64(std::max<size_t>(1, size + size / 8)))), m_size(size), m_room(size + size / 8)
{
    if (!m_bytes)
        throw std::bad_alloc();
}

void Image::Free::operator()(unsigned char *bytes) const
{
    sqlite3_free(bytes);
}

Image Image::copyOf(Bytes bytes, Image spare)
{
    if (spare.m_room < bytes.size())
        spare = Image(bytes.size());
    spare.m_size = bytes.size();
    std::memcpy(spare.bytes().data(), bytes.data(), bytes.size()); // the algorithm goes byte by byte
    return spare;
}

Image Image::copy() const
{
    return copyOf(bytes(), Image());
}

void watchMemoryOfSqlite()
{
    static std::once_flag done;
    std::call_once(done, [] {
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &standard) != SQLITE_OK)
            return;
        sqlite3_mem_methods wiping = standard;
        wiping.xFree = wipeAndFree;
        wiping.xRealloc = moveAndWipe;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping);
    });
}

void wipeFreedMemory()
{
    wipes = true;
}

} // namespace rung
