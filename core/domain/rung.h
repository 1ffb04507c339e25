// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/ladder.h"
#include "core/domain/score.h"
#include "core/domain/text.h"

#include <optional>
#include <vector>

namespace rung {

/// A later rating of a rung whose baseline is already frozen: "feels like now".
struct Felt
{
    Instant at;
    Suds value;
    friend bool operator==(const Felt &, const Felt &) = default;
};

/// One situation to practise, with the distress expected there; `baseline` is frozen by the first attempt.
struct Rung
{
    Id<Rung> id;
    Id<Ladder> ladder;
    Title title;
    Context context = Context::Other;
    Suds baseline;
    Again again = Again::Anyone;
    QString why = {};
    QString courtesy = {};
    QString notes = {};
    bool highStakes = false;
    int position = 0;
    std::vector<Felt> felt = {};
    QString catalogueId = {};
    Instant createdAt;
    Instant updatedAt;
    bool archived = false;
    std::optional<Instant> deletedAt = {};

    friend bool operator==(const Rung &, const Rung &) = default;
};

} // namespace rung
