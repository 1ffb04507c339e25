// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <memory>

/// What most tests begin with: a clock that stands still until told to move, ids that count, and short ways to a filled notebook.
namespace rung::sample {

/// A clock that stands at 2026-03-02 12:00 +01:00 until moved.
class StillClock
{
public:
    Instant now = Instant::fromString(QStringLiteral("2026-03-02T12:00:00+01:00")).value();
    Clock clock()
    {
        return [this] { return now; };
    }
};

/// Ids 00000000-0000-4000-8000-000000000001 and on.
IdSource countingIds();
Environment environment(StillClock &clock);

Title title(const char *text);
NewRung newRung(const char *title, Suds baseline);
/// A complete prediction, but for its seal: feared "they laugh" 60 %, a no 80 %, peak 50.
Prediction prediction();
/// A complete ask: no, peak 40, feared did not happen, now 30 %.
Outcome outcome(const Notebook &notebook, Answer answer = Answer::No);

} // namespace rung::sample
