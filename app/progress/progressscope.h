// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// How far back the questions look; an own range has its first and last day.
enum class ProgressRange { Last30Days, Last90Days, ThisYear, All, Own };

/// What the questions are asked of; what is not given does not narrow it.
struct ProgressScope
{
    ProgressRange range = ProgressRange::Last90Days;
    std::optional<Day> from = {}; ///< of an own range, inclusive
    std::optional<Day> to = {};   ///< of an own range, inclusive
    std::optional<Id<Ladder>> ladder = {};
    std::optional<Context> context = {};
    std::optional<Id<Rung>> rung = {};
    friend bool operator==(const ProgressScope &, const ProgressScope &) = default;
};

/// The first and the last day of a scope, where it has them.
struct ProgressDays
{
    std::optional<Day> from = {};
    std::optional<Day> to = {};
};
ProgressDays daysIn(const ProgressScope &scope, Day today);

/// Those within the scope, in their order.
std::vector<Observation> chosenBy(const ProgressScope &scope, std::span<const Observation> observations, Day today);

/// For keeping the view over a change of zoom or language.
QJsonObject toJson(const ProgressScope &scope);
/// What is not understood is left out.
ProgressScope progressScopeFrom(const QJsonObject &json);

} // namespace rung
