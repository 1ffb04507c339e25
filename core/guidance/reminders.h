// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/domain/prediction.h"
#include "core/domain/quiethours.h"

#include <optional>
#include <span>

namespace rung {

/// What a reminder is about: the time a plan was made for, or what came of a plan.
enum class ReminderKind { PlannedTime, HowDidItGo };

/// What was reminded of so far.
struct ReminderHistory
{
    Instant since;                               ///< when the window opened; what was due before is in view there
    std::optional<Instant> lastPlannedTime = {}; ///< when a planned time was last reminded of
    std::optional<Instant> lastHowDidItGo = {};  ///< when that question last came, in this run or an earlier one
};

/// When the person wants peace, and when their day begins.
struct ReminderManners
{
    QuietHours quiet = QuietHours::standard();
    DayStart dayStart = DayStart::standard();
};

/// The reminder to show now, given what the plans without an outcome are meant for; at most one, and none in quiet hours.
/// A planned time is reminded of when it comes, and no longer once a quarter of an hour has gone by. The question comes two hours after a
/// planned time, or at seven in the evening of a planned day: once however many plans wait, once a day, and after the quiet hours where
/// it fell into them. A plan for any day is never reminded of.
std::optional<ReminderKind> reminderDue(std::span<const PlannedFor> open, Instant now, const ReminderHistory &history,
                                        const ReminderManners &manners);

} // namespace rung
