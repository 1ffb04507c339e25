// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/nextrung.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <span>

namespace rung {

/// The first day of good spacing on a rung: 1, 2, 4, then 7 days after its first, second, third, any later ask; nothing before the first.
std::optional<Day> goodFrom(const RungRecord &record);

/// "any time from Friday"; empty when that day has come or there is none to wait for.
QString spacingWords(std::optional<Day> from, Day today, const QLocale &locale = QLocale());

/// A quiet line from the third ask of a day on; empty before.
QString manyTodayNote(std::span<const Observation> observations, Day today);

/// A settled rung to warm up: its last ask is 21 days old or reached 60. The one left longest, one at a time.
std::optional<Id<Rung>> refresherDue(const LadderRecord &record, const LadderProgress &progress, Day today);

/// After every fourth ask, with two settled rungs or more, a settled rung in another context than the last attempt's.
std::optional<Id<Rung>> otherContextOffer(const LadderRecord &record, const LadderProgress &progress);

/// The safety habit that came up most in the last three asks on a rung, to leave out one at a time.
std::optional<Habit> habitToLeaveOut(const RungRecord &record);

/// Whether the last six asks all ended without a no: then one where a no is likelier may be wanted.
bool wantsLikelierNo(const LadderRecord &record);
QString likelierNoQuestion();

/// One soft line beneath the next step, with the rung it offers beside it, if it does.
struct PracticeNote
{
    enum class Kind { ManyToday, LikelierNo, OtherContext, Refresher };

    Kind kind;
    QString sentence;
    std::optional<Id<Rung>> rung = {};
};

/// At most one, in the order of the kinds; after many asks in a day nothing more is offered, and never the rung advised already.
/// `everything` holds the observations of all ladders.
std::optional<PracticeNote> practiceNote(const LadderRecord &record, const LadderProgress &progress, const Advice &advice,
                                         std::span<const Observation> everything, Day today);

} // namespace rung
