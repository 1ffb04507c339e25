// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/recoverycode.h"
#include "core/sealing/sealheader.h"

#include <memory>
#include <optional>
#include <variant>

namespace rung {

/// What a person opens a sealed notebook with; the last is the key itself, as the desktop's keyring keeps it.
struct Passphrase
{
    Secret text;
};
struct MasterKey
{
    Secret bytes;
};
using Opener = std::variant<Passphrase, RecoveryCode, MasterKey>;

/// What closes and opens one notebook: its key, and that key wrapped by the passphrase and by the recovery code. The key is random and
/// stays for the notebook's life, so that a new passphrase wraps it anew and nothing else.
class Seal
{
public:
    static constexpr size_t keySize = 32;
    /// How much longer a sealed notebook is than its image.
    static size_t sealedSize(size_t imageSize);

    static Seal make(const Passphrase &passphrase, const RecoveryCode &code, KeyCost cost = KeyCost::moderate());
    /// Nothing where it does not open the notebook whose header this is. Takes a second on purpose with a passphrase.
    static std::optional<Seal> opened(const SealHeader &header, const Opener &opener);

    /// The header and the image under it: a stream of parts, each bound to those before it and the first to the whole header.
    /// In the memory of `buffer` where it has the room.
    QByteArray sealed(Bytes image, QByteArray buffer = {}) const;
    /// How many bytes the image of this file has; throws StorageError::Damaged where no image makes such a length.
    static size_t imageSize(Bytes file, const QString &fileName);
    /// Writes the image into `image`, which has `imageSize` bytes; Damaged where a single bit is other than it was sealed.
    void unseal(Bytes file, std::span<unsigned char> image, const QString &fileName) const;

    /// Small texts beside the notebook, such as drafts; each text bound to what it is.
    QByteArray sealedText(const QByteArray &text, const QByteArray &what) const;
    std::optional<QByteArray> unsealedText(const QByteArray &sealed, const QByteArray &what) const;

    /// The same notebook under other words; the old ones open only copies made before.
    Seal withPassphrase(const Passphrase &passphrase) const;
    Seal withRecoveryCode(const RecoveryCode &code) const;
    /// For the desktop's keyring.
    MasterKey masterKey() const { return {m_key.copy()}; }
    Seal copy() const { return {m_key.copy(), m_header}; }

private:
    Seal(Secret key, SealHeader header) : m_key(std::move(key)), m_header(header) {}

    Secret m_key;
    SealHeader m_header;
};

} // namespace rung
