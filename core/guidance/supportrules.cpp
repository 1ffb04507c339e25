// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/supportrules.h"

#include "core/guidance/supporttrends.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace rung {

namespace {

using Level = std::optional<SupportLevel>;
using Attempts = std::span<const Observation *const>;

constexpr int fewLatest = 5;
constexpr int month = 30;
constexpr int fortnight = 14;
constexpr int week = 7;

Level blueFrom(bool fires)
{
    return fires ? Level(SupportLevel::Blue) : std::nullopt;
}

Level amberFrom(bool fires)
{
    return fires ? Level(SupportLevel::Amber) : std::nullopt;
}

bool has(const Observation &seen, Body alarm)
{
    return std::ranges::find(seen.body, alarm) != seen.body.end();
}

Attempts lastFew(Attempts attempts)
{
    return attempts.last(std::min<size_t>(attempts.size(), fewLatest));
}

template <class Is>
int countWithin(const SupportView &seen, int days, Is is)
{
    return int(
        std::ranges::count_if(seen.attempts, [&](const Observation *one) { return isWithin(one->day, seen.today, days) && is(*one); }));
}

/// The answers of next days given within that many days, oldest first.
std::vector<NextDay> nextDays(const SupportView &seen, int days)
{
    std::vector<NextDay> answers;
    for (const Observation *one : seen.attempts)
        if (one->nextDay && isWithin(Day::of(one->nextDay->at, seen.record.dayStart), seen.today, days))
            answers.push_back(*one->nextDay);
    std::ranges::stable_sort(answers, {}, [](const NextDay &answer) { return answer.at.utcMilliseconds(); });
    return answers;
}

/// Panic, or things felt unreal; or the words beside another sign of the body tell of panic.
bool rangAlarm(const SupportView &seen, const Observation &one)
{
    return has(one, Body::Panic) || has(one, Body::Unreal)
        || std::ranges::any_of(seen.record.words, [&](const WordsFound &words) { return words.panic && words.entry == one.id.uuid(); });
}

Level alarm(const SupportView &seen)
{
    const auto rang = [&](const Observation *one) { return isWithin(one->day, seen.today, month) && rangAlarm(seen, *one); };
    if (std::ranges::count_if(lastFew(seen.attempts), rang) >= 2)
        return SupportLevel::Amber;
    return blueFrom(!seen.attempts.empty() && rang(seen.attempts.back()));
}

Level painful(const SupportView &seen)
{
    return amberFrom(countWithin(seen, month, [](const Observation &one) { return has(one, Body::PastPain); }) >= 2);
}

/// Three times running on one rung, within `days`.
bool dodgesOneRung(Attempts attempts, Day today, int days)
{
    QHash<Id<Rung>, int> running;
    for (const Observation *one : attempts)
        running[one->rung] = isAsk(one->answer) || !isWithin(one->day, today, days) ? 0 : running.value(one->rung) + 1;
    return std::any_of(running.cbegin(), running.cend(), [](int times) { return times >= 3; });
}

bool dodges(const SupportView &seen)
{
    constexpr int daysOfDodging = 21;
    constexpr int daysWithoutAsk = 10;
    std::vector<const Observation *> attempts = seen.attempts;
    std::erase_if(attempts, [](const Observation *one) {
        return one->answer == Answer::DidNotAsk && (one->obstacle == Obstacle::BadMoment || one->obstacle == Obstacle::Forgot);
    });
    const auto isDodged = [&](const Observation *one) { return !isAsk(one->answer) && isWithin(one->day, seen.today, daysOfDodging); };
    const bool asked = countWithin(seen, daysWithoutAsk, [](const Observation &one) { return isAsk(one.answer); }) > 0;
    return (!asked && std::ranges::count_if(lastFew(attempts), isDodged) >= 3) || dodgesOneRung(attempts, seen.today, daysOfDodging);
}

Level avoidance(const SupportView &seen)
{
    if (!dodges(seen))
        return std::nullopt;
    return dodges(SupportView(seen.record, seen.today.plusDays(-week))) ? SupportLevel::Amber : SupportLevel::Blue;
}

Level setup(const SupportView &seen)
{
    constexpr int high = 70;
    const auto isUnfit = [](const Observation *one) { return one->obstacle == Obstacle::TooBig || one->obstacle == Obstacle::UnsureFair; };
    const auto &rungs = seen.record.rungs;
    const bool allHigh = !rungs.empty() && std::ranges::all_of(rungs, [](Suds fear) { return fear.value() >= high; });
    return blueFrom(allHigh || std::ranges::count_if(lastFew(seen.attempts), isUnfit) >= 2);
}

bool isLifted(const SupportView &seen, const WordsFound &words)
{
    return std::ranges::any_of(seen.record.dismissals, [&](const Dismissal &lift) {
        return lift.rule == toName(SupportRule::Words) && (!lift.entry || lift.entry == words.entry) && lift.at >= words.writtenAt
            && Day::of(lift.at, seen.record.dayStart) <= seen.today;
    });
}

/// Of today or written today: the story of yesterday's ask may be told only now.
bool isOfToday(const SupportView &seen, const WordsFound &words)
{
    return words.day == seen.today || Day::of(words.writtenAt, seen.record.dayStart) == seen.today;
}

Level harsh(const SupportView &seen)
{
    std::set<QUuid> entries;
    for (const Observation *one : seen.attempts)
        if (one->feeling == Feeling::Ashamed && isWithin(one->day, seen.today, fortnight))
            entries.insert(one->id.uuid());
    for (const WordsFound &words : seen.record.words)
        if (isWithin(words.day, seen.today, fortnight)
            && (words.tier == PhraseTier::Soft || (words.tier == PhraseTier::Red && !isLifted(seen, words))))
            entries.insert(words.entry);
    return entries.size() >= 5 ? Level(SupportLevel::Amber) : blueFrom(entries.size() >= 3);
}

Level sting(const SupportView &seen)
{
    const auto answers = nextDays(seen, fortnight);
    return amberFrom(std::ranges::count_if(answers, [](const NextDay &answer) { return answer.bother.value() >= 70; }) >= 2);
}

Level severe(const SupportView &seen)
{
    const auto peakFrom = [](int fear) {
        return [fear](const Observation &one) { return one.answer != Answer::DidNotAsk && one.peak && one.peak->value() >= fear; };
    };
    const auto isStillHigh = [](const Observation &one) { return one.now && one.now->value() >= 70; };
    if (countWithin(seen, week, peakFrom(90)) >= 2 || countWithin(seen, fortnight, isStillHigh) >= 2)
        return SupportLevel::Amber;
    return blueFrom(countWithin(seen, 2, peakFrom(Suds::maximum)) > 0);
}

Level replaying(const SupportView &seen)
{
    const auto answers = nextDays(seen, month);
    const std::span<const NextDay> all(answers);
    const auto latest = all.last(std::min<size_t>(all.size(), fewLatest));
    return blueFrom(std::ranges::count_if(latest, [](const NextDay &answer) { return answer.replaying == true; }) >= 3);
}

Level life(const SupportView &seen)
{
    int running = 0;
    for (const CheckIn &answer : seen.record.checkIns)
        if (Day::of(answer.at, seen.record.dayStart) <= seen.today)
            running = answer.inTheWay == InTheWay::ALot ? running + 1 : 0;
    return amberFrom(running >= 2);
}

} // namespace

SupportView::SupportView(const SupportRecord &from, Day day) : record(from), today(day)
{
    for (const Observation &one : from.observations)
        if (one.day <= day && one.answer != Answer::Waiting)
            attempts.push_back(&one);
}

Level levelOf(SupportRule rule, const SupportView &seen)
{
    switch (rule) {
    case SupportRule::Worsening:
        return worsening(seen);
    case SupportRule::Steep:
        return steep(seen);
    case SupportRule::Alarm:
        return alarm(seen);
    case SupportRule::Painful:
        return painful(seen);
    case SupportRule::Avoidance:
        return avoidance(seen);
    case SupportRule::Setup:
        return setup(seen);
    case SupportRule::Harsh:
        return harsh(seen);
    case SupportRule::Sting:
        return sting(seen);
    case SupportRule::Severe:
        return severe(seen);
    case SupportRule::Replaying:
        return replaying(seen);
    case SupportRule::Life:
        return life(seen);
    case SupportRule::Words:
        return isQuietDay(seen) || !redEntries(seen).empty() ? Level(SupportLevel::Red) : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::vector<SupportSign> supportSigns(const SupportView &seen)
{
    std::vector<SupportSign> signs;
    for (const auto &[rule, name] : Choices<SupportRule>::all)
        if (const Level level = levelOf(rule, seen))
            signs.push_back({rule, *level});
    return signs;
}

std::vector<QUuid> redEntries(const SupportView &seen)
{
    std::vector<QUuid> entries;
    for (const WordsFound &words : seen.record.words)
        if (words.tier == PhraseTier::Red && isOfToday(seen, words) && !isLifted(seen, words)
            && std::ranges::find(entries, words.entry) == entries.end())
            entries.push_back(words.entry);
    return entries;
}

bool isQuietDay(const SupportView &seen)
{
    const auto isToday = [&](const Dismissal &one) { return Day::of(one.at, seen.record.dayStart) == seen.today; };
    std::optional<Instant> pressed;
    std::optional<Instant> lifted;
    for (const Dismissal &one : seen.record.dismissals) {
        if (isToday(one) && one.rule == quietDayRule)
            pressed = pressed ? std::max(*pressed, one.at) : one.at;
        if (isToday(one) && one.rule == toName(SupportRule::Words) && !one.entry)
            lifted = lifted ? std::max(*lifted, one.at) : one.at;
    }
    return pressed && (!lifted || *lifted < *pressed);
}

} // namespace rung
