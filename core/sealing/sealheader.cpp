// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealheader.h"

#include "core/domain/storageerror.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace rung {

namespace {

using Reason = StorageError::Reason;

constexpr QByteArrayView magic = "RUNGSEAL";
constexpr quint32 version = 1;
constexpr size_t versionAt = 8, chunkAt = 12, passesAt = 16, kibibytesAt = 20, passphraseAt = 24, recoveryAt = 112, reservedAt = 200;
/// Beyond these a file asks for more than any notebook was sealed with, and only keeps the computer busy.
constexpr quint32 mostPasses = 16, mostKibibytes = 1024 * 1024;
constexpr quint32 leastKibibytes = crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024;

quint32 numberAt(Bytes bytes, size_t at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

template <size_t Size>
size_t take(Bytes bytes, size_t at, std::array<unsigned char, Size> &into)
{
    std::ranges::copy(bytes.subspan(at, Size), into.begin());
    return at + Size;
}

WrappedKey keyAt(Bytes bytes, size_t at)
{
    WrappedKey key;
    take(bytes, take(bytes, take(bytes, at, key.salt), key.nonce), key.box);
    return key;
}

void put(std::span<unsigned char> bytes, size_t at, const WrappedKey &key)
{
    auto next = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    next = std::ranges::copy(key.salt, next).out;
    next = std::ranges::copy(key.nonce, next).out;
    std::ranges::copy(key.box, next);
}

} // namespace

KeyCost KeyCost::moderate()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE / 1024};
}

KeyCost KeyCost::least()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, leastKibibytes};
}

std::array<unsigned char, 24> SealHeader::preamble() const
{
    std::array<unsigned char, passphraseAt> made = {};
    std::ranges::copy(magic, made.begin());
    qToLittleEndian<quint32>(version, made.data() + versionAt);
    qToLittleEndian<quint32>(chunk, made.data() + chunkAt);
    qToLittleEndian<quint32>(cost.passes, made.data() + passesAt);
    qToLittleEndian<quint32>(cost.kibibytes, made.data() + kibibytesAt);
    return made;
}

std::array<unsigned char, SealHeader::size> SealHeader::bytes() const
{
    std::array<unsigned char, size> made = {};
    std::ranges::copy(preamble(), made.begin());
    put(made, passphraseAt, byPassphrase);
    put(made, recoveryAt, byRecoveryCode);
    std::ranges::copy(stream, made.begin() + streamAt);
    return made;
}

SealHeader SealHeader::read(Bytes file, const QString &fileName)
{
    if (file.size() < static_cast<size_t>(magic.size())
        || !std::ranges::equal(file.first(static_cast<size_t>(magic.size())), magic,
                               [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); }))
        throw StorageError(Reason::NotANotebook, fileName);
    if (file.size() < size)
        throw StorageError(Reason::Damaged, fileName, QStringLiteral("the header is cut short"));
    if (numberAt(file, versionAt) > version)
        throw StorageError(Reason::Newer, fileName);
    SealHeader header{.cost = {numberAt(file, passesAt), numberAt(file, kibibytesAt)}};
    const auto isZero = [](unsigned char byte) { return byte == 0; };
    const bool known = numberAt(file, versionAt) == version && numberAt(file, chunkAt) == chunk && header.cost.passes >= 1
        && header.cost.passes <= mostPasses && header.cost.kibibytes >= leastKibibytes && header.cost.kibibytes <= mostKibibytes
        && std::ranges::all_of(file.subspan(reservedAt, streamAt - reservedAt), isZero);
    if (!known)
        throw StorageError(Reason::Damaged, fileName, QStringLiteral("the header holds a number that no Rung writes"));
    header.byPassphrase = keyAt(file, passphraseAt);
    header.byRecoveryCode = keyAt(file, recoveryAt);
    take(file, streamAt, header.stream);
    return header;
}

bool looksSealed(const QByteArray &firstBytes)
{
    return firstBytes.startsWith(magic.toByteArray());
}

} // namespace rung
