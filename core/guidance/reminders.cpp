// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/reminders.h"

#include <algorithm>

namespace rung {

namespace {
constexpr qint64 stillTimely = 15 * 60;
constexpr qint64 untilTheQuestion = 2 * 3600;
constexpr int eveningHour = 19;

bool isWithin(Instant moment, Instant after, Instant until)
{
    return moment > after && moment <= until;
}

/// Seven in the evening of that day, by the clock on the wall now.
std::optional<Instant> eveningOf(Day day, Instant now)
{
    QDateTime evening = now.dateTime();
    evening.setDate(day.date());
    evening.setTime(QTime(eveningHour, 0));
    return Instant::from(evening);
}

std::optional<Instant> questionAfter(const PlannedFor &planned, Instant now)
{
    if (const auto *day = std::get_if<Day>(&planned))
        return eveningOf(*day, now);
    return std::get<Instant>(planned).plusSeconds(untilTheQuestion);
}
} // namespace

std::optional<ReminderKind> reminderDue(std::span<const PlannedFor> open, Instant now, const ReminderHistory &history,
                                        const ReminderManners &manners)
{
    if (manners.quiet.contain(now.dateTime().time().hour()))
        return std::nullopt;
    const Instant timely = std::max({history.since, history.lastPlannedTime.value_or(history.since), now.plusSeconds(-stillTimely)});
    const auto isNow = [&](const PlannedFor &planned) {
        const auto *moment = std::get_if<Instant>(&planned);
        return moment && isWithin(*moment, timely, now);
    };
    if (std::ranges::any_of(open, isNow))
        return ReminderKind::PlannedTime;

    if (history.lastHowDidItGo && Day::of(*history.lastHowDidItGo, manners.dayStart) >= Day::of(now, manners.dayStart))
        return std::nullopt;
    const Instant asked = std::max(history.since, history.lastHowDidItGo.value_or(history.since));
    const auto isToBeAsked = [&](const PlannedFor &planned) {
        const auto question = questionAfter(planned, now);
        return question && isWithin(*question, asked, now);
    };
    return std::ranges::any_of(open, isToBeAsked) ? std::optional(ReminderKind::HowDidItGo) : std::nullopt;
}

} // namespace rung
