// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>

namespace rung {

/// Hears how far long work is, as a share from 0 to 1, on the thread that does it; its `false` asks the work to stop.
using WorkProgress = std::function<bool(double share)>;

/// What work throws that was asked to stop; it leaves nothing behind.
struct Stopped : std::exception
{
    const char *what() const noexcept override { return "stopped"; }
};

/// Tells whoever listens. Throws Stopped.
inline void tell(const WorkProgress &progress, double share)
{
    if (progress && !progress(share))
        throw Stopped();
}

/// Hears one part of a longer piece of work, which goes from share `from` to share `to` of it.
inline WorkProgress partOf(const WorkProgress &whole, double from, double to)
{
    return whole ? [whole, from, to](double share) { return whole(from + share * (to - from)); } : WorkProgress();
}

} // namespace rung
