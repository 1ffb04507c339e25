// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/text.h"

#include <optional>

namespace rung {

/// An exposure hierarchy: one named fear and what facing it is for. A null string is an absent field.
struct Ladder
{
    Id<Ladder> id;
    Title name;
    QString fear;
    QString purpose;
    Instant createdAt;
    Instant updatedAt;
    bool archived = false;
    std::optional<Instant> deletedAt = {};

    friend bool operator==(const Ladder &, const Ladder &) = default;
};

} // namespace rung
