// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace rung {

/// What may be said of the direction of a series.
enum class Claim { TooFew, None, Falling, Rising };

/// A direction is claimed from eight values on, where the order is unlikely by chance (p ≤ .05), the change over the whole
/// series is at least ten points, and from nine values on the same held without the last one: one day never makes a claim.
/// Looks at the latest 200 values.
Claim claimOf(std::span<const double> values);

/// How a figure of n values may speak.
enum class Voice {
    Invitation, ///< none: no figure, an invitation
    Single,     ///< one: its own numbers
    Both,       ///< two: both, no average
    SoFar,      ///< three or four: a median "so far"
    EarlyLook,  ///< five to seven: the typical value as an early look
    Usual       ///< eight or more
};

/// The voice n values allow.
Voice voiceOf(int n);
/// Whether the middle of n values may be told or drawn; one or two stand for themselves.
bool mayTellMiddle(int n);
/// Whether a typical gap may be given with its interval.
bool mayGiveInterval(int n);
/// Whether forecasts may be judged: bias, calibration, and the comparison with studies.
bool mayJudgeForecasts(int n);
/// Whether a bin of the calibration holds enough to be shown.
bool mayShowBin(int n);

} // namespace rung
