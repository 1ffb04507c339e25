// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/shell/reminders.h"
#include "app/shell/remindersedit.h"
#include "app/widgets/chips.h"
#include "tests/app/shell/desktopservice.h"
#include "tests/support/privatebus.h"
#include "tests/support/sample.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace rung {
namespace {

using namespace literals;

struct RemindersTest : testing::Test
{
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state"))};
    sample::StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(sample::environment(clock));
    PrivateBus bus;

    void SetUp() override
    {
        if (!bus.isRunning())
            GTEST_SKIP() << "no dbus-daemon";
        preferences.setReminders(true);
    }

    void planInAnHour()
    {
        const auto ladder = notebook->addLadder({sample::title("Small asks")});
        const auto rung = notebook->addRungs(ladder, std::vector{sample::newRung("Ask for a taste", 30_suds)}).front();
        Prediction plan = sample::prediction();
        plan.plannedFor = clock.now.plusSeconds(3600);
        notebook->plan(rung, plan);
    }
};

TEST_F(RemindersTest, SayNothingToABystander)
{
    DesktopService desktop(bus.connection("desktop"));
    Reminders reminders(*notebook, preferences, bus.connection("window"));
    planInAnHour();
    clock.now = clock.now.plusSeconds(3600);
    reminders.look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.texts.isEmpty(); }));
    EXPECT_EQ(desktop.texts, QStringList{QStringLiteral("A reminder: You wanted to be reminded around now.")});
    EXPECT_TRUE(desktop.hints.value(QStringLiteral("transient")).toBool());
}

TEST_F(RemindersTest, RestOnAQuietDay)
{
    DesktopService desktop(bus.connection("desktop"));
    Reminders reminders(*notebook, preferences, bus.connection("window"));
    SupportState support{.quietDay = true};
    support.speaking.push_back({SupportRule::Words, SupportLevel::Red});
    reminders.restUnder([&support] { return support; });
    planInAnHour();
    clock.now = clock.now.plusSeconds(3600);
    reminders.look();
    QTest::qWait(100);
    EXPECT_TRUE(desktop.texts.isEmpty());
    support = {};
    reminders.look();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desktop.texts.isEmpty(); }));
}

TEST_F(RemindersTest, KeepOnlyTheTimeOfTheQuestion)
{
    DesktopService desktop(bus.connection("desktop"));
    Reminders reminders(*notebook, preferences, bus.connection("window"));
    planInAnHour();
    clock.now = clock.now.plusSeconds(3 * 3600);
    reminders.look();
    EXPECT_EQ(preferences.lastReminder(), clock.now);
    clock.now = clock.now.plusSeconds(60);
    reminders.look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.texts.isEmpty(); }));
    EXPECT_EQ(desktop.texts, QStringList{QStringLiteral("A reminder: Something waits for you, whenever you have a minute.")});
}

TEST_F(RemindersTest, AreSilentUntilTheyAreSwitchedOn)
{
    preferences.setReminders(false);
    Reminders reminders(*notebook, preferences, bus.connection("window"));
    planInAnHour();
    clock.now = clock.now.plusSeconds(3 * 3600);
    reminders.look();
    EXPECT_EQ(preferences.lastReminder(), std::nullopt);
}

TEST_F(RemindersTest, LeadBackToTheWindowWhenPressed)
{
    DesktopService desktop(bus.connection("desktop"));
    Notifier notifier(bus.connection("window"));
    QSignalSpy pressed(&notifier, &Notifier::pressed);
    notifier.show(QStringLiteral("A reminder"), QStringLiteral("now"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.texts.isEmpty(); }));
    const auto pressAnotherThenThis = [&] {
        Q_EMIT desktop.ActionInvoked(8, QStringLiteral("default"));
        Q_EMIT desktop.ActivationToken(7, QStringLiteral("token"));
        Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
        return !pressed.isEmpty();
    };
    ASSERT_TRUE(QTest::qWaitFor(pressAnotherThenThis)); // it knows its number once the desktop's answer is there
    EXPECT_EQ(pressed.first(), QVariantList{QStringLiteral("token")});
}

TEST_F(RemindersTest, ReplaceTheOneBeforeAndGoWithTheWindow)
{
    DesktopService desktop(bus.connection("desktop"));
    auto notifier = std::make_unique<Notifier>(bus.connection("window"));
    notifier->show(QStringLiteral("A reminder"), QStringLiteral("one"));
    const auto showsTheNextInItsPlace = [&] {
        notifier->show(QStringLiteral("A reminder"), QStringLiteral("two"));
        return !desktop.replaced.empty() && desktop.replaced.back() == 7;
    };
    ASSERT_TRUE(QTest::qWaitFor(showsTheNextInItsPlace));
    EXPECT_EQ(desktop.replaced.front(), 0U);
    notifier.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desktop.closed.empty(); }));
    EXPECT_EQ(desktop.closed, std::vector<uint>{7});
}

TEST(RemindersEdit, SwitchesThemOnWithTheQuietHoursInView)
{
    const QTemporaryDir home;
    Preferences preferences(home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state")));
    const RemindersEdit edit(preferences);
    auto *chips = edit.findChild<ChipGroup *>(QStringLiteral("reminderChips"));
    auto *until = edit.findChild<QComboBox *>(QStringLiteral("quietUntilBox"));
    EXPECT_FALSE(until->isVisibleTo(&edit));
    chips->chip(1)->click();
    EXPECT_TRUE(preferences.reminders());
    EXPECT_TRUE(until->isVisibleTo(&edit));
    until->setCurrentIndex(7);
    Q_EMIT until->activated(7);
    EXPECT_EQ(preferences.quietHours(), QuietHours::from(21, 7));
    chips->chip(0)->click();
    EXPECT_FALSE(preferences.reminders());
}

} // namespace
} // namespace rung
