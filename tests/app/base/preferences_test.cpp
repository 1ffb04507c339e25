// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

using namespace rung;

namespace {
class PreferencesTest : public testing::Test
{
protected:
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("rung/settings.ini")); }
    QString stateFile() const { return m_folder.filePath(QStringLiteral("state/window.ini")); }
    std::unique_ptr<Preferences> opened() const { return std::make_unique<Preferences>(settingsFile(), stateFile()); }
    void write(const QString &key, const QVariant &value) const { QSettings(settingsFile(), QSettings::IniFormat).setValue(key, value); }

private:
    QTemporaryDir m_folder;
};
} // namespace

TEST_F(PreferencesTest, StartWithGoodValues)
{
    const auto preferences = opened();
    EXPECT_EQ(preferences->themeChoice(), ThemeChoice::Desktop);
    EXPECT_EQ(preferences->zoom(), 100);
    EXPECT_EQ(preferences->language(), QString());
    EXPECT_EQ(preferences->country(), QString());
    EXPECT_EQ(preferences->dayStart(), 4);
    EXPECT_TRUE(preferences->quietCoaching().isEmpty());
    EXPECT_FALSE(preferences->reminders());
    EXPECT_EQ(preferences->quietHours(), QuietHours::standard());
    EXPECT_EQ(preferences->lastReminder(), std::nullopt);
    EXPECT_TRUE(preferences->recentFiles().isEmpty());
}

TEST_F(PreferencesTest, RememberWhatWasChosen)
{
    auto preferences = opened();
    preferences->setThemeChoice(ThemeChoice::Contrast);
    preferences->setZoom(150);
    preferences->setLanguage(QStringLiteral("de"));
    preferences->setCountry(QStringLiteral("AT"));
    preferences->setDayStart(5);
    preferences->setQuietCoaching({QStringLiteral("tooBig")});
    preferences->setReminders(true);
    preferences->setQuietHours(QuietHours::from(23, 7).value());
    const Instant reminded = Instant::fromString(QStringLiteral("2026-03-02T19:00:00+01:00")).value();
    preferences->setLastReminder(reminded);
    preferences = opened();
    EXPECT_EQ(preferences->themeChoice(), ThemeChoice::Contrast);
    EXPECT_EQ(preferences->zoom(), 150);
    EXPECT_EQ(preferences->language(), QStringLiteral("de"));
    EXPECT_EQ(preferences->country(), QStringLiteral("AT"));
    EXPECT_EQ(preferences->dayStart(), 5);
    EXPECT_EQ(preferences->quietCoaching(), QStringList{QStringLiteral("tooBig")});
    EXPECT_TRUE(preferences->reminders());
    EXPECT_EQ(preferences->quietHours(), QuietHours::from(23, 7));
    EXPECT_EQ(preferences->lastReminder(), reminded);
}

TEST_F(PreferencesTest, KeepTheWindowApartFromTheSettings)
{
    auto preferences = opened();
    preferences->setViewState(QStringLiteral("journal/splitter"), 240);
    preferences.reset();
    EXPECT_FALSE(QFileInfo::exists(settingsFile()));
    EXPECT_EQ(opened()->viewState(QStringLiteral("journal/splitter")).toInt(), 240);
}

TEST_F(PreferencesTest, MakeAnUsableValueOfAnyText)
{
    write(QStringLiteral("theme"), QStringLiteral("purple"));
    write(QStringLiteral("zoom"), QStringLiteral("a lot"));
    write(QStringLiteral("dayStart"), 23);
    const auto preferences = opened();
    EXPECT_EQ(preferences->themeChoice(), ThemeChoice::Desktop);
    EXPECT_EQ(preferences->zoom(), 100);
    EXPECT_EQ(preferences->dayStart(), 4);
}

TEST_F(PreferencesTest, HoldTheZoomToItsStepsAndBounds)
{
    const auto preferences = opened();
    preferences->setZoom(134);
    EXPECT_EQ(preferences->zoom(), 130);
    preferences->setZoom(5000);
    EXPECT_EQ(preferences->zoom(), 250);
    preferences->setZoom(1);
    EXPECT_EQ(preferences->zoom(), 80);
}

TEST_F(PreferencesTest, ListRecentFilesOnceAndNewestFirst)
{
    const auto preferences = opened();
    preferences->addRecentFile(QStringLiteral("/a.rung"));
    preferences->addRecentFile(QStringLiteral("/b.rung"));
    preferences->addRecentFile(QStringLiteral("/a.rung"));
    EXPECT_EQ(preferences->recentFiles(), (QStringList{QStringLiteral("/a.rung"), QStringLiteral("/b.rung")}));
    preferences->removeRecentFile(QStringLiteral("/a.rung"));
    EXPECT_EQ(preferences->recentFiles(), QStringList{QStringLiteral("/b.rung")});
}

TEST_F(PreferencesTest, ListNoMoreThanEightRecentFiles)
{
    const auto preferences = opened();
    for (int i = 0; i < 12; ++i)
        preferences->addRecentFile(QStringLiteral("/%1.rung").arg(i));
    EXPECT_EQ(preferences->recentFiles().size(), 8);
    EXPECT_EQ(preferences->recentFiles().first(), QStringLiteral("/11.rung"));
}
