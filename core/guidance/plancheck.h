// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/rung.h"
#include "core/guidance/rungprogress.h"

#include <QString>

#include <optional>
#include <span>

namespace rung {

/// What makes a plan big for now.
enum class TooBig { RungAboveCeiling, FearAboveCeiling, EarlyAndHigh };

/// The three ways on from a plan that is big; none of them is locked.
enum class WayOn { NearerStep, StepInBetween, KeepIt };

/// What one calm question before a plan is sealed would be about.
struct PlanCheck
{
    std::optional<TooBig> tooBig = {};
    /// The fear a step in between would have.
    Suds between;
    /// A high-stakes rung: a no could cost something.
    bool mayCost = false;
};

/// `progress` is that of the rung's ladder; `asksEver` counts the asks of the whole notebook.
PlanCheck checkPlan(const Rung &rung, std::optional<Suds> predictedPeak, const LadderProgress &progress, int asksEver);

/// The asks among the observations, whichever ladder they are on.
int countAsks(std::span<const Observation> observations);

QString tooBigQuestion(TooBig why);
QString wayOnLabel(WayOn way);
/// The further question on a high-stakes rung.
QString mayCostQuestion();

} // namespace rung
