// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/building.h"

#include "core/guidance/nextrung.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace rung {

namespace {
constexpr int widestGap = 15;
constexpr size_t fewestRungs = 5;
constexpr size_t mostRungs = 15;
constexpr int smallRung = 30;
constexpr size_t fewestContexts = 3;

QString say(const char *text)
{
    return QCoreApplication::translate("Building", text);
}
} // namespace

std::vector<Step> stepsOf(const LadderRecord &record)
{
    std::vector<Step> steps;
    for (const RungRecord &rung : record.rungs)
        steps.push_back({rung.rung->baseline, rung.rung->context});
    return steps;
}

std::vector<GhostRung> ghostRungs(std::span<const Step> steps)
{
    std::vector<Suds> baselines;
    for (const Step &step : steps)
        baselines.push_back(step.baseline);
    std::ranges::sort(baselines);
    std::vector<GhostRung> ghosts;
    for (size_t i = 1; i < baselines.size(); ++i) {
        const Suds lower = baselines[i - 1];
        const Suds upper = baselines[i];
        if (upper.value() - lower.value() > widestGap)
            ghosts.push_back({lower, upper, Suds::from(midway(lower.value(), upper.value())).value()});
    }
    return ghosts;
}

std::vector<BuildingHint> buildingHints(std::span<const Step> steps)
{
    std::vector<BuildingHint> hints;
    if (steps.empty())
        return hints;
    if (steps.size() < fewestRungs)
        hints.push_back(BuildingHint::FewRungs);
    if (steps.size() > mostRungs)
        hints.push_back(BuildingHint::ManyRungs);
    if (std::ranges::none_of(steps, [](const Step &step) { return step.baseline.value() <= smallRung; }))
        hints.push_back(BuildingHint::NoSmallRung);
    std::set<Context> contexts;
    for (const Step &step : steps)
        contexts.insert(step.context);
    if (contexts.size() < fewestContexts)
        hints.push_back(BuildingHint::FewContexts);
    return hints;
}

QString buildingHintSentence(BuildingHint hint)
{
    switch (hint) {
    case BuildingHint::FewRungs:
        return say(QT_TRANSLATE_NOOP("Building", "Eight to twelve rungs make a comfortable ladder. There is room for a few more."));
    case BuildingHint::ManyRungs:
        return say(QT_TRANSLATE_NOOP("Building", "That is a long ladder. Eight to twelve rungs are easier to keep in view."));
    case BuildingHint::NoSmallRung:
        return say(QT_TRANSLATE_NOOP("Building", "A rung at 30 or lower would make the start easier."));
    case BuildingHint::FewContexts:
        return say(QT_TRANSLATE_NOOP("Building", "Three or more kinds of places help what you learn to come along with you."));
    }
    Q_UNREACHABLE();
}

} // namespace rung
