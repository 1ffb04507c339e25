// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportion.h"

#include <cmath>

namespace rung {

std::optional<Proportion> proportion(int count, int n)
{
    if (n <= 0)
        return std::nullopt;
    const double size = n;
    const double rate = count / size;
    const double z2 = normalQuantile975 * normalQuantile975;
    const double centre = (rate + z2 / (2 * size)) / (1 + z2 / size);
    const double half = normalQuantile975 * std::sqrt(rate * (1 - rate) / size + z2 / (4 * size * size)) / (1 + z2 / size);
    return Proportion{rate, {count == 0 ? 0 : centre - half, count == n ? 1 : centre + half}};
}

} // namespace rung
