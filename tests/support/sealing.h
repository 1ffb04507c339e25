// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/seal.h"

#include <QByteArray>

/// Seals that cost next to nothing to open.
namespace rung::sample {

inline Passphrase passphrase(const char *text = "a warm grey morning")
{
    return {Secret::ofText(QString::fromUtf8(text))};
}

inline RecoveryCode recoveryCode()
{
    return *RecoveryCode::from(QStringLiteral("0011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567"));
}

inline Seal seal()
{
    return Seal::make(passphrase(), recoveryCode(), KeyCost::least());
}

using rung::bytesOf;

inline std::span<unsigned char> bytesOf(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())};
}

/// What is under the seal; throws StorageError.
inline QByteArray unsealed(const Seal &seal, const QByteArray &file)
{
    QByteArray image(static_cast<qsizetype>(Seal::imageSize(bytesOf(file), QStringLiteral("a.rung"))), '\0');
    seal.unseal(bytesOf(file), bytesOf(image), QStringLiteral("a.rung"));
    return image;
}

} // namespace rung::sample
