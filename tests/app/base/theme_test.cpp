// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/theme.h"

#include <QApplication>
#include <QWidget>

#include <tuple>

using namespace rung;

namespace {
constexpr double readable = 4.5;
constexpr double visible = 3.0;

using Pair = std::tuple<Role, Role>;
using Case = std::tuple<Scheme, Pair>;

class TextPair : public testing::TestWithParam<Case>
{
};
class MarkPair : public testing::TestWithParam<Case>
{
};

double contrastOf(const Case &pair)
{
    const Theme theme(std::get<0>(pair));
    const auto [front, ground] = std::get<1>(pair);
    return contrastRatio(theme.colour(front), theme.colour(ground));
}

const auto schemes = testing::Values(Scheme::Light, Scheme::Dark, Scheme::Contrast);
} // namespace

TEST_P(TextPair, CanBeRead)
{
    EXPECT_GE(contrastOf(GetParam()), readable);
}

INSTANTIATE_TEST_SUITE_P(
    Theme, TextPair,
    testing::Combine(schemes, testing::Values(Pair(Role::Ink, Role::Paper), Pair(Role::Ink, Role::Card), Pair(Role::Ink, Role::AccentTint),
                                              Pair(Role::Ink, Role::CautionTint), Pair(Role::Ink, Role::SupportTint),
                                              Pair(Role::InkQuiet, Role::Paper), Pair(Role::InkQuiet, Role::Card),
                                              Pair(Role::InkQuiet, Role::AccentTint), Pair(Role::InkQuiet, Role::CautionTint),
                                              Pair(Role::InkQuiet, Role::SupportTint), Pair(Role::Accent, Role::Paper),
                                              Pair(Role::Accent, Role::Card), Pair(Role::Accent, Role::AccentTint),
                                              Pair(Role::OnAccent, Role::Accent), Pair(Role::Caution, Role::Card),
                                              Pair(Role::Caution, Role::CautionTint), Pair(Role::Support, Role::Paper),
                                              Pair(Role::Support, Role::Card), Pair(Role::Support, Role::SupportTint))));

TEST_P(MarkPair, CanBeSeen)
{
    EXPECT_GE(contrastOf(GetParam()), visible);
}

INSTANTIATE_TEST_SUITE_P(
    Theme, MarkPair,
    testing::Combine(schemes, testing::Values(Pair(Role::Predicted, Role::Paper), Pair(Role::Predicted, Role::Card),
                                              Pair(Role::Felt, Role::Paper), Pair(Role::Felt, Role::Card),
                                              Pair(Role::Felt, Role::AccentTint), Pair(Role::Control, Role::Paper), Pair(Role::Control, Role::Card),
                                              Pair(Role::Caution, Role::Paper), Pair(Role::Accent, Role::CautionTint),
                                              Pair(Role::Accent, Role::SupportTint))));

TEST(Contrast, IsTwentyOneForBlackOnWhiteAndOneForItself)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 1e-9);
}

TEST(Theme, TakesEveryLengthAtItsZoom)
{
    EXPECT_EQ(Theme(Scheme::Light, 100).pageMargin(), 40);
    EXPECT_EQ(Theme(Scheme::Light, 250).pageMargin(), 100);
    EXPECT_EQ(Theme(Scheme::Light, 80).radius(), 8);
}

TEST(Theme, NeverLetsALineVanish)
{
    EXPECT_EQ(Theme(Scheme::Light, 80).px(1), 1);
    EXPECT_EQ(Theme(Scheme::Light, 80).lineWidth(), 1);
}

TEST(Theme, HoldsTheZoomWithinItsBounds)
{
    EXPECT_EQ(Theme(Scheme::Light, 10).zoom(), 80);
    EXPECT_EQ(Theme(Scheme::Light, 900).zoom(), 250);
}

TEST(Theme, DrawsTwiceAsThickInHighContrast)
{
    EXPECT_EQ(Theme(Scheme::Contrast).lineWidth(), 2);
}

TEST(Theme, SizesTextFromTheSystemFont)
{
    QFont base;
    base.setPointSizeF(12);
    const Theme theme(Scheme::Light, 150, base);
    EXPECT_DOUBLE_EQ(theme.font(TextSize::Body).pointSizeF(), 18.0);
    EXPECT_NEAR(theme.font(TextSize::Title).pointSizeF(), 28.8, 1e-9);
    EXPECT_EQ(theme.font(TextSize::Heading, Weight::SemiBold).weight(), QFont::DemiBold);
}

TEST(Theme, KeepsSmallTextAtNinePoints)
{
    QFont base;
    base.setPointSizeF(9);
    EXPECT_DOUBLE_EQ(Theme(Scheme::Light, 100, base).font(TextSize::Small).pointSizeF(), 9.0);
}

TEST(Theme, ReachesEveryWidgetOnceApplied)
{
    applyTheme(*qApp, Theme(Scheme::Dark, 120));
    const QWidget widget;
    EXPECT_EQ(themeOf(&widget).scheme(), Scheme::Dark);
    EXPECT_EQ(widget.palette().color(QPalette::Window), Theme(Scheme::Dark).colour(Role::Paper));
    EXPECT_EQ(widget.font().pointSizeF(), themeOf(&widget).font(TextSize::Body).pointSizeF());
    applyTheme(*qApp, Theme());
}
