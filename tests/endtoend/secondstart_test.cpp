// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThread>

namespace rung {
namespace {

constexpr int patience = 60000;

/// The program, started again and again in one home and on one session bus.
struct SecondStart : testing::Test
{
    QTemporaryDir home;
    PrivateBus bus;
    QString usual = home.filePath(QStringLiteral("data/rung/notebook.rung"));

    void SetUp() override
    {
        if (!bus.isRunning())
            GTEST_SKIP() << "no dbus-daemon";
        start(m_first, {});
        ASSERT_TRUE(waitForWindows(1));
    }

    void TearDown() override
    {
        for (QProcess *process : {&m_first, &m_second}) {
            process->terminate();
            process->waitForFinished(patience);
        }
    }

    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        environment.insert(QStringLiteral("HOME"), home.path());
        for (const char *kind : {"DATA", "CONFIG", "STATE"})
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)), home.filePath(QString::fromLatin1(kind).toLower()));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RUNG_PROGRAM), arguments);
        ASSERT_TRUE(process.waitForStarted());
    }

    /// Until as many windows hold a notebook.
    bool waitForWindows(qsizetype count)
    {
        const QDBusConnection watcher = bus.connection("watcher");
        for (const QDeadlineTimer end(patience); !end.hasExpired(); QThread::msleep(20))
            if (watcher.interface()->registeredServiceNames().value().filter(QStringLiteral("org.rung.Rung.")).size() == count)
                return true;
        return false;
    }

    QProcess m_first;
    QProcess m_second;
};

TEST_F(SecondStart, LeavesTheNotebookToTheWindowThatHasIt)
{
    start(m_second, {usual, QStringLiteral("--page"), QStringLiteral("journal")});
    ASSERT_TRUE(m_second.waitForFinished(patience));
    EXPECT_EQ(m_second.exitCode(), 0);
    EXPECT_EQ(m_first.state(), QProcess::Running);
}

TEST_F(SecondStart, GetsAWindowOfItsOwnForAnotherNotebook)
{
    const QString other = home.filePath(QStringLiteral("other.rung"));
    QProcess::execute(QStringLiteral(RUNG_PROGRAM), {QStringLiteral("new"), other});
    start(m_second, {other});
    EXPECT_TRUE(waitForWindows(2));
}

TEST_F(SecondStart, GivesWayToTheNextOnceTheFirstIsClosed)
{
    m_first.terminate();
    ASSERT_TRUE(m_first.waitForFinished(patience));
    start(m_second, {});
    EXPECT_TRUE(waitForWindows(1));
    EXPECT_EQ(m_second.state(), QProcess::Running);
}

} // namespace
} // namespace rung
