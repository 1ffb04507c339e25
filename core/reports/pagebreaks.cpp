// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pagebreaks.h"

#include <algorithm>

namespace rung {

namespace {

/// The unit after the last one of the page that begins with `first` and has room down to `limit`.
size_t endOfPage(std::span<const PageUnit> units, size_t first, double limit)
{
    size_t end = first;
    while (end < units.size() && units[end].bottom <= limit)
        ++end;
    if (end == units.size())
        return end;
    size_t kept = end;
    while (kept > first && units[kept - 1].withNext)
        --kept;
    return kept > first ? kept : end;
}

} // namespace

std::vector<PageSlice> pagesOf(std::span<const PageUnit> units, double height)
{
    std::vector<PageSlice> pages;
    for (size_t first = 0; first < units.size();) {
        const auto head = units[first].head;
        const double top = units[first].top;
        const double limit = top + height - (head ? units[*head].bottom - units[*head].top : 0);
        const size_t end = endOfPage(units, first, limit);
        if (end > first) {
            pages.push_back({top, units[end - 1].bottom, head});
            first = end;
            continue;
        }
        for (double cut = top; cut < units[first].bottom; cut += height)
            pages.push_back({cut, std::min(cut + height, units[first].bottom), {}});
        ++first;
    }
    return pages;
}

} // namespace rung
