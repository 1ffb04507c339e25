// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/reports/pagebreaks.h"

namespace rung {
namespace {

/// Lines of ten, one under the other.
std::vector<PageUnit> lines(int count)
{
    std::vector<PageUnit> units;
    for (int i = 0; i < count; ++i)
        units.push_back({10.0 * i, 10.0 * i + 10});
    return units;
}

std::vector<double> bottoms(const std::vector<PageUnit> &units, double height)
{
    std::vector<double> found;
    for (const PageSlice &page : pagesOf(units, height))
        found.push_back(page.bottom);
    return found;
}

TEST(PageBreaks, OfNothingMakeNoPage)
{
    EXPECT_TRUE(pagesOf({}, 100).empty());
}

TEST(PageBreaks, FillEachPage)
{
    EXPECT_EQ(bottoms(lines(7), 35), (std::vector<double>{30, 60, 70}));
}

TEST(PageBreaks, KeepAHeadingWithItsText)
{
    auto units = lines(6);
    units[2].withNext = true;
    EXPECT_EQ(bottoms(units, 30), (std::vector<double>{20, 50, 60}));
}

TEST(PageBreaks, BreakAChainThatIsTooLongForAnyPage)
{
    auto units = lines(5);
    for (PageUnit &unit : units)
        unit.withNext = true;
    EXPECT_EQ(bottoms(units, 20), (std::vector<double>{20, 40, 50}));
}

TEST(PageBreaks, CutWhatIsTallerThanAPageAndLoseNothingOfIt)
{
    std::vector<PageUnit> units{{0, 10}, {10, 85}, {85, 95}};
    EXPECT_EQ(bottoms(units, 30), (std::vector<double>{10, 40, 70, 85, 95}));
}

TEST(PageBreaks, KeepRoomForTheHeadOfATableOnEachOfItsPages)
{
    auto units = lines(7);
    for (size_t i = 1; i < units.size(); ++i)
        units[i].head = 0;
    const auto pages = pagesOf(units, 30);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_FALSE(pages[0].head.has_value());
    EXPECT_EQ(pages[1].head, 0U);
    EXPECT_EQ(pages[1].bottom - pages[1].top, 20);
}

} // namespace
} // namespace rung
