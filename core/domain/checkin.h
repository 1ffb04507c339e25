// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace rung {

/// The monthly question: does fear of a no get in the way of work, sleep or people?
struct CheckIn
{
    Id<CheckIn> id;
    Instant at;
    Instant updatedAt;
    InTheWay inTheWay = InTheWay::No;
    friend bool operator==(const CheckIn &, const CheckIn &) = default;
};

} // namespace rung
