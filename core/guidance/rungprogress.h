// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/guidance/ladderrecord.h"

#include <optional>
#include <vector>

namespace rung {

/// Why a rung needs no more practice; tried in this order.
enum class Settled { Once, Easy, LowTwice, Standard, Tolerance };

/// What practice has changed on a rung: less fear, less belief in the feared event, handling it well.
enum class Mark { Fear, Expectancy, Coping };

template <>
struct Choices<Settled>
{
    static constexpr ChoiceTable<Settled, 5> all{{{Settled::Once, "once"},
                                                  {Settled::Easy, "easy"},
                                                  {Settled::LowTwice, "lowTwice"},
                                                  {Settled::Standard, "standard"},
                                                  {Settled::Tolerance, "tolerance"}}};
};
template <>
struct Choices<Mark>
{
    static constexpr ChoiceTable<Mark, 3> all{{{Mark::Fear, "fear"}, {Mark::Expectancy, "expectancy"}, {Mark::Coping, "coping"}}};
};

/// How far practice on one rung has come; worked out from the record each time, never stored.
struct RungProgress
{
    Id<Rung> rung;
    int tries = 0; ///< asks
    int days = 0;  ///< different days with an ask
    std::optional<Settled> settled = {};
    std::vector<Mark> marks = {}; ///< those held now, in the order of the enum
};

/// Where a person stands on a ladder.
struct LadderProgress
{
    std::vector<RungProgress> rungs = {}; ///< in the order of the record
    int level = 0;                        ///< the fear practised up to, 0–100
    int ceiling = 40;                     ///< the highest baseline that counts as a next step, from 40 up to 115
};

/// Whether the ask was made without leaning on anything: no drink, and fewer than two safety habits.
bool isPlain(const Observation &ask);

/// Whether the person rated the handling of it 7 or more.
bool isHandled(const Observation &ask);

/// Whether the rung may be asked again: not one for a single time that has been asked.
bool mayBeAsked(const RungRecord &record);

RungProgress rungProgress(const RungRecord &record);
LadderProgress ladderProgress(const LadderRecord &record);

} // namespace rung
