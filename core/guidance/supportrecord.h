// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checkin.h"
#include "core/domain/observation.h"
#include "core/domain/support.h"
#include "core/guidance/phrasecheck.h"

#include <span>
#include <vector>

namespace rung {

/// What the phrase check found in one text, without the text. An attempt and its reflections are one entry.
struct WordsFound
{
    QUuid entry; ///< the attempt's id, or that of a free reflection
    Day day;     ///< the civil day of the text
    Instant writtenAt;
    PhraseTier tier = PhraseTier::None;
    bool panic = false; ///< it tells of panic, in a log with a body alarm
};

/// Everything the support rules look at. Nothing of it is kept: the same record on the same day gives the same answer.
struct SupportRecord
{
    std::span<const Observation> observations = {}; ///< oldest first; borrowed
    std::vector<WordsFound> words = {};
    std::vector<CheckIn> checkIns = {}; ///< oldest first
    std::vector<Suds> rungs = {};       ///< the baselines of the rungs that are neither archived nor in the trash
    std::vector<Dismissal> dismissals = {};
    DayStart dayStart = DayStart::standard();
};

/// The record as it stood on a day. What still waits for an answer is left out, as it counts nowhere.
struct SupportView
{
    SupportView(const SupportRecord &from, Day day);

    const SupportRecord &record;
    Day today;
    std::vector<const Observation *> attempts; ///< oldest first
};

/// Whether `day` is one of the last `days` days, `today` included.
inline bool isWithin(Day day, Day today, int days)
{
    const int ago = day.daysTo(today);
    return ago >= 0 && ago < days;
}

} // namespace rung
