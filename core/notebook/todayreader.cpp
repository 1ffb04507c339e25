// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/todayreader.h"

#include "core/notebook/readers.h"
#include "core/storage/attemptrepository.h"

#include <algorithm>

namespace rung::read {

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr int waitingDays = 3;

std::vector<OpenAttempt> unfinished(const Notebook &notebook, bool waiting)
{
    std::vector<OpenAttempt> open;
    for (const Attempt &found : loadUnfinished(notebook.database()))
        if (found.outcome.has_value() == waiting)
            if (const auto on = rung(notebook, found.rung))
                open.push_back({found, *on});
    return open;
}

/// The planned moment for sorting; a day counts from its beginning, no date at all as long past.
qint64 plannedOrder(const OpenAttempt &open)
{
    const auto &planned = open.attempt.prediction->plannedFor;
    if (!planned)
        return open.attempt.createdAt.utcMilliseconds();
    if (const auto *day = std::get_if<Day>(&*planned))
        return day->date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return std::get<Instant>(*planned).utcMilliseconds();
}

std::vector<OpenAttempt> plans(const Notebook &notebook, bool due)
{
    auto open = unfinished(notebook, false);
    const Day today = notebook.today();
    std::erase_if(open, [&](const OpenAttempt &plan) {
        const auto day = plannedDay(*plan.attempt.prediction, notebook.dayStart());
        return (!day || *day <= today) != due;
    });
    std::ranges::stable_sort(open, {}, plannedOrder);
    return open;
}

bool wantsNextDay(const Observation &seen, const Instant &now)
{
    const qint64 since = now.utcMilliseconds() - seen.happenedAt.utcMilliseconds();
    if (seen.nextDay || since < 18 * hour || since > 96 * hour)
        return false;
    const bool stung = isRefusal(seen.answer) || seen.answer == Answer::Partly || seen.answer == Answer::LeftBefore;
    return stung || (seen.peak && seen.peak->value() >= 40);
}

} // namespace

std::vector<OpenAttempt> duePlans(const Notebook &notebook)
{
    return plans(notebook, true);
}

std::vector<OpenAttempt> comingPlans(const Notebook &notebook)
{
    return plans(notebook, false);
}

std::vector<OpenAttempt> dueWaiting(const Notebook &notebook)
{
    auto open = unfinished(notebook, true);
    std::erase_if(open, [&](const OpenAttempt &ask) { return ask.attempt.outcome->day.daysTo(notebook.today()) < waitingDays; });
    std::ranges::stable_sort(open, {}, [](const OpenAttempt &ask) { return ask.attempt.outcome->happenedAt.utcMilliseconds(); });
    return open;
}

std::optional<OpenAttempt> dueNextDay(const Notebook &notebook, const std::vector<Id<Attempt>> &skipped)
{
    const auto &seen = notebook.observations();
    const Instant now = notebook.now();
    for (auto it = seen.rbegin(); it != seen.rend(); ++it) {
        if (!wantsNextDay(*it, now) || std::ranges::find(skipped, it->id) != skipped.end())
            continue;
        const auto found = attempt(notebook, it->id);
        const auto on = rung(notebook, it->rung);
        if (found && on)
            return OpenAttempt{*found, *on};
    }
    return std::nullopt;
}

std::vector<KeptLine> lines(const Notebook &notebook)
{
    return loadLines(notebook.database());
}

std::optional<KeptLine> lineForToday(const Notebook &notebook)
{
    const auto first = loadLines(notebook.database(), 1);
    return first.empty() ? std::nullopt : std::optional(first.front());
}

std::optional<Instant> lastWritten(const Notebook &notebook)
{
    return loadLastWritten(notebook.database());
}

} // namespace rung::read
