// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/observation.h"
#include "core/domain/support.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <span>

namespace rung {

/// What a line after a log can be about; each can be switched off.
enum class CoachingKind { TooBig, Unwelcome, TakenPersonally, NotAStraightLine };

template <>
struct Choices<CoachingKind>
{
    static constexpr ChoiceTable<CoachingKind, 4> all{{{CoachingKind::TooBig, "tooBig"},
                                                       {CoachingKind::Unwelcome, "unwelcome"},
                                                       {CoachingKind::TakenPersonally, "takenPersonally"},
                                                       {CoachingKind::NotAStraightLine, "notAStraightLine"}}};
};

/// What was just saved, with what decides whether a line is due.
struct SavedLog
{
    const Observation &log;
    /// The ask before it on the same rung; null when there was none.
    const Observation *previousAsk = nullptr;
    bool selfBlaming = false;
    bool supportRuleFires = false;
};

/// The last ask on the rung of `log` before it; null when there was none. Observations come oldest first.
const Observation *previousAskOnRung(std::span<const Observation> observations, const Observation &log);

/// At most one line for a log and three in seven days, counted by what was shown; kinds in `switchedOff` stay silent.
std::optional<CoachingKind> coachingFor(const SavedLog &saved, std::span<const CoachingShown> shown,
                                        const std::set<CoachingKind> &switchedOff, Instant now);

/// The kinds of these names; what is no kind is passed over.
std::set<CoachingKind> coachingKinds(const QStringList &names);

QString coachingLine(CoachingKind kind);
/// Reasons for a no that would hold whoever asked, as chips beside `TakenPersonally`.
QStringList reasonsForAnyone();

/// Whether English words in the text blame oneself for the no.
bool blamesOneself(const QString &text);

} // namespace rung
