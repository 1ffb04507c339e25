// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/icons.h"

#include <QApplication>
#include <QDir>
#include <QImage>

using namespace rung;

namespace {
bool hasColour(const QIcon &icon, const QColor &colour)
{
    const QImage image = icon.pixmap(QSize(48, 48)).toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}
} // namespace

TEST(Icons, AreAllDrawnInTheColourAskedFor)
{
    const QColor ink = Theme().colour(Role::Ink);
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_GE(names.size(), 16);
    for (const QString &name : names) {
        const bool isTheAppsOwn = name == QLatin1String("rung.svg");
        EXPECT_TRUE(isTheAppsOwn || hasColour(themedIcon(name.chopped(4)), ink)) << name.toStdString();
    }
}

TEST(Icons, FollowTheThemeWithoutBeingMadeAgain)
{
    const QIcon icon = themedIcon(QStringLiteral("today"), Role::Accent);
    applyTheme(*qApp, Theme(Scheme::Dark));
    EXPECT_TRUE(hasColour(icon, Theme(Scheme::Dark).colour(Role::Accent)));
    applyTheme(*qApp, Theme());
    EXPECT_TRUE(hasColour(icon, Theme().colour(Role::Accent)));
}

TEST(Icons, KeepTheRungOfTheAppApart)
{
    const QIcon icon = themedIcon(QStringLiteral("rung"));
    EXPECT_TRUE(hasColour(icon, Theme().colour(Role::Accent)));
    EXPECT_TRUE(hasColour(icon, Theme().colour(Role::Predicted)));
}
