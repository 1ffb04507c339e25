// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backuprotation.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace rung {

namespace {

/// Takes the first that comes of each span of time, until it has as many as it may.
class Spans
{
public:
    explicit Spans(int most) : m_most(static_cast<size_t>(std::max(0, most))) {}

    bool takes(QDate beginning) { return m_taken.size() < m_most && m_taken.insert(beginning).second; }

private:
    size_t m_most;
    std::set<QDate> m_taken;
};

QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

std::vector<size_t> backupsToDrop(const std::vector<Instant> &made, const Instant &now, DayStart start, KeptSpans kept)
{
    std::vector<size_t> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), size_t(0));
    std::erase_if(newestFirst, [&](size_t i) { return made[i] > now; });
    std::ranges::stable_sort(newestFirst, [&](size_t a, size_t b) { return made[a] > made[b]; });
    Spans days(kept.days), weeks(kept.weeks), months(kept.months);
    std::vector<size_t> dropped;
    QDate newest;
    for (const size_t i : newestFirst) {
        const QDate day = Day::of(made[i], start).date();
        if (newest.isNull())
            newest = day;
        const bool ofDay = days.takes(day), ofWeek = weeks.takes(weekOf(day)), ofMonth = months.takes(monthOf(day));
        if (day != newest && !ofDay && !ofWeek && !ofMonth)
            dropped.push_back(i);
    }
    std::ranges::sort(dropped);
    return dropped;
}

} // namespace rung
