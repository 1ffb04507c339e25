// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/outcome.h"
#include "core/domain/prediction.h"
#include "core/domain/rung.h"

#include <optional>

namespace rung {

/// How it was with the person a day later.
struct NextDay
{
    Instant at;
    Suds bother;
    std::optional<bool> replaying = {};
    friend bool operator==(const NextDay &, const NextDay &) = default;
};

/// One practice of a rung: a prediction, later an outcome; at least one of the two is there.
struct Attempt
{
    Id<Attempt> id;
    Id<Rung> rung;
    std::optional<Prediction> prediction = {};
    std::optional<Outcome> outcome = {};
    std::optional<NextDay> nextDay = {};
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> deletedAt = {};

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// Whether the attempt carries a prediction written before asking.
bool isSealed(const Attempt &attempt);
/// Whether prediction and outcome both have everything their kind needs, and one of them is there.
bool isComplete(const Attempt &attempt);

} // namespace rung
