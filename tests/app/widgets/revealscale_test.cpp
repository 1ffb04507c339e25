// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/revealscale.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QVariantAnimation>

using namespace rung;
using namespace rung::literals;

namespace {
class RevealScaleTest : public testing::Test
{
protected:
    RevealScaleTest() { scale.resize(528, scale.sizeHint().height()); }
    ~RevealScaleTest() override { applyTheme(*qApp, Theme()); }

    /// The columns in which the scale shows `role`, first and last; -1 where there is none.
    std::pair<int, int> reach(Role role)
    {
        const QImage image = scale.grab().toImage();
        std::pair<int, int> found(-1, -1);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) == Theme().colour(role)) {
                    found.first = found.first < 0 ? x : found.first;
                    found.second = x;
                }
        return found;
    }
    /// Where `value` stands from left to right: 14 px are kept free at each end.
    static int at(int value) { return 14 + 5 * value; }

    RevealScale scale{60_suds, 35_suds};
};

constexpr int markRadius = 11;
} // namespace

TEST_F(RevealScaleTest, ShowsTheHollowMarkWhereItWasExpected)
{
    const auto [left, right] = reach(Role::Predicted);
    EXPECT_NEAR((left + right) / 2.0, at(60), 1.0);
    EXPECT_LE(right - left, 2 * markRadius);
}

TEST_F(RevealScaleTest, ReachesFromWhatWasFeltToWhatWasExpected)
{
    const auto [left, right] = reach(Role::Felt);
    EXPECT_NEAR(left, at(35) - 9, 1.5);
    EXPECT_NEAR(right, at(60) - 9, 1.5);
}

TEST_F(RevealScaleTest, PutsARingRoundTheDotWhenBothAreEqual)
{
    scale.setValues(40_suds, 40_suds);
    const auto ring = reach(Role::Predicted);
    const auto dot = reach(Role::Felt);
    EXPECT_LT(ring.first, dot.first);
    EXPECT_GT(ring.second, dot.second);
}

TEST_F(RevealScaleTest, ShowsNoMarkForWhatIsMissing)
{
    scale.setValues({}, 35_suds);
    EXPECT_EQ(reach(Role::Predicted), std::pair(-1, -1));
}

TEST_F(RevealScaleTest, MirrorsFromRightToLeft)
{
    scale.setLayoutDirection(Qt::RightToLeft);
    const auto [left, right] = reach(Role::Predicted);
    EXPECT_NEAR((left + right) / 2.0, 528 - at(60), 1.5);
}

TEST_F(RevealScaleTest, MovesForSixTenthsOfASecond)
{
    scale.play();
    const auto *move = scale.findChild<QVariantAnimation *>();
    EXPECT_EQ(move->state(), QAbstractAnimation::Running);
    EXPECT_EQ(move->duration(), 600);
    EXPECT_DOUBLE_EQ(move->startValue().toDouble(), 60.0);
    EXPECT_DOUBLE_EQ(move->endValue().toDouble(), 35.0);
}

TEST_F(RevealScaleTest, StandsStillUnderReducedMotion)
{
    applyTheme(*qApp, Theme(Scheme::Light, 100, Theme::systemFont(), true));
    scale.play();
    EXPECT_EQ(scale.findChild<QVariantAnimation *>()->state(), QAbstractAnimation::Stopped);
}

TEST_F(RevealScaleTest, SaysTheSameAloud)
{
    const auto spoken = [this] { return QAccessible::queryAccessibleInterface(&scale)->text(QAccessible::Name); };
    EXPECT_EQ(spoken(), QStringLiteral("expected 60, felt 35"));
    scale.setValues({}, 35_suds);
    EXPECT_EQ(spoken(), QStringLiteral("felt 35"));
    scale.setValues(60_suds, {});
    EXPECT_EQ(spoken(), QStringLiteral("expected 60"));
}

TEST_F(RevealScaleTest, IsAPictureToTheScreenReader)
{
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&scale)->role(), QAccessible::Graphic);
}
