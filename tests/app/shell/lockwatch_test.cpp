// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/lockwatch.h"

#include "app/base/preferences.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace rung {
namespace {

/// A system bus with a logind that does what it is told, and a session bus where a screen can lock.
class LockWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_bus.isRunning())
            GTEST_SKIP() << "dbus-daemon is not installed";
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus.address());
        m_logind.setProcessEnvironment(environment);
        m_logind.start(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--template"), QStringLiteral("logind")});
        const QString name = QStringLiteral("org.freedesktop.login1");
        if (!QTest::qWaitFor([&] { return isThere(name) || m_logind.state() == QProcess::NotRunning; }) || !isThere(name))
            GTEST_SKIP() << "python3-dbusmock is not installed";
        mock(manager, "AddMethod",
             {logind, QStringLiteral("GetSessionByPID"), QStringLiteral("u"), QStringLiteral("o"),
              QStringLiteral("ret = '%1'").arg(session)});
        mock(manager, "AddSession", {QStringLiteral("c1"), QStringLiteral("seat0"), 1000U, QStringLiteral("me"), true});
        m_watch = std::make_unique<LockWatch>(preferences, m_bus.connection("session"), m_bus.connection("system"));
        QTest::qWait(0);
    }

    void TearDown() override
    {
        m_watch.reset();
        m_logind.kill();
        m_logind.waitForFinished();
    }

    bool isThere(const QString &name) { return m_asker.interface()->isServiceRegistered(name); }

    QVariant mock(const QString &path, const char *method, const QVariantList &arguments)
    {
        auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), path,
                                                   QStringLiteral("org.freedesktop.DBus.Mock"), QLatin1String(method));
        call.setArguments(arguments);
        const QDBusMessage answer = m_asker.call(call);
        EXPECT_NE(answer.type(), QDBusMessage::ErrorMessage) << answer.errorMessage().toStdString();
        return answer.arguments().value(0);
    }

    void emitSignal(const QString &path, const char *interface, const char *name, const char *signature, const QVariantList &arguments)
    {
        mock(path, "EmitSignal", {QLatin1String(interface), QLatin1String(name), QLatin1String(signature), arguments});
    }

    /// The session bus's own word, as a desktop sends it.
    void lockScreen(bool active)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
                                                         QStringLiteral("ActiveChanged"));
        signal << active;
        QDBusConnection saver = m_bus.connection("saver");
        saver.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
        saver.send(signal);
    }

    const QString manager = QStringLiteral("/org/freedesktop/login1");
    const QString logind = QStringLiteral("org.freedesktop.login1.Manager");
    const QString session = QStringLiteral("/org/freedesktop/login1/session/c1");
    PrivateBus m_bus;
    QProcess m_logind;
    QDBusConnection m_asker = m_bus.connection("asker");
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini")), folder.filePath(QStringLiteral("window.ini"))};
    std::unique_ptr<LockWatch> m_watch;
};

TEST_F(LockWatchTest, AsksForALockBeforeTheComputerSleeps)
{
    QSignalSpy asked(m_watch.get(), &LockWatch::lockRequested);
    emitSignal(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", {true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked.count() == 1; }));
    emitSignal(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", {false});
    QTest::qWait(50);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(LockWatchTest, AsksForALockWhenTheSessionIsLocked)
{
    QSignalSpy asked(m_watch.get(), &LockWatch::lockRequested);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        emitSignal(session, "org.freedesktop.login1.Session", "Lock", "", {});
        QTest::qWait(20);
        return asked.count() > 0;
    }));
}

TEST_F(LockWatchTest, AsksForALockWhenTheScreenLocksButNotWhenItOpens)
{
    QSignalSpy asked(m_watch.get(), &LockWatch::lockRequested);
    lockScreen(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked.count() == 1; }));
    lockScreen(false);
    QTest::qWait(50);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(LockWatchTest, KeepsStillAboutWhatThePersonSwitchedOff)
{
    preferences.setLocksWithSession(false);
    preferences.setLocksBeforeSleep(false);
    m_watch->refresh();
    QSignalSpy asked(m_watch.get(), &LockWatch::lockRequested);
    lockScreen(true);
    emitSignal(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", {true});
    QTest::qWait(100);
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(LockWatchTest, KnowsWhatItHears)
{
    EXPECT_TRUE(m_watch->hearsLock());
    EXPECT_TRUE(m_watch->hearsSleep());
    const LockWatch deaf(preferences, QDBusConnection(QStringLiteral("nowhere")), QDBusConnection(QStringLiteral("nowhere")));
    EXPECT_FALSE(deaf.hearsLock());
    EXPECT_FALSE(deaf.hearsSleep());
}

} // namespace
} // namespace rung
