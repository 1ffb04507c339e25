// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rung {

/// Prediction beside outcome, told in at most three true sentences; the person's own words are quoted, never rephrased.
struct Reveal
{
    QString headline;
    /// Each a line of its own beneath the headline; may be empty.
    QStringList sentences = {};
    /// The marks for the 0–100 scale; `expected` only when it was written before asking.
    std::optional<Suds> expected = {};
    std::optional<Suds> felt = {};

    friend bool operator==(const Reveal &, const Reveal &) = default;
};

/// What is said of an attempt; nothing while it has no outcome.
std::optional<Reveal> revealOf(const Attempt &attempt);

} // namespace rung
