// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"

#include <vector>

namespace rung {

/// How long backups stay: the newest of each of the last so many days, weeks (from Monday) and months in which one was made.
struct KeptSpans
{
    int days = 10;
    int weeks = 8;
    int months = 12;
};

/// Which of the backups made at these moments may go, as places in the list. The newest one and everything of its day always stay, and so
/// does what is dated after `now`: a clock was set back, and nobody knows how old that is.
std::vector<size_t> backupsToDrop(const std::vector<Instant> &made, const Instant &now, DayStart start = DayStart::standard(),
                                  KeptSpans spans = {});

} // namespace rung
