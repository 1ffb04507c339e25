// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/todayreader.h"

#include <QString>

#include <optional>
#include <vector>

namespace rung {

class Notebook;
class Preferences;

// What Today asks of the notebook, as values.

/// Whether nothing was ever written: no ladder and no attempt.
bool isUntouched(const Notebook &notebook);

/// After more than 30 days away, the beginning of what was last written, or an empty text where that has no words; else nothing.
std::optional<QString> lastWords(const Notebook &notebook);

/// Plans whose day has come and asks that wait for an answer; folded into one row for somebody who comes back after a long time.
struct WaitingNow
{
    std::vector<read::OpenAttempt> asks = {};
    bool folded = false;
};
WaitingNow waitingNow(const Notebook &notebook);

/// The attempt to ask about today, unless the person skipped it.
std::optional<read::OpenAttempt> nextDayQuestion(const Notebook &notebook, const Preferences &preferences);
void skipNextDay(Preferences &preferences, const Id<Attempt> &attempt);

/// A rung below that of the last attempt; nothing where there is none.
std::optional<Id<Rung>> smallerThanLast(const Notebook &notebook);

/// The country whose lines to call are shown: the chosen one, else that of the locale, else none.
QString countryOf(const Preferences &preferences);

/// Whether the monthly question is due: something was tried, and 30 days have gone since it was last answered or skipped.
bool wantsCheckIn(const Notebook &notebook, const Preferences &preferences);
void skipCheckIn(Preferences &preferences, Day today);

} // namespace rung
