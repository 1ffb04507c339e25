// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// A line the person left for themselves.
struct KeptLine
{
    Id<Attempt> attempt;
    QString rungTitle;
    QString line;
    bool kept = false;
    Instant happenedAt;
    Day day;
};

/// The lines outside the trash: kept ones first, then newest first; no more than `limit` of them.
std::vector<KeptLine> loadLines(const Database &database, std::optional<int> limit = {});
/// When the person last wrote anything, attempts and reflections alike.
std::optional<Instant> loadLastWritten(const Database &database);

} // namespace rung
