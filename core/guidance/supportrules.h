// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/guidance/supportrecord.h"

#include <optional>
#include <vector>

namespace rung {

/// What in a record can speak for support coming first, in the order in which a card names it.
enum class SupportRule { Worsening, Steep, Alarm, Painful, Avoidance, Setup, Harsh, Sting, Severe, Replaying, Life, Words };

template <>
struct Choices<SupportRule>
{
    static constexpr ChoiceTable<SupportRule, 12> all{{{SupportRule::Worsening, "worsening"},
                                                       {SupportRule::Steep, "steep"},
                                                       {SupportRule::Alarm, "alarm"},
                                                       {SupportRule::Painful, "painful"},
                                                       {SupportRule::Avoidance, "avoidance"},
                                                       {SupportRule::Setup, "setup"},
                                                       {SupportRule::Harsh, "harsh"},
                                                       {SupportRule::Sting, "sting"},
                                                       {SupportRule::Severe, "severe"},
                                                       {SupportRule::Replaying, "replaying"},
                                                       {SupportRule::Life, "life"},
                                                       {SupportRule::Words, "words"}}};
};

/// A rule that fires, and how much it asks for.
struct SupportSign
{
    SupportRule rule;
    SupportLevel level;
    friend bool operator==(const SupportSign &, const SupportSign &) = default;
};

/// The level at which the rule fires in what is to be seen; nothing where it does not. What the person put away is not looked at
/// here, but for words that were a figure of speech.
std::optional<SupportLevel> levelOf(SupportRule rule, const SupportView &seen);

/// Every rule that fires, in their order.
std::vector<SupportSign> supportSigns(const SupportView &seen);

/// The entries of today whose words are red and were not called a figure of speech since.
std::vector<QUuid> redEntries(const SupportView &seen);

/// Whether "Make today quiet" was pressed today and not taken back.
bool isQuietDay(const SupportView &seen);

} // namespace rung
