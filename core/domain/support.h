// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace rung {

/// Someone the person trusts and would call.
struct TrustedContact
{
    QString name;
    QString call;
    friend bool operator==(const TrustedContact &, const TrustedContact &) = default;
};

/// The rule under which a day made quiet by hand is remembered; no rule of the record has this name.
inline constexpr QLatin1String quietDayRule("quiet");

/// What is put away of support: the card of a rule, or a red about one entry.
struct RestedCard
{
    QString rule;
    SupportLevel level = SupportLevel::Blue;
    std::optional<QUuid> entry = {};
    friend bool operator==(const RestedCard &, const RestedCard &) = default;
};

/// A support card the person put away, so that it rests; or the press that made a day quiet.
struct Dismissal
{
    Id<Dismissal> id;
    QString rule;
    SupportLevel level = SupportLevel::Blue;
    Instant at;
    std::optional<QUuid> entry = {};
    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

/// A coaching line that was shown; there are at most three a week.
struct CoachingShown
{
    QString kind;
    Instant at;
    friend bool operator==(const CoachingShown &, const CoachingShown &) = default;
};

/// What the notebook keeps of support; it leaves only when the person ticks it.
struct Support
{
    std::optional<TrustedContact> trustedContact = {};
    std::vector<Dismissal> dismissals = {};
    std::vector<CoachingShown> coachingShown = {};
    friend bool operator==(const Support &, const Support &) = default;
};

} // namespace rung
