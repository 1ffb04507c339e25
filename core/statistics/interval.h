// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rung {

/// The bounds of a figure at 95 %, low ≤ high.
struct Interval
{
    double low = 0;
    double high = 0;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// The standard normal quantile at 97.5 %; second reading: erfc(this/√2) = .05 to the last digit.
inline constexpr double normalQuantile975 = 1.959963984540054;

} // namespace rung
