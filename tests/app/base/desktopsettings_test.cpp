// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/desktopsettings.h"
#include "tests/app/base/settingsportal.h"
#include "tests/support/privatebus.h"

#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace rung;

namespace {
const QString appearance = QStringLiteral("org.freedesktop.appearance");

/// What the portal sends when a setting changes; answers arrive wrapped twice.
void hear(DesktopSettings &settings, const QString &group, const QString &key, const QVariant &value)
{
    const QDBusVariant wrapped(QVariant::fromValue(QDBusVariant(value)));
    ASSERT_TRUE(QMetaObject::invokeMethod(&settings, "take", Q_ARG(QString, group), Q_ARG(QString, key), Q_ARG(QDBusVariant, wrapped)));
}

const QPalette lightPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::black, Qt::white, Qt::white);
const QPalette darkPalette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
} // namespace

TEST(DesktopSettings, SayNothingUntilTheyAreAsked)
{
    const DesktopSettings settings;
    EXPECT_EQ(settings.prefersDark(), std::nullopt);
    EXPECT_FALSE(settings.prefersContrast());
    EXPECT_FALSE(settings.prefersReducedMotion());
}

TEST(DesktopSettings, FollowTheColourSchemeLive)
{
    DesktopSettings settings;
    const QSignalSpy changes(&settings, &DesktopSettings::changed);
    hear(settings, appearance, QStringLiteral("color-scheme"), 1U);
    EXPECT_EQ(settings.prefersDark(), std::optional(true));
    hear(settings, appearance, QStringLiteral("color-scheme"), 2U);
    EXPECT_EQ(settings.prefersDark(), std::optional(false));
    hear(settings, appearance, QStringLiteral("color-scheme"), 0U);
    EXPECT_EQ(settings.prefersDark(), std::nullopt);
    EXPECT_EQ(changes.count(), 3);
}

TEST(DesktopSettings, AreSilentAboutWhatStaysTheSame)
{
    DesktopSettings settings;
    const QSignalSpy changes(&settings, &DesktopSettings::changed);
    hear(settings, appearance, QStringLiteral("contrast"), 0U);
    hear(settings, appearance, QStringLiteral("accent-color"), 1U);
    EXPECT_EQ(changes.count(), 0);
}

TEST(DesktopSettings, HearOfContrastAndStillnessFromEitherGroup)
{
    DesktopSettings settings;
    hear(settings, QStringLiteral("org.gnome.desktop.a11y.interface"), QStringLiteral("high-contrast"), true);
    hear(settings, QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
    EXPECT_TRUE(settings.prefersContrast());
    EXPECT_TRUE(settings.prefersReducedMotion());
}

TEST(DesktopSettings, AskThePortalAndHearOfEveryChange)
{
    PrivateBus bus;
    if (!bus.isRunning())
        GTEST_SKIP() << "no dbus-daemon";
    SettingsPortal portal(bus.connection("portal"));
    portal.values = {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("reduced-motion"), 1U}};
    DesktopSettings settings;
    settings.ask(bus.connection("window"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return settings.prefersDark() && settings.prefersReducedMotion(); }));
    EXPECT_EQ(settings.prefersDark(), std::optional(true));
    EXPECT_FALSE(settings.prefersContrast());
    Q_EMIT portal.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(1U));
    Q_EMIT portal.SettingChanged(appearance, QStringLiteral("reduced-motion"), QDBusVariant(0U));
    EXPECT_TRUE(QTest::qWaitFor([&] { return settings.prefersContrast() && !settings.prefersReducedMotion(); }));
}

TEST(Scheme, IsTheOneChosenWhateverTheDesktopPrefers)
{
    DesktopSettings settings;
    hear(settings, appearance, QStringLiteral("color-scheme"), 1U);
    EXPECT_EQ(schemeFor(ThemeChoice::Light, settings, darkPalette), Scheme::Light);
    EXPECT_EQ(schemeFor(ThemeChoice::Contrast, settings, darkPalette), Scheme::Contrast);
}

TEST(Scheme, FollowsTheDesktopBeforeThePalette)
{
    DesktopSettings settings;
    hear(settings, appearance, QStringLiteral("color-scheme"), 2U);
    EXPECT_EQ(schemeFor(ThemeChoice::Desktop, settings, darkPalette), Scheme::Light);
    hear(settings, appearance, QStringLiteral("contrast"), 1U);
    EXPECT_EQ(schemeFor(ThemeChoice::Desktop, settings, darkPalette), Scheme::Contrast);
}

TEST(Scheme, IsJudgedByThePaletteWhereTheDesktopIsSilent)
{
    const DesktopSettings silent;
    EXPECT_EQ(schemeFor(ThemeChoice::Desktop, silent, lightPalette), Scheme::Light);
    EXPECT_EQ(schemeFor(ThemeChoice::Desktop, silent, darkPalette), Scheme::Dark);
}
