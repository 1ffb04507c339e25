// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>

#include <string.h>

namespace rung {

void Secret::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(size_t size) : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    std::fill_n(m_bytes.get(), size, static_cast<unsigned char>(0));
}

Secret Secret::random(size_t size)
{
    Secret made(size);
    randombytes_buf(made.data(), size);
    return made;
}

Secret Secret::of(Bytes bytes)
{
    Secret made(bytes.size());
    std::ranges::copy(bytes, made.data());
    return made;
}

Secret Secret::ofText(const QString &text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Secret made = of({reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size())});
    wipe({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())});
    wipe(composed);
    return made;
}

void wipe(std::span<unsigned char> bytes)
{
    ::explicit_bzero(bytes.data(), bytes.size()); // a libsodium that was built without it goes byte by byte
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace rung
