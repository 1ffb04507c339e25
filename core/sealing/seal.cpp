// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/seal.h"

#include "core/domain/storageerror.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace rung {

namespace {

constexpr size_t partExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned long long textKeyNumber = 1;
constexpr char textKeyPurpose[crypto_kdf_CONTEXTBYTES + 1] = "rungtext";

static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == Seal::keySize);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == SealHeader::size - SealHeader::streamAt);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == Seal::keySize);
static_assert(crypto_pwhash_argon2id_SALTBYTES == sizeof(WrappedKey::salt));

/// The key that a passphrase makes: Argon2id (RFC 9106).
Secret keyFrom(const Passphrase &passphrase, const WrappedKey &wrapped, KeyCost cost)
{
    Secret key(Seal::keySize);
    const auto *text = reinterpret_cast<const char *>(passphrase.text.data());
    if (crypto_pwhash_argon2id(key.data(), key.size(), text, passphrase.text.size(), wrapped.salt.data(), cost.passes,
                               size_t(cost.kibibytes) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        throw std::bad_alloc();
    return key;
}

/// The key that a recovery code makes: BLAKE2b, as its 160 bits need no stretching.
Secret keyFrom(const RecoveryCode &code, const WrappedKey &wrapped, KeyCost)
{
    Secret key(Seal::keySize);
    const Bytes bytes = code.bytes();
    crypto_generichash(key.data(), key.size(), bytes.data(), bytes.size(), wrapped.salt.data(), wrapped.salt.size());
    return key;
}

template <class Opening>
WrappedKey wrappedBy(const Opening &opener, const Secret &key, const SealHeader &header)
{
    WrappedKey wrapped;
    randombytes_buf(wrapped.salt.data(), wrapped.salt.size());
    randombytes_buf(wrapped.nonce.data(), wrapped.nonce.size());
    const auto bound = header.preamble();
    const Secret under = keyFrom(opener, wrapped, header.cost);
    crypto_aead_xchacha20poly1305_ietf_encrypt(wrapped.box.data(), nullptr, key.data(), key.size(), bound.data(), bound.size(), nullptr,
                                               wrapped.nonce.data(), under.data());
    return wrapped;
}

template <class Opening>
std::optional<Secret> unwrapped(const WrappedKey &wrapped, const Opening &opener, const SealHeader &header)
{
    const Secret under = keyFrom(opener, wrapped, header.cost);
    Secret key(Seal::keySize);
    const auto bound = header.preamble();
    const bool right = crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, wrapped.box.data(), wrapped.box.size(),
                                                                  bound.data(), bound.size(), wrapped.nonce.data(), under.data())
        == 0;
    return right ? std::optional(std::move(key)) : std::nullopt;
}

std::optional<Secret> keyBy(const Opener &opener, const SealHeader &header)
{
    if (const auto *passphrase = std::get_if<Passphrase>(&opener))
        return unwrapped(header.byPassphrase, *passphrase, header);
    if (const auto *code = std::get_if<RecoveryCode>(&opener))
        return unwrapped(header.byRecoveryCode, *code, header);
    return std::get<MasterKey>(opener).bytes.copy();
}

size_t partCount(size_t imageSize)
{
    return std::max<size_t>(1, (imageSize + SealHeader::chunk - 1) / SealHeader::chunk);
}

Secret textKey(const Secret &key)
{
    Secret derived(crypto_secretbox_KEYBYTES);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), textKeyNumber, textKeyPurpose, key.data());
    return derived;
}

const unsigned char *unsignedOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

[[noreturn]] void throwDamaged(const QString &fileName)
{
    throw StorageError(StorageError::Reason::Damaged, fileName, QStringLiteral("the seal does not hold"));
}

} // namespace

size_t Seal::sealedSize(size_t imageSize)
{
    return SealHeader::size + imageSize + partCount(imageSize) * partExtra;
}

Seal Seal::make(const Passphrase &passphrase, const RecoveryCode &code, KeyCost cost)
{
    Seal made(Secret::random(keySize), {.cost = cost});
    return made.withPassphrase(passphrase).withRecoveryCode(code);
}

std::optional<Seal> Seal::opened(const SealHeader &header, const Opener &opener)
{
    auto key = keyBy(opener, header);
    return key ? std::optional(Seal(std::move(*key), header)) : std::nullopt;
}

Seal Seal::withPassphrase(const Passphrase &passphrase) const
{
    Seal changed = copy();
    changed.m_header.byPassphrase = wrappedBy(passphrase, m_key, m_header);
    return changed;
}

Seal Seal::withRecoveryCode(const RecoveryCode &code) const
{
    Seal changed = copy();
    changed.m_header.byRecoveryCode = wrappedBy(code, m_key, m_header);
    return changed;
}

QByteArray Seal::sealed(Bytes image, QByteArray buffer) const
{
    QByteArray file = std::move(buffer);
    file.resize(static_cast<qsizetype>(sealedSize(image.size())));
    SealHeader header = m_header;
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.stream.data(), m_key.data());
    const auto head = header.bytes();
    unsigned char *out = std::ranges::copy(head, unsignedOf(file)).out;
    const size_t parts = partCount(image.size());
    for (size_t part = 0; part < parts; ++part) {
        const Bytes plain = image.subspan(part * SealHeader::chunk, std::min(SealHeader::chunk, image.size() - part * SealHeader::chunk));
        const bool last = part + 1 == parts;
        crypto_secretstream_xchacha20poly1305_push(
            &state, out, nullptr, plain.data(), plain.size(), part == 0 ? head.data() : nullptr, part == 0 ? SealHeader::streamAt : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        out += plain.size() + partExtra;
    }
    sodium_memzero(&state, sizeof state);
    return file;
}

size_t Seal::imageSize(Bytes file, const QString &fileName)
{
    constexpr size_t part = SealHeader::chunk + partExtra;
    if (file.size() < SealHeader::size + partExtra)
        throwDamaged(fileName);
    const size_t body = file.size() - SealHeader::size;
    const size_t parts = (body + part - 1) / part;
    if (body < parts * partExtra || sealedSize(body - parts * partExtra) != file.size())
        throwDamaged(fileName);
    return body - parts * partExtra;
}

void Seal::unseal(Bytes file, std::span<unsigned char> image, const QString &fileName) const
{
    Q_ASSERT(image.size() == imageSize(file, fileName));
    // What opened the notebook is in the header that was read then; a file under another one is another notebook's or damaged.
    const SealHeader header = SealHeader::read(file, fileName);
    const auto head = header.bytes();
    crypto_secretstream_xchacha20poly1305_state state;
    bool holds = crypto_secretstream_xchacha20poly1305_init_pull(&state, header.stream.data(), m_key.data()) == 0;
    const size_t parts = partCount(image.size());
    Bytes left = file.subspan(SealHeader::size);
    for (size_t part = 0; part < parts && holds; ++part) {
        const auto plain = image.subspan(part * SealHeader::chunk, std::min(SealHeader::chunk, image.size() - part * SealHeader::chunk));
        unsigned char tag = 0;
        holds = crypto_secretstream_xchacha20poly1305_pull(&state, plain.data(), nullptr, &tag, left.data(), plain.size() + partExtra,
                                                           part == 0 ? head.data() : nullptr, part == 0 ? SealHeader::streamAt : 0)
                == 0
            && (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) == (part + 1 == parts);
        left = left.subspan(plain.size() + partExtra);
    }
    sodium_memzero(&state, sizeof state);
    if (!holds)
        throwDamaged(fileName);
}

QByteArray Seal::sealedText(const QByteArray &text, const QByteArray &what) const
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray sealed(nonceSize + text.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<size_t>(nonceSize));
    const Secret key = textKey(m_key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(unsignedOf(sealed) + nonceSize, nullptr, unsignedOf(text), static_cast<size_t>(text.size()),
                                               unsignedOf(what), static_cast<size_t>(what.size()), nullptr, unsignedOf(sealed), key.data());
    return sealed;
}

std::optional<QByteArray> Seal::unsealedText(const QByteArray &sealed, const QByteArray &what) const
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const qsizetype size = sealed.size() - nonceSize - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (size < 0)
        return std::nullopt;
    QByteArray text(size, Qt::Uninitialized);
    const Secret key = textKey(m_key);
    const bool right = crypto_aead_xchacha20poly1305_ietf_decrypt(unsignedOf(text), nullptr, nullptr, unsignedOf(sealed) + nonceSize,
                                                                  static_cast<size_t>(sealed.size() - nonceSize), unsignedOf(what),
                                                                  static_cast<size_t>(what.size()), unsignedOf(sealed), key.data())
        == 0;
    return right ? std::optional(text) : std::nullopt;
}

} // namespace rung
