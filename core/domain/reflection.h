// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/day.h"
#include "core/domain/id.h"
#include "core/domain/text.h"

#include <optional>
#include <vector>

namespace rung {

/// A journal text, tied to an attempt or free. An attempt's story is its first reflection.
struct Reflection
{
    Id<Reflection> id;
    std::optional<Id<Attempt>> attempt = {};
    Instant writtenAt;
    Day day;
    Instant updatedAt;
    std::optional<Instant> deletedAt = {};
    QString text;
    std::vector<Tag> tags = {};

    friend bool operator==(const Reflection &, const Reflection &) = default;
};

} // namespace rung
