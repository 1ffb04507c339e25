// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/rungprogress.h"

#include <optional>

namespace rung {

/// What the next step is: nothing to climb yet, an old rung to warm up on, a lower one, a new one in between, another of the same
/// height, the same again, the next one up, or nothing left.
enum class Action { Build, Refresh, StepBack, Insert, Sideways, Repeat, Next, Complete };

/// Why a step goes down or a new one is needed. `Gap`: nothing within reach is left to settle.
enum class Reason { Panic, AvoidedTwice, VeryHighTwice, Rising, Gap };

template <>
struct Choices<Action>
{
    static constexpr ChoiceTable<Action, 8> all{{{Action::Build, "build"},
                                                 {Action::Refresh, "refresh"},
                                                 {Action::StepBack, "stepBack"},
                                                 {Action::Insert, "insert"},
                                                 {Action::Sideways, "sideways"},
                                                 {Action::Repeat, "repeat"},
                                                 {Action::Next, "next"},
                                                 {Action::Complete, "complete"}}};
};
template <>
struct Choices<Reason>
{
    static constexpr ChoiceTable<Reason, 5> all{{{Reason::Panic, "panic"},
                                                 {Reason::AvoidedTwice, "avoided-twice"},
                                                 {Reason::VeryHighTwice, "very-high-twice"},
                                                 {Reason::Rising, "rising"},
                                                 {Reason::Gap, "gap"}}};
};

/// The next step on one ladder: a rung to take, or for `Insert` the fear a new rung would have.
struct Advice
{
    Action action = Action::Build;
    std::optional<Id<Rung>> rung = {};
    std::optional<Suds> target = {};
    std::optional<Reason> why = {};

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// The nearest multiple of 5 to the mean of the two, half up.
int midway(int lower, int upper);

/// The rung of the last attempt, asked or not; null before the first.
const RungRecord *currentRung(const LadderRecord &record);

/// What on an unsettled rung speaks for going lower, by its last few attempts; never one hard day or one alarm alone.
std::optional<Reason> stepBackReason(const RungRecord &record);

/// Whether the last attempt on the rung was a hard one: not asked, a body alarm, or fear of 70 and more. Then the person may
/// as well take a smaller one.
bool wasHard(const RungRecord &record);

/// The next step; `progress` is that of the same record.
Advice nextStep(const LadderRecord &record, const LadderProgress &progress, Day today);

/// One other step for who does not want the first; nothing where there is no other.
std::optional<Advice> somethingElse(const LadderRecord &record, const LadderProgress &progress, const Advice &advice);

} // namespace rung
