// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/summarysource.h"

#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"

#include <algorithm>

namespace rung {

namespace {

std::vector<Ladder> laddersIn(const Notebook &notebook, const SummaryScope &scope)
{
    auto ladders = read::ladders(notebook);
    std::erase_if(ladders, [&](const Ladder &ladder) { return scope.ladder && ladder.id != *scope.ladder; });
    return ladders;
}

std::vector<LadderSummary> ladderSummaries(const Notebook &notebook, const SummaryScope &scope, Day today)
{
    std::vector<LadderSummary> summaries;
    for (const Ladder &ladder : laddersIn(notebook, scope))
        summaries.push_back(summaryOf(ladder, read::rungs(notebook, ladder.id), notebook.observations(), today));
    return summaries;
}

RungTitles rungTitles(const Notebook &notebook)
{
    RungTitles titles;
    for (const Ladder &ladder : read::ladders(notebook, true))
        for (const Rung &rung : read::rungs(notebook, ladder.id, true))
            titles.insert(rung.id, rung.title.text());
    return titles;
}

ReportEntry reportEntry(const Notebook &notebook, const JournalEntry &entry)
{
    ReportEntry result{entry.title, entry.day};
    if (const auto *id = std::get_if<Id<Attempt>>(&entry.id)) {
        result.attempt = read::attempt(notebook, *id);
        result.reflections = read::reflectionsOn(notebook, *id);
    } else if (const auto reflection = read::reflection(notebook, std::get<Id<Reflection>>(entry.id))) {
        result.reflections = {*reflection};
    }
    return result;
}

std::vector<ReportEntry> reportEntries(const Notebook &notebook, const SummaryScope &scope)
{
    const JournalQuery query{.ladder = scope.ladder, .from = scope.from, .to = scope.to};
    std::vector<ReportEntry> entries;
    for (const JournalEntry &entry : read::entries(notebook, query))
        entries.push_back(reportEntry(notebook, entry));
    std::ranges::reverse(entries);
    return entries;
}

} // namespace

std::vector<Observation> observationsIn(const Notebook &notebook, const SummaryScope &scope)
{
    std::vector<Observation> found;
    std::ranges::copy_if(notebook.observations(), std::back_inserter(found), [&](const Observation &seen) {
        return (!scope.from || seen.day >= *scope.from) && (!scope.to || seen.day <= *scope.to) && (!scope.ladder || seen.ladder == *scope.ladder);
    });
    return found;
}

SummaryFigures summaryFigures(const Notebook &notebook, const SummaryScope &scope, Day today)
{
    return {scope.from, scope.to, figuresOf(observationsIn(notebook, scope)), ladderSummaries(notebook, scope, today)};
}

SummaryContent summaryContent(const Notebook &notebook, const SummaryScope &scope, Day today)
{
    return {.today = today,
            .from = scope.from,
            .to = scope.to,
            .observations = observationsIn(notebook, scope),
            .titles = rungTitles(notebook),
            .ladders = ladderSummaries(notebook, scope, today),
            .entries = scope.withNotes ? reportEntries(notebook, scope) : std::vector<ReportEntry>()};
}

} // namespace rung
