// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/reflection.h"
#include "core/storage/database.h"
#include "core/storage/timeline.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace rung {

/// An entry of the journal: an attempt or a free reflection.
using EntryId = std::variant<Id<Attempt>, Id<Reflection>>;

/// One row of the timeline with its words.
struct JournalEntry
{
    EntryId id;
    Instant at;
    Day day;
    QString title;   ///< the rung's; null for a free reflection
    QString excerpt; ///< the first 300 characters of the story or text
    std::optional<Answer> answer = {};
    std::optional<Suds> expected = {}; ///< only when written before asking
    std::optional<Suds> felt = {};
};

JournalEntry loadEntry(const Database &database, const TimelineEntry &entry);

/// Everything a person wrote in an entry, whole: its stories or its text first, then the line and what was written before.
QStringList loadTexts(const Database &database, const TimelineEntry &entry);

} // namespace rung
