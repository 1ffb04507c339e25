// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/supportrules.h"

#include <functional>

namespace rung {

/// How support stands on a day: what fires, and what of it may speak, as a card that was put away rests for a while.
struct SupportState
{
    std::vector<SupportSign> firing = {};   ///< all of it, resting or not
    std::vector<SupportSign> speaking = {}; ///< without what rests
    std::vector<QUuid> redEntries = {};     ///< what a figure of speech would be about
    bool quietDay = false;                  ///< the person made today quiet
    bool namesTherapist = false;            ///< a second amber within thirty days

    friend bool operator==(const SupportState &, const SupportState &) = default;

    /// The highest level that speaks; nothing where all is quiet.
    std::optional<SupportLevel> level() const;
    /// Those that speak on that level.
    std::vector<SupportRule> rulesOn(SupportLevel level) const;
    /// Under amber and red the window gives no advice.
    bool adviceRests() const { return level() >= SupportLevel::Amber; }
    /// The deep questions feed what is replayed; they rest with the line about it.
    bool promptsRest() const;
    /// Whether that rule is among those that speak.
    bool speaks(SupportRule rule) const;
};

/// How support stands now; pages ask whenever they show advice.
using SupportNow = std::function<SupportState()>;
/// Where nothing is known of support, nothing fires.
inline SupportState nothingFires()
{
    return {};
}

/// A card put away rests for its rule: blue for 7 days, amber for 14, the day itself included. A louder one of the same rule still speaks.
SupportState supportState(const SupportRecord &record, Day today);

/// What putting away the card of that level is about: its rules, and the quieter ones beside them.
std::vector<RestedCard> whatRests(const SupportState &state);

/// What one press lifts a red with: the words as a figure of speech, the quiet day as over.
std::vector<RestedCard> whatIsLifted(const SupportState &state);

} // namespace rung
