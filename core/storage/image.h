// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/secret.h"

namespace rung {

/// A whole notebook as the bytes of its SQLite file, in memory that SQLite can take over, and wiped when it goes.
class Image
{
public:
    Image() = default;
    /// So many bytes, to be filled, and room for some more. Throws std::bad_alloc.
    explicit Image(size_t size);
    /// Takes over memory of sqlite3_malloc64.
    Image(unsigned char *bytes, size_t size) : m_bytes(bytes), m_size(size), m_room(size) {}
    /// These bytes, in the memory of `spare` where it has the room: fresh memory costs more than the copying.
    static Image copyOf(Bytes bytes, Image spare);

    size_t size() const { return m_size; }
    /// How many bytes the memory has room for.
    size_t room() const { return m_room; }
    Bytes bytes() const { return {m_bytes.get(), m_size}; }
    std::span<unsigned char> bytes() { return {m_bytes.get(), m_size}; }
    Image copy() const;
    /// Hands the memory over to SQLite.
    unsigned char *release() { return m_bytes.release(); }

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    size_t m_size = 0;
    size_t m_room = 0;
};

/// Prepares SQLite for `wipeFreedMemory`; once, before the first connection.
void watchMemoryOfSqlite();
/// From now on SQLite overwrites all memory it gives back, so that nothing of a closed notebook stays behind.
void wipeFreedMemory();

} // namespace rung
