// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/interval.h"

#include <cstddef>
#include <optional>
#include <span>

namespace rung {

/// What a difference between two measures of the same thing typically is.
struct PairedShift
{
    double typical = 0;
    std::optional<Interval> interval = {}; ///< none below six differences: so few cannot give 95 %
};

/// The estimate of Hodges & Lehmann (1963), the median of all (dᵢ+dⱼ)/2 with i ≤ j, over the latest 200 differences, with
/// the interval that inverts the signed-rank test of Wilcoxon (1945). Nothing for an empty series. Second reading: the estimate
/// and Tukey's interval as in Hollander, Wolfe & Chicken (2014), 3.2 and 3.3; i = j is among the averages.
std::optional<PairedShift> pairedShift(std::span<const double> differences);

/// How many of the smallest signed-rank totals of n differences have a cumulative probability of at most 2.5 %:
/// the interval reaches from that many Walsh averages from the smallest to that many from the largest. 0 below n = 6, where one total alone
/// has 1/32. Second reading: their generating function ∏(1+xⁱ), halved at each rank so that it stays a probability.
std::size_t signedRankDepth(std::size_t n);

} // namespace rung
