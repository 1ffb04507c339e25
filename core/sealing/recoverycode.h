// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/secret.h"

#include <optional>

namespace rung {

/// The second way into a sealed notebook, for paper: 160 random bits in Crockford's base 32, eight groups of four.
/// Letters of either case, spaces and hyphens do not matter when it is typed, nor does O for 0, or I and L for 1.
class RecoveryCode
{
public:
    static constexpr size_t byteCount = 20;

    static RecoveryCode random();
    /// Nothing where it is not 32 signs of the alphabet.
    static std::optional<RecoveryCode> from(const QString &text);

    /// "7G4K-…", to be printed.
    QString text() const;
    Bytes bytes() const { return m_bytes.bytes(); }

private:
    explicit RecoveryCode(Secret bytes) : m_bytes(std::move(bytes)) {}
    Secret m_bytes;
};

} // namespace rung
