// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderrows.h"

#include "app/widgets/feltdots.h"
#include "app/widgets/words.h"
#include "core/guidance/building.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace rung {

namespace {
class LadderWords
{
    Q_DECLARE_TR_FUNCTIONS(LadderWords)
};

QString number(qlonglong value)
{
    return QLocale().toString(value);
}

QString number(Suds suds)
{
    return number(suds.value());
}

std::vector<Suds> lastPeaks(const RungRecord &record)
{
    std::vector<Suds> peaks;
    for (const Observation *ask : record.asks)
        if (ask->peak)
            peaks.push_back(*ask->peak);
    if (peaks.size() > mostFeltDots)
        peaks.erase(peaks.begin(), peaks.end() - mostFeltDots);
    return peaks;
}

RungRow rungRow(const LadderState &state, const RungRecord &record)
{
    const RungProgress *progress = state.progressOf(record.rung->id);
    return {.id = record.rung->id,
            .title = record.rung->title.text(),
            .context = record.rung->context,
            .again = record.rung->again,
            .fear = record.rung->baseline,
            .tries = progress->tries,
            .settled = progress->settled.has_value(),
            .next = state.advises(record.rung->id),
            .felt = lastPeaks(record)};
}

/// The gaps of the ladder; where a step in between is advised, the one it would fill stands at the advised fear.
std::vector<GhostRow> ghostRows(const LadderState &state)
{
    std::vector<GhostRow> ghosts;
    const auto gaps = ghostRungs(stepsOf(state.record));
    for (const GhostRung &gap : gaps)
        ghosts.push_back({gap.around, false});
    if (!state.advice || !state.advice->target)
        return ghosts;
    const Suds target = *state.advice->target;
    const auto filled = std::ranges::find_if(gaps, [&](const GhostRung &gap) { return gap.lower <= target && target <= gap.upper; });
    if (filled == gaps.end())
        ghosts.push_back({target, true});
    else
        ghosts[static_cast<size_t>(filled - gaps.begin())] = {target, true};
    return ghosts;
}

Suds heightOf(const LadderRow &row)
{
    return std::visit(
        [](const auto &shown) {
            if constexpr (requires { shown.fear; })
                return shown.fear;
            else
                return shown.around;
        },
        row);
}

QString detail(const RungRow &row)
{
    QStringList parts{contextWord(row.context)};
    if (row.again == Again::Once)
        parts << LadderWords::tr("once");
    parts << LadderWords::tr("fear %1").arg(number(row.fear));
    if (row.settled)
        parts << LadderWords::tr("settled");
    if (row.next)
        parts << LadderWords::tr("next step");
    return parts.join(QStringLiteral(" · "));
}

QString detail(const GhostRow &row)
{
    return row.next ? LadderWords::tr("next step: one around %1?").arg(number(row.around))
                    : LadderWords::tr("a step around %1?").arg(number(row.around));
}

QString spoken(const RungRow &row)
{
    QStringList parts{row.title, LadderWords::tr("fear %1").arg(number(row.fear)), LadderWords::tr("%n tries", nullptr, row.tries)};
    if (!row.felt.empty())
        parts << LadderWords::tr("last %1").arg(number(row.felt.back()));
    parts << (row.settled ? LadderWords::tr("settled") : LadderWords::tr("not settled"));
    if (row.next)
        parts << LadderWords::tr("next step");
    if (!row.place.isEmpty())
        parts << row.place;
    return parts.join(LadderWords::tr(", ", "between the parts of a row read aloud"));
}

QString spoken(const GhostRow &row)
{
    return LadderWords::tr("A gap: %1 Enter adds one.").arg(detail(row));
}
} // namespace

std::vector<LadderRow> ladderRows(const LadderState &state, LadderOrder order)
{
    std::vector<LadderRow> rows;
    if (order == LadderOrder::Own) {
        for (auto rung = state.rungs.rbegin(); rung != state.rungs.rend(); ++rung) {
            RungRow row = rungRow(state, *findRung(state.record, rung->id));
            row.place = LadderWords::tr("%1 of %2 from the bottom").arg(number(state.rungs.rend() - rung), number(std::ssize(state.rungs)));
            rows.emplace_back(std::move(row));
        }
        return rows;
    }
    for (auto record = state.record.rungs.rbegin(); record != state.record.rungs.rend(); ++record)
        rows.emplace_back(rungRow(state, *record));
    for (const GhostRow &ghost : ghostRows(state))
        rows.emplace_back(ghost);
    std::ranges::stable_sort(rows, std::greater(), heightOf);
    return rows;
}

QString detailOf(const LadderRow &row)
{
    return std::visit([](const auto &shown) { return detail(shown); }, row);
}

QString spokenRow(const LadderRow &row)
{
    return std::visit([](const auto &shown) { return spoken(shown); }, row);
}

} // namespace rung
