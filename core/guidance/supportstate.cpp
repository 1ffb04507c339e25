// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/supportstate.h"

#include <algorithm>
#include <set>

namespace rung {

namespace {

constexpr int blueRest = 7;
constexpr int amberRest = 14;
constexpr int therapistDays = 30;
constexpr int therapistAmbers = 2;

int restOf(SupportLevel level)
{
    return level == SupportLevel::Blue ? blueRest : amberRest;
}

/// Whether a sign rests on a day by what was put away up to `until`.
bool rests(const SupportSign &sign, const SupportRecord &record, Day today, Day until)
{
    return sign.level != SupportLevel::Red && std::ranges::any_of(record.dismissals, [&](const Dismissal &one) {
               const Day day = Day::of(one.at, record.dayStart);
               return one.rule == toName(sign.rule) && one.level >= sign.level && day <= until && isWithin(day, today, restOf(one.level));
           });
}

/// The rules that spoke on amber that day before anything was put away on it.
std::set<SupportRule> ambersOn(const SupportRecord &record, Day day)
{
    std::set<SupportRule> rules;
    for (const SupportSign &sign : supportSigns(SupportView(record, day)))
        if (sign.level == SupportLevel::Amber && !rests(sign, record, day, day.plusDays(-1)))
            rules.insert(sign.rule);
    return rules;
}

/// How many ambers came up in those days: a rule that speaks for days on end is one, and one that speaks again after its rest is another.
int ambersWithin(const SupportRecord &record, Day today, int days)
{
    int count = 0;
    std::set<SupportRule> before;
    for (int ago = days - 1; ago >= 0; --ago) {
        const std::set<SupportRule> now = ambersOn(record, today.plusDays(-ago));
        count += int(std::ranges::count_if(now, [&](SupportRule rule) { return !before.contains(rule); }));
        before = now;
    }
    return count;
}

} // namespace

std::optional<SupportLevel> SupportState::level() const
{
    std::optional<SupportLevel> highest;
    for (const SupportSign &sign : speaking)
        highest = std::max(highest.value_or(sign.level), sign.level);
    return highest;
}

std::vector<SupportRule> SupportState::rulesOn(SupportLevel wanted) const
{
    std::vector<SupportRule> rules;
    for (const SupportSign &sign : speaking)
        if (sign.level == wanted)
            rules.push_back(sign.rule);
    return rules;
}

bool SupportState::promptsRest() const
{
    return speaks(SupportRule::Replaying);
}

bool SupportState::speaks(SupportRule rule) const
{
    return std::ranges::find(speaking, rule, &SupportSign::rule) != speaking.end();
}

SupportState supportState(const SupportRecord &record, Day today)
{
    const SupportView seen(record, today);
    SupportState state{.firing = supportSigns(seen), .redEntries = redEntries(seen), .quietDay = isQuietDay(seen)};
    std::ranges::copy_if(state.firing, std::back_inserter(state.speaking),
                         [&](const SupportSign &sign) { return !rests(sign, record, today, today); });
    state.namesTherapist = !state.rulesOn(SupportLevel::Amber).empty() && ambersWithin(record, today, therapistDays) >= therapistAmbers;
    return state;
}

std::vector<RestedCard> whatRests(const SupportState &state)
{
    std::vector<RestedCard> away;
    for (const SupportSign &sign : state.speaking)
        if (sign.level != SupportLevel::Red)
            away.push_back({toName(sign.rule), sign.level});
    return away;
}

std::vector<RestedCard> whatIsLifted(const SupportState &state)
{
    const QString rule = toName(SupportRule::Words);
    std::vector<RestedCard> away;
    for (const QUuid &entry : state.redEntries)
        away.push_back({rule, SupportLevel::Red, entry});
    if (state.quietDay && state.redEntries.empty()) // what was asked for outlasts what was misread
        away.push_back({rule, SupportLevel::Red, {}});
    return away;
}

} // namespace rung
