// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace rung {

using Bytes = std::span<const unsigned char>;

inline Bytes bytesOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size())};
}

/// Bytes that nobody else may see: kept out of swap and core dumps where the system allows it, and wiped when they go.
class Secret
{
public:
    /// So many zero bytes.
    explicit Secret(size_t size);
    static Secret random(size_t size);
    static Secret of(Bytes bytes);
    /// What a person typed, as UTF-8 in NFC, so that another keyboard's way of writing é opens it too.
    static Secret ofText(const QString &text);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    size_t size() const { return m_size; }
    Bytes bytes() const { return {m_bytes.get(), m_size}; }
    Secret copy() const { return of(bytes()); }

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    size_t m_size;
};

/// Overwrites bytes for good; the compiler does not leave it out.
void wipe(std::span<unsigned char> bytes);
/// The same for a text that nothing else shares.
void wipe(QString &text);

} // namespace rung
