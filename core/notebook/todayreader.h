// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/storage/lines.h"

#include <optional>
#include <vector>

namespace rung::read {

/// A plan or a waiting ask, with the rung it is on.
struct OpenAttempt
{
    Attempt attempt;
    Rung rung;
};

/// Plans whose day has come or that have none ("How did it go?"), the earliest planned first.
std::vector<OpenAttempt> duePlans(const Notebook &notebook);
/// Plans for a later day, the earliest first.
std::vector<OpenAttempt> comingPlans(const Notebook &notebook);
/// Asks waiting for an answer for three days or more, the longest first.
std::vector<OpenAttempt> dueWaiting(const Notebook &notebook);
/// The attempt to ask about a day later: 18 to 96 hours after a no, partly, no reply or leaving, or a peak of 40 or more; the latest
/// such without an answer, not among `skipped`.
std::optional<OpenAttempt> dueNextDay(const Notebook &notebook, const std::vector<Id<Attempt>> &skipped = {});
/// The lines outside the trash: kept ones first, then newest first.
std::vector<KeptLine> lines(const Notebook &notebook);
/// The line to show today: the newest kept one, else the newest.
std::optional<KeptLine> lineForToday(const Notebook &notebook);
/// When the person last wrote anything, attempts and reflections alike.
std::optional<Instant> lastWritten(const Notebook &notebook);

} // namespace rung::read
