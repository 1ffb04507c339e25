// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/notebook/notebook.h"
#include "core/reports/summaryfigures.h"
#include "core/reports/summaryreport.h"

#include <QSet>

#include <optional>
#include <vector>

namespace rung {

/// Which part of the notebook a summary speaks of, and what of the person's words goes with it.
struct SummaryScope
{
    std::optional<Day> from = {}; ///< inclusive
    std::optional<Day> to = {};   ///< inclusive
    std::optional<Id<Ladder>> ladder = {};
    bool names = false;           ///< ladders and rungs by the person's own names; else they are numbered
    bool log = false;             ///< a row for each attempt
    QSet<QUuid> lines = {};       ///< the attempts whose kept lines go with it
    QSet<QUuid> entries = {};     ///< the entries of the journal that go with it, with all their words
};

/// Something to be chosen by itself: a kept line, an entry.
struct SummaryItem
{
    QUuid id;
    Day day;
    QString text;
};

/// No more kept lines than these go on the page.
inline constexpr int mostLines = 3;

/// The kept lines, newest first.
std::vector<SummaryItem> lineChoices(const Notebook &notebook);
/// The entries of the scope, newest first, by their rung or their first words.
std::vector<SummaryItem> entryChoices(const Notebook &notebook, const SummaryScope &scope);
/// All of the person's words: names, the newest kept lines, every entry.
SummaryScope withEveryWord(const Notebook &notebook, SummaryScope scope);

/// The attempts of the scope, oldest first.
std::vector<Observation> observationsIn(const Notebook &notebook, const SummaryScope &scope);

SummaryFigures summaryFigures(const Notebook &notebook, const SummaryScope &scope, Day today);
/// Throws Stopped.
SummaryContent summaryContent(const Notebook &notebook, const SummaryScope &scope, Day today, const WorkProgress &progress = {});

} // namespace rung
