// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/dumbbelllabels.h"

#include <algorithm>
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

/// How many marks of the neighbours a label above or below this dumbbell would touch.
int crowding(const DumbbellMark &mark, const std::map<double, std::vector<Stretch>> &taken, double reach)
{
    const auto [foot, top] = std::minmax({mark.expected, mark.felt});
    int touched = 0;
    const auto last = taken.upper_bound(mark.x + reach);
    for (auto column = taken.lower_bound(mark.x - reach); column != last; ++column)
        for (const auto &[low, high] : column->second) {
            touched += column->first != mark.x && high >= top - labelHeight / 4 && low <= top + labelHeight ? 1 : 0;
            touched += column->first != mark.x && low <= foot + labelHeight / 4 && high >= foot - labelHeight ? 1 : 0;
        }
    return touched;
}

const DumbbellMark *roomiest(const std::vector<ChartMark> &marks)
{
    const auto taken = takenByColumn(marks);
    const double columns = taken.empty() ? 0 : taken.rbegin()->first - taken.begin()->first + 1;
    const double reach = std::max(1.0, labelWidth / 2 * columns + 1);
    const DumbbellMark *best = nullptr;
    int leastTouched = std::numeric_limits<int>::max();
    for (const ChartMark &mark : marks) {
        const auto *dumbbell = std::get_if<DumbbellMark>(&mark);
        if (!dumbbell || dumbbell->feltShape == DotShape::Crossed)
            continue;
        const bool atEdge = taken.size() > 2 && (dumbbell->x < taken.begin()->first + reach || dumbbell->x > taken.rbegin()->first - reach);
        if (const int touched = crowding(*dumbbell, taken, reach) + (atEdge ? 1 : 0); touched < leastTouched) {
            best = dumbbell;
            leastTouched = touched;
        }
    }
    return best;
}

} // namespace

void labelOneDumbbell(std::vector<ChartMark> &marks, const QString &expected, const QString &felt)
{
    const DumbbellMark *found = roomiest(marks);
    if (!found)
        return;
    const DumbbellMark chosen = *found;
    const bool expectedOnTop = chosen.expected >= chosen.felt;
    using Side = LabelMark::Side;
    marks.push_back(LabelMark{{chosen.x, chosen.expected}, expected, expectedOnTop ? Side::Above : Side::Below});
    marks.push_back(LabelMark{{chosen.x, chosen.felt}, felt, expectedOnTop ? Side::Below : Side::Above});
}

} // namespace rung
