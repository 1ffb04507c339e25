// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/vectors.h"

#include "core/statistics/descriptive.h"
#include "core/statistics/pairedshift.h"

#include <algorithm>
#include <bit>

using namespace rung;
using namespace rung::testdata;

namespace {

class PairedShiftVectors : public ::testing::TestWithParam<const char *>
{
};

/// By trying all 2ⁿ signs of the ranks 1…n.
std::size_t depthByBruteForce(unsigned n)
{
    std::vector<double> chance(n * (n + 1) / 2 + 1, 0.0);
    for (unsigned signs = 0; signs < (1U << n); ++signs) {
        std::size_t total = 0;
        for (unsigned rank = 1; rank <= n; ++rank)
            total += (signs >> (rank - 1) & 1U) * rank;
        chance[total] += 1.0 / (1U << n);
    }
    std::size_t depth = 0;
    for (double cumulative = chance[0]; cumulative <= 0.025; cumulative += chance[depth])
        ++depth;
    return depth;
}

std::vector<double> moved(std::vector<double> values, double scale, double shift)
{
    for (double &value : values)
        value = scale * value + shift;
    return values;
}

} // namespace

TEST_P(PairedShiftVectors, AgreesOnTypicalAndInterval)
{
    const QJsonObject vector = objectNamed(GetParam());
    const QJsonObject expected = vector.value(QLatin1String("HL")).toObject();
    const QJsonValue values = vector.contains(QLatin1String("d")) ? vector.value(QLatin1String("d")) : vector.value(QLatin1String("gap"));
    const auto shift = pairedShift(numbers(values));
    ASSERT_TRUE(shift);
    EXPECT_NEAR(shift->typical, number(expected, "est"), sixDigits);
    const QJsonValue interval = expected.value(QLatin1String("ci"));
    ASSERT_EQ(shift->interval.has_value(), interval.isArray());
    if (!shift->interval)
        return;
    EXPECT_NEAR(shift->interval->low, numbers(interval).at(0), sixDigits);
    EXPECT_NEAR(shift->interval->high, numbers(interval).at(1), sixDigits);
}
INSTANTIATE_TEST_SUITE_P(Series, PairedShiftVectors, ::testing::Values("A.impact", "HL.n1", "HL.n5", "HL.n6", "HL.allzero6"));

TEST(PairedShift, AgreesWithTheGapOfTheVectors)
{
    const auto d = numbers(objectNamed("A.gap").value(QLatin1String("d")));
    const QJsonObject expected = objectNamed("A.gap.HL");
    const auto interval = numbers(expected.value(QLatin1String("ci")));
    EXPECT_NEAR(pairedShift(d)->typical, number(expected, "est"), sixDigits);
    EXPECT_EQ(pairedShift(d)->interval, (Interval{interval.at(0), interval.at(1)}));
    EXPECT_EQ(signedRankDepth(d.size()), static_cast<std::size_t>(number(expected, "k")));
}

TEST(PairedShift, IsNothingForAnEmptySeries)
{
    EXPECT_FALSE(pairedShift({}));
}

TEST(PairedShift, CountsTheDepthAsBruteForceDoes)
{
    for (unsigned n = 1; n <= 14; ++n)
        EXPECT_EQ(signedRankDepth(n), depthByBruteForce(n)) << n;
}

TEST(PairedShift, MovesAndStretchesWithItsValues)
{
    const auto values = someScores(17, 5);
    const PairedShift before = *pairedShift(values);
    const PairedShift after = *pairedShift(moved(values, 0.5, -12));
    EXPECT_DOUBLE_EQ(after.typical, 0.5 * before.typical - 12);
    EXPECT_DOUBLE_EQ(after.interval->low, 0.5 * before.interval->low - 12);
    EXPECT_DOUBLE_EQ(after.interval->high, 0.5 * before.interval->high - 12);
}

TEST(PairedShift, TurnsRoundWithItsValues)
{
    const auto values = someScores(9, 6);
    const PairedShift before = *pairedShift(values);
    const PairedShift after = *pairedShift(moved(values, -1, 0));
    EXPECT_DOUBLE_EQ(after.typical, -before.typical);
    EXPECT_DOUBLE_EQ(after.interval->low, -before.interval->high);
}

TEST(PairedShift, DoesNotMindTheOrder)
{
    auto values = someScores(21, 7);
    const PairedShift before = *pairedShift(values);
    std::reverse(values.begin(), values.end());
    EXPECT_DOUBLE_EQ(pairedShift(values)->typical, before.typical);
    EXPECT_EQ(pairedShift(values)->interval, before.interval);
}

TEST(PairedShift, HoldsTheTypicalValueInsideItsInterval)
{
    for (std::size_t n = 6; n <= 40; ++n) {
        const PairedShift shift = *pairedShift(someScores(n, static_cast<unsigned>(n)));
        EXPECT_LE(shift.interval->low, shift.typical) << n;
        EXPECT_LE(shift.typical, shift.interval->high) << n;
    }
}

TEST(PairedShift, ForgetsWhatLiesBeforeTheLatestTwoHundred)
{
    std::vector<double> values(250, 10.0);
    std::fill_n(values.begin(), 50, 100.0);
    EXPECT_EQ(pairedShift(values)->typical, 10);
    EXPECT_EQ(pairedShift(values)->interval, (Interval{10, 10}));
}
