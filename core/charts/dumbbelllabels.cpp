// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/dumbbelllabels.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

namespace rung {

namespace {

constexpr double labelHeight = 12; ///< of an axis to a hundred, roughly

constexpr double labelWidth = 0.1; ///< of the time axis, roughly

using Stretch = std::pair<double, double>;

/// From where to where each column is taken by marks; a dot alone takes its own height.
std::map<double, std::vector<Stretch>> takenByColumn(const std::vector<ChartMark> &marks)
{
    std::map<double, std::vector<Stretch>> taken;
    for (const ChartMark &mark : marks) {
        if (const auto *dumbbell = std::get_if<DumbbellMark>(&mark))
            taken[dumbbell->x].push_back(std::minmax({dumbbell->expected, dumbbell->felt}));
        if (const auto *dot = std::get_if<DotMark>(&mark))
            taken[dot->at.x()].push_back({dot->at.y(), dot->at.y()});
    }
    return taken;
}

/// A place for a word: a dumbbell, and whether above it or below.
struct Place
{
    const DumbbellMark *mark = nullptr;
    bool above = false;
    int touched = std::numeric_limits<int>::max();
};

/// How many marks of the neighbours a word above or below this dumbbell would touch.
int touchedBy(const DumbbellMark &mark, bool above, const std::map<double, std::vector<Stretch>> &taken, double reach)
{
    const auto [foot, top] = std::minmax({mark.expected, mark.felt});
    const double from = above ? top - labelHeight / 4 : foot - labelHeight;
    const double to = above ? top + labelHeight : foot + labelHeight / 4;
    int touched = 0;
    const auto last = taken.upper_bound(mark.x + reach);
    for (auto column = taken.lower_bound(mark.x - reach); column != last; ++column)
        for (const auto &[low, high] : column->second)
            touched += column->first != mark.x && high >= from && low <= to ? 1 : 0;
    return touched;
}

/// Where the two words go: at one dumbbell where both have room, or else each where it touches least.
std::pair<Place, Place> roomiest(const std::vector<ChartMark> &marks)
{
    const auto taken = takenByColumn(marks);
    const double columns = taken.empty() ? 0 : taken.rbegin()->first - taken.begin()->first + 1;
    const double reach = std::max(1.0, labelWidth / 2 * columns + 1);
    std::pair<Place, Place> together;
    std::pair<Place, Place> apart;
    int leastTouched = std::numeric_limits<int>::max();
    const auto better = [](Place &best, const Place &place) { best = place.touched < best.touched ? place : best; };
    for (const ChartMark &mark : marks) {
        const auto *dumbbell = std::get_if<DumbbellMark>(&mark);
        if (!dumbbell || dumbbell->feltShape == DotShape::Crossed)
            continue;
        const bool atEdge = taken.size() > 2 && (dumbbell->x < taken.begin()->first + reach || dumbbell->x > taken.rbegin()->first - reach);
        const auto placeAt = [&](bool above) {
            return Place{dumbbell, above, touchedBy(*dumbbell, above, taken, reach) + (atEdge ? 1 : 0)};
        };
        const bool expectedOnTop = dumbbell->expected >= dumbbell->felt;
        const std::pair<Place, Place> here{placeAt(expectedOnTop), placeAt(!expectedOnTop)};
        better(apart.first, here.first);
        better(apart.second, here.second);
        if (here.first.touched + here.second.touched < leastTouched) {
            together = here;
            leastTouched = here.first.touched + here.second.touched;
        }
    }
    if (!together.first.mark)
        return together;
    return apart.first.touched + apart.second.touched < leastTouched ? apart : together;
}

} // namespace

void labelOneDumbbell(std::vector<ChartMark> &marks, const QString &expected, const QString &felt)
{
    const auto [atExpected, atFelt] = roomiest(marks);
    if (!atExpected.mark)
        return;
    const auto sideOf = [](const Place &place) { return place.above ? LabelMark::Side::Above : LabelMark::Side::Below; };
    const LabelMark words[] = {{{atExpected.mark->x, atExpected.mark->expected}, expected, sideOf(atExpected)},
                               {{atFelt.mark->x, atFelt.mark->felt}, felt, sideOf(atFelt)}};
    marks.insert(marks.end(), std::begin(words), std::end(words));
}

} // namespace rung
