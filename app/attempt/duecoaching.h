// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/guidance/coaching.h"
#include "core/guidance/supportstate.h"

namespace rung {

class Notebook;

/// The coaching line for an attempt that was just logged.
struct DueCoaching
{
    CoachingKind kind;
    bool shownBefore; ///< for this log, as when its page is made anew
};

/// Nothing where none is due or its kind is in `silent`; nor under red, where support comes first. May throw StorageError.
std::optional<DueCoaching> dueCoaching(const Notebook &notebook, const Id<Attempt> &attempt, const std::set<CoachingKind> &silent,
                                       const SupportState &support);

} // namespace rung
