// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <optional>

namespace rung {

/// `count` of `n` things, 0 ≤ count ≤ n, with the interval its rate may lie in.
struct Proportion
{
    double rate = 0;
    Interval wilson;
};

/// The rate with the score interval of Wilson (1927); its low end is exactly 0 at none and its high end exactly 1 at all.
/// Nothing when n is 0. Second reading: (4) of Brown, Cai & DasGupta (2001), without correction for continuity.
std::optional<Proportion> proportion(int count, int n);

} // namespace rung
