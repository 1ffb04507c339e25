// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/singleinstance.h"
#include "tests/support/privatebus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace rung {
namespace {

struct SingleInstanceTest : testing::Test
{
    QTemporaryDir folder;
    PrivateBus bus;
    QString mine = folder.filePath(QStringLiteral("my.rung"));
    QString other = folder.filePath(QStringLiteral("other.rung"));

    void SetUp() override
    {
        if (!bus.isRunning())
            GTEST_SKIP() << "no dbus-daemon";
    }

    /// What the window is asked to show when a second start comes with these options.
    std::optional<LaunchOptions> heard(const LaunchOptions &second)
    {
        SingleInstance window(bus.connection("window"));
        EXPECT_TRUE(window.hold(mine));
        std::optional<LaunchOptions> asked;
        QObject::connect(&window, &SingleInstance::asked, &window, [&](const LaunchOptions &options) { asked = options; });
        SingleInstance start(bus.connection("start"));
        EXPECT_FALSE(start.hold(mine));
        bool answered = false;
        std::thread process([&] { answered = start.handOver(mine, second); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return asked.has_value(); }));
        process.join();
        EXPECT_TRUE(answered);
        return asked;
    }
};

TEST_F(SingleInstanceTest, HandsOverToTheWindowThatHasTheNotebook)
{
    const auto asked = heard({.notebook = mine});
    EXPECT_FALSE(asked.value().place || asked.value().newAttempt || asked.value().alreadyAsked);
}

TEST_F(SingleInstanceTest, PassesOnThePage)
{
    EXPECT_EQ(heard({.place = Place::Journal}).value().place, Place::Journal);
}

TEST_F(SingleInstanceTest, PassesOnTheForm)
{
    EXPECT_TRUE(heard({.newAttempt = true}).value().newAttempt);
    EXPECT_TRUE(heard({.alreadyAsked = true}).value().alreadyAsked);
}

TEST_F(SingleInstanceTest, LeavesOtherNotebooksToOtherWindows)
{
    SingleInstance window(bus.connection("window"));
    SingleInstance start(bus.connection("start"));
    EXPECT_TRUE(window.hold(mine));
    EXPECT_TRUE(start.hold(other));
}

TEST_F(SingleInstanceTest, LetsGoOfTheNotebookBefore)
{
    SingleInstance window(bus.connection("window"));
    SingleInstance start(bus.connection("start"));
    EXPECT_TRUE(window.hold(mine));
    EXPECT_TRUE(window.hold(other));
    EXPECT_TRUE(start.hold(mine));
    EXPECT_TRUE(window.hold({}));
    EXPECT_TRUE(start.hold(other));
}

TEST_F(SingleInstanceTest, KnowsANotebookByEveryWayToIt)
{
    QFile file(mine);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(mine, other));
    SingleInstance window(bus.connection("window"));
    SingleInstance start(bus.connection("start"));
    EXPECT_TRUE(window.hold(mine));
    EXPECT_FALSE(start.hold(other));
}

TEST_F(SingleInstanceTest, GetsNoAnswerFromAWindowThatIsGone)
{
    SingleInstance start(bus.connection("start"));
    EXPECT_FALSE(start.handOver(mine, {}));
}

TEST(SingleInstanceWithoutABus, LetsEveryStartHaveItsWindow)
{
    const QDBusConnection none(QStringLiteral("no such connection"));
    SingleInstance window(none);
    SingleInstance start(none);
    EXPECT_TRUE(window.hold(QStringLiteral("/my.rung")));
    EXPECT_TRUE(start.hold(QStringLiteral("/my.rung")));
}

TEST(SingleInstance, IsNotForReadersDemosAndMeasuredStarts)
{
    EXPECT_TRUE(sharesWindow({.notebook = QStringLiteral("my.rung"), .place = Place::Ladder}));
    EXPECT_FALSE(sharesWindow({.demo = true}));
    EXPECT_FALSE(sharesWindow({.readOnly = true}));
    EXPECT_FALSE(sharesWindow({.exitAfterStartup = true}));
}

} // namespace
} // namespace rung
