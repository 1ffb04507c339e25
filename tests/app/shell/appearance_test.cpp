// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/appearance.h"

#include "tests/app/shell/home.h"

#include <QApplication>
#include <QSignalSpy>

namespace rung {

TEST(Appearance, KeepsToWhatWasAskedForThisRunWithoutKeepingIt)
{
    Home home;
    EXPECT_EQ(home.appearance.themeChoice(), ThemeChoice::Light);
    EXPECT_EQ(home.preferences.themeChoice(), ThemeChoice::Desktop);
}

TEST(Appearance, FollowsAChoiceAtOnceAndKeepsIt)
{
    Home home;
    const QSignalSpy changed(&home.appearance, &Appearance::changed);
    home.appearance.chooseTheme(ThemeChoice::Dark);
    EXPECT_EQ(themeOf(nullptr).scheme(), Scheme::Dark);
    EXPECT_EQ(home.preferences.themeChoice(), ThemeChoice::Dark);
    EXPECT_EQ(changed.size(), 1);
}

TEST(Appearance, HoldsTheZoomWithinItsBounds)
{
    Home home;
    home.appearance.chooseZoom(300);
    EXPECT_EQ(home.appearance.zoom(), 250);
    home.appearance.chooseZoom(10);
    EXPECT_EQ(home.appearance.zoom(), 80);
}

TEST(Appearance, RunsFromRightToLeftInArabic)
{
    Home home;
    home.appearance.chooseLanguage(QStringLiteral("ar"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    home.appearance.chooseLanguage(QStringLiteral("en"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

} // namespace rung
