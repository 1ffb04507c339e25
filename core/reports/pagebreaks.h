// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// A line, row or picture that no page break may cut, in the order of reading.
struct PageUnit
{
    double top = 0;
    double bottom = 0;
    bool withNext = false;           ///< a page does not end after it
    std::optional<size_t> head = {}; ///< the unit that stands again above it where it begins a page: the head of its table
};

/// What stands on one page, in the measure of the whole.
struct PageSlice
{
    double top = 0;
    double bottom = 0;
    std::optional<size_t> head = {};
};

/// Shares the units out to pages of that height, each as full as the rules allow. Units that are too much for one page are cut after all.
std::vector<PageSlice> pagesOf(std::span<const PageUnit> units, double height);

} // namespace rung
