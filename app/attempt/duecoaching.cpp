// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/duecoaching.h"

#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"

#include <algorithm>

namespace rung {

namespace {
/// The kind that was shown since the log was saved; logs lie apart, so it was for this one.
std::optional<CoachingKind> shownSince(const std::vector<CoachingShown> &shown, const Instant &saved)
{
    const auto line = std::ranges::find_if(shown, [&](const CoachingShown &one) { return one.at >= saved; });
    return line == shown.end() ? std::nullopt : fromName<CoachingKind>(line->kind);
}

bool blamesOneselfIn(const Notebook &notebook, const Attempt &attempt)
{
    if (attempt.outcome->line && blamesOneself(attempt.outcome->line->text()))
        return true;
    const auto texts = read::reflectionsOn(notebook, attempt.id);
    return std::ranges::any_of(texts, [](const Reflection &reflection) { return blamesOneself(reflection.text); });
}
} // namespace

std::optional<DueCoaching> dueCoaching(const Notebook &notebook, const Id<Attempt> &id, const std::set<CoachingKind> &silent,
                                       const SupportState &support)
{
    if (support.level() == SupportLevel::Red)
        return std::nullopt;
    const std::vector<CoachingShown> shown = read::support(notebook).coachingShown;
    const std::optional<Attempt> attempt = read::attempt(notebook, id);
    const auto &observations = notebook.observations();
    const auto log = std::ranges::find(observations, id, &Observation::id);
    if (!attempt || log == observations.end())
        return std::nullopt;
    if (const auto kind = shownSince(shown, attempt->updatedAt))
        return silent.contains(*kind) ? std::nullopt : std::optional(DueCoaching{*kind, true});
    const auto kind = coachingFor({.log = *log,
                                   .previousAsk = previousAskOnRung(observations, *log),
                                   .selfBlaming = blamesOneselfIn(notebook, *attempt),
                                   .supportRuleFires = !support.firing.empty()},
                                  shown, silent, notebook.now());
    return kind ? std::optional(DueCoaching{*kind, false}) : std::nullopt;
}

} // namespace rung
