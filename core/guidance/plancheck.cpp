// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/plancheck.h"

#include "core/guidance/nextrung.h"

#include <QCoreApplication>

#include <algorithm>

namespace rung {

namespace {
constexpr int fearReach = 15;
constexpr int earlyAsks = 3;
constexpr int earlyFear = 40;

QString say(const char *text)
{
    return QCoreApplication::translate("PlanCheck", text);
}

std::optional<TooBig> tooBigBecause(const Rung &rung, std::optional<Suds> predictedPeak, int ceiling, int asksEver)
{
    if (rung.baseline.value() > ceiling)
        return TooBig::RungAboveCeiling;
    if (predictedPeak && predictedPeak->value() > ceiling + fearReach)
        return TooBig::FearAboveCeiling;
    if (predictedPeak && asksEver < earlyAsks && predictedPeak->value() > earlyFear)
        return TooBig::EarlyAndHigh;
    return std::nullopt;
}
} // namespace

PlanCheck checkPlan(const Rung &rung, std::optional<Suds> predictedPeak, const LadderProgress &progress, int asksEver)
{
    const int fear = std::max(rung.baseline.value(), predictedPeak ? predictedPeak->value() : 0);
    const int between = std::min(progress.ceiling, midway(std::max(progress.level, 10), fear));
    return {.tooBig = tooBigBecause(rung, predictedPeak, progress.ceiling, asksEver),
            .between = Suds::from(between).value(),
            .mayCost = rung.highStakes};
}

int countAsks(std::span<const Observation> observations)
{
    return int(std::ranges::count_if(observations, [](const Observation &observation) { return isAsk(observation.answer); }));
}

QString tooBigQuestion(TooBig why)
{
    switch (why) {
    case TooBig::RungAboveCeiling:
        return say(QT_TRANSLATE_NOOP("PlanCheck", "This one is a good way above what you have practised. How would you like to go on?"));
    case TooBig::FearAboveCeiling:
        return say(QT_TRANSLATE_NOOP("PlanCheck", "That is more fear than you have practised with so far. How would you like to go on?"));
    case TooBig::EarlyAndHigh:
        return say(QT_TRANSLATE_NOOP("PlanCheck", "Small ones teach the most at the start. How would you like to go on?"));
    }
    Q_UNREACHABLE();
}

QString wayOnLabel(WayOn way)
{
    switch (way) {
    case WayOn::NearerStep:
        return say(QT_TRANSLATE_NOOP("PlanCheck", "A nearer step"));
    case WayOn::StepInBetween:
        return say(QT_TRANSLATE_NOOP("PlanCheck", "Add a step in between"));
    case WayOn::KeepIt:
        return say(QT_TRANSLATE_NOOP("PlanCheck", "Keep it, I have thought about it"));
    }
    Q_UNREACHABLE();
}

QString mayCostQuestion()
{
    return say(QT_TRANSLATE_NOOP("PlanCheck", "Could a no here cost something that is not easily replaced?"));
}

} // namespace rung
