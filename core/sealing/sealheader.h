// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/secret.h"

#include <QByteArray>

#include <array>

namespace rung {

/// How much one guess at a passphrase costs: passes over so many KiB, as Argon2id counts them.
struct KeyCost
{
    quint32 passes;
    quint32 kibibytes;

    /// libsodium's "moderate": 3 passes over 256 MiB.
    static KeyCost moderate();
    /// The least there is, for tests.
    static KeyCost least();
    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

/// The key of a notebook under another key: XChaCha20-Poly1305.
struct WrappedKey
{
    std::array<unsigned char, 16> salt = {};
    std::array<unsigned char, 24> nonce = {};
    std::array<unsigned char, 48> box = {};
};

/// The first 256 bytes of a sealed notebook; ARCHITECTURE.md has them byte by byte.
struct SealHeader
{
    static constexpr size_t size = 256;
    static constexpr size_t streamAt = 232; ///< where the 24 bytes begin that are new with every writing
    static constexpr size_t chunk = 65536;  ///< plain bytes in each but the last part of the body

    KeyCost cost;
    WrappedKey byPassphrase = {};
    WrappedKey byRecoveryCode = {};
    std::array<unsigned char, 24> stream = {};

    std::array<unsigned char, size> bytes() const;
    /// What both wrapped keys are bound to: everything up to the first salt.
    std::array<unsigned char, 24> preamble() const;
    /// Throws StorageError: NotANotebook, Newer, or Damaged where a number is none that this version writes.
    static SealHeader read(Bytes file, const QString &fileName);
};

/// Whether these are the first bytes of a sealed notebook.
bool looksSealed(const QByteArray &firstBytes);

} // namespace rung
