// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/practicenotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace rung {

namespace {
constexpr std::array daysAfterAsk{1, 2, 4, 7};
constexpr int refresherAfterDays = 21;
constexpr int refresherPeak = 60;
constexpr size_t manyADay = 3;
constexpr size_t recentAsks = 3;
constexpr size_t asksWithoutNo = 6;

QString say(const char *text)
{
    return QCoreApplication::translate("PracticeNotes", text);
}

bool isDue(const Observation &lastAsk, Day today)
{
    const int days = lastAsk.day.daysTo(today);
    return days >= refresherAfterDays || (days > 0 && lastAsk.peak && lastAsk.peak->value() >= refresherPeak);
}

/// Among the settled rungs that may be asked again and pass the test, the one whose last ask is the oldest.
template <class Test>
std::optional<Id<Rung>> longestLeft(const LadderRecord &record, const LadderProgress &progress, Test passes)
{
    const RungRecord *longest = nullptr;
    for (size_t i = 0; i < record.rungs.size(); ++i) {
        const RungRecord &rung = record.rungs[i];
        if (!progress.rungs[i].settled || !mayBeAsked(rung) || !passes(rung))
            continue;
        if (!longest || rung.asks.back()->happenedAt < longest->asks.back()->happenedAt)
            longest = &rung;
    }
    return longest ? std::optional(longest->rung->id) : std::nullopt;
}
} // namespace

std::optional<Day> goodFrom(const RungRecord &record)
{
    if (record.asks.empty())
        return std::nullopt;
    const size_t place = std::min(record.asks.size(), daysAfterAsk.size()) - 1;
    return record.asks.back()->day.plusDays(daysAfterAsk[place]);
}

QString spacingWords(std::optional<Day> from, Day today, const QLocale &locale)
{
    if (!from || *from <= today)
        return {};
    if (today.daysTo(*from) == 1)
        return say(QT_TRANSLATE_NOOP("PracticeNotes", "any time from tomorrow"));
    return say(QT_TRANSLATE_NOOP("PracticeNotes", "any time from %1")).arg(locale.dayName(from->date().dayOfWeek()));
}

QString manyTodayNote(std::span<const Observation> observations, Day today)
{
    const auto count = std::ranges::count_if(observations, [&](const Observation &o) { return o.day == today && isAsk(o.answer); });
    if (size_t(count) < manyADay)
        return {};
    return QCoreApplication::translate("PracticeNotes", "%n asks today. That is plenty for one day.", nullptr, int(count));
}

std::optional<Id<Rung>> refresherDue(const LadderRecord &record, const LadderProgress &progress, Day today)
{
    return longestLeft(record, progress, [&](const RungRecord &rung) { return isDue(*rung.asks.back(), today); });
}

std::optional<Id<Rung>> otherContextOffer(const LadderRecord &record, const LadderProgress &progress)
{
    const auto asks = std::ranges::count_if(record.attempts, [](const Observation *attempt) { return isAsk(attempt->answer); });
    const auto settled = std::ranges::count_if(progress.rungs, [](const RungProgress &rung) { return rung.settled.has_value(); });
    if (asks == 0 || asks % 4 != 0 || settled < 2)
        return std::nullopt;
    const Context last = record.attempts.back()->context;
    return longestLeft(record, progress, [&](const RungRecord &rung) { return rung.rung->context != last; });
}

std::optional<Habit> habitToLeaveOut(const RungRecord &record)
{
    std::map<Habit, int> counts;
    for (size_t i = record.asks.size() - std::min(recentAsks, record.asks.size()); i < record.asks.size(); ++i)
        for (const Habit habit : record.asks[i]->habits)
            ++counts[habit];
    if (counts.empty())
        return std::nullopt;
    return std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first;
}

bool wantsLikelierNo(const LadderRecord &record)
{
    size_t asks = 0;
    for (auto attempt = record.attempts.rbegin(); attempt != record.attempts.rend() && asks < asksWithoutNo; ++attempt) {
        if (isRefusal((*attempt)->answer))
            return false;
        if (isAsk((*attempt)->answer))
            ++asks;
    }
    return asks == asksWithoutNo;
}

QString likelierNoQuestion()
{
    return say(QT_TRANSLATE_NOOP("PracticeNotes", "Want one where a no is likelier?"));
}

std::optional<PracticeNote> practiceNote(const LadderRecord &record, const LadderProgress &progress, const Advice &advice,
                                         std::span<const Observation> everything, Day today)
{
    using Kind = PracticeNote::Kind;
    if (const QString many = manyTodayNote(everything, today); !many.isEmpty())
        return PracticeNote{Kind::ManyToday, many};
    if (wantsLikelierNo(record))
        return PracticeNote{Kind::LikelierNo, likelierNoQuestion()};
    const auto offer = [&](Kind kind, const char *sentence, std::optional<Id<Rung>> rung) -> std::optional<PracticeNote> {
        if (!rung || rung == advice.rung)
            return std::nullopt;
        return PracticeNote{kind, say(sentence).arg(findRung(record, *rung)->rung->title.text()), rung};
    };
    if (auto other = offer(Kind::OtherContext, QT_TRANSLATE_NOOP("PracticeNotes", "Or one you know, in another kind of place: “%1”."),
                           otherContextOffer(record, progress)))
        return other;
    return offer(Kind::Refresher, QT_TRANSLATE_NOOP("PracticeNotes", "Or once more what you know, so that it stays easy: “%1”."),
                 refresherDue(record, progress, today));
}

} // namespace rung
