// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/summarysource.h"

#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"

#include <QCoreApplication>

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

void numberLadders(std::vector<LadderSummary> &ladders)
{
    int number = 0;
    for (LadderSummary &ladder : ladders)
        ladder.name = QCoreApplication::translate("Summary", "Ladder %1").arg(++number);
}

RungTitles rungTitles(const Notebook &notebook)
{
    RungTitles titles;
    for (const Ladder &ladder : read::ladders(notebook, true))
        for (const Rung &rung : read::rungs(notebook, ladder.id, true))
            titles.insert(rung.id, rung.title.text());
    return titles;
}

QUuid idOf(const EntryId &entry)
{
    return std::visit([](const auto &id) { return id.uuid(); }, entry);
}

JournalQuery queryOf(const SummaryScope &scope)
{
    return {.ladder = scope.ladder, .from = scope.from, .to = scope.to};
}

ReportEntry reportEntry(const Notebook &notebook, const JournalEntry &entry, bool withName)
{
    ReportEntry result{withName ? entry.title : QString(), entry.day};
    if (const auto *id = std::get_if<Id<Attempt>>(&entry.id)) {
        result.attempt = read::attempt(notebook, *id);
        result.reflections = read::reflectionsOn(notebook, *id);
    } else if (const auto reflection = read::reflection(notebook, std::get<Id<Reflection>>(entry.id))) {
        result.reflections = {*reflection};
    }
    return result;
}

std::vector<ReportEntry> reportEntries(const Notebook &notebook, const SummaryScope &scope, const WorkProgress &progress)
{
    std::vector<ReportEntry> entries;
    if (scope.entries.isEmpty())
        return entries;
    for (const JournalEntry &entry : read::entries(notebook, queryOf(scope)))
        if (scope.entries.contains(idOf(entry.id))) {
            entries.push_back(reportEntry(notebook, entry, scope.names));
            tell(progress, double(entries.size()) / double(scope.entries.size()));
        }
    std::ranges::reverse(entries);
    return entries;
}

QStringList chosenLines(const Notebook &notebook, const SummaryScope &scope)
{
    QStringList lines;
    if (!scope.lines.isEmpty())
        for (const SummaryItem &choice : lineChoices(notebook))
            if (scope.lines.contains(choice.id) && lines.size() < mostLines)
                lines += choice.text;
    return lines;
}

} // namespace

std::vector<Observation> observationsIn(const Notebook &notebook, const SummaryScope &scope)
{
    std::vector<Observation> found;
    std::ranges::copy_if(notebook.observations(), std::back_inserter(found), [&](const Observation &seen) {
        return (!scope.from || seen.day >= *scope.from) && (!scope.to || seen.day <= *scope.to)
            && (!scope.ladder || seen.ladder == *scope.ladder);
    });
    return found;
}

SummaryFigures summaryFigures(const Notebook &notebook, const SummaryScope &scope, Day today)
{
    return {scope.from, scope.to, figuresOf(observationsIn(notebook, scope)), ladderSummaries(notebook, scope, today)};
}

SummaryContent summaryContent(const Notebook &notebook, const SummaryScope &scope, Day today, const WorkProgress &progress)
{
    SummaryContent content{.today = today,
                           .from = scope.from,
                           .to = scope.to,
                           .observations = observationsIn(notebook, scope),
                           .titles = scope.names ? rungTitles(notebook) : RungTitles(),
                           .ladders = ladderSummaries(notebook, scope, today),
                           .lines = chosenLines(notebook, scope),
                           .withLog = scope.log,
                           .entries = reportEntries(notebook, scope, progress)};
    if (!scope.names)
        numberLadders(content.ladders);
    return content;
}

std::vector<SummaryItem> lineChoices(const Notebook &notebook)
{
    std::vector<SummaryItem> choices;
    for (const KeptLine &line : read::lines(notebook))
        if (line.kept && !line.line.trimmed().isEmpty())
            choices.push_back({line.attempt.uuid(), line.day, line.line.simplified()});
    return choices;
}

std::vector<SummaryItem> entryChoices(const Notebook &notebook, const SummaryScope &scope)
{
    std::vector<SummaryItem> choices;
    for (const JournalEntry &entry : read::entries(notebook, queryOf(scope)))
        choices.push_back({idOf(entry.id), entry.day, entry.title.isEmpty() ? entry.excerpt.simplified() : entry.title});
    return choices;
}

SummaryScope withEveryWord(const Notebook &notebook, SummaryScope scope)
{
    scope.names = true;
    for (const SummaryItem &choice : lineChoices(notebook))
        if (scope.lines.size() < mostLines)
            scope.lines.insert(choice.id);
    for (const SummaryItem &choice : entryChoices(notebook, scope))
        scope.entries.insert(choice.id);
    return scope;
}

} // namespace rung
