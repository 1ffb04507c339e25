// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/socket.h>

#include <set>

using testing::ElementsAre;
using testing::IsEmpty;

namespace rung {
namespace {

struct Network : testing::Test
{
    QTemporaryDir home;
    QString notes = home.filePath(QStringLiteral("sockets"));
    QString written = home.filePath(QStringLiteral("written")); ///< is there where a plain word of the person went into a file

    QString file(const char *name) const { return home.filePath(QLatin1String(name)); }

    /// Runs a program in a home of its own to its end; every socket it or what it starts opens is noted.
    int run(const QString &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), home.path());
        for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(folder), file(folder));
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(RUNG_SOCKETWATCH));
        environment.insert(QStringLiteral("RUNG_SOCKETS"), notes);
        environment.insert(QStringLiteral("RUNG_WRITTEN"), written);
        environment.insert(QStringLiteral("RUNG_WORD"), QStringLiteral("they laugh"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(120000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    /// The families of the sockets that were opened, but for those that stay on this computer.
    std::set<int> outward() const
    {
        std::set<int> families;
        QFile noted(notes);
        if (noted.open(QIODevice::ReadOnly))
            for (const QByteArray &line : noted.readAll().split('\n'))
                if (!line.isEmpty())
                    families.insert(line.toInt());
        families.erase(AF_UNIX);
        return families;
    }
};

TEST_F(Network, WouldBeSeen)
{
    run(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/udp/127.0.0.1/9")});
    EXPECT_THAT(outward(), ElementsAre(AF_INET));
}

TEST_F(Network, IsNotTouchedWhileThePersonGoesRoundTheLoop)
{
    ASSERT_EQ(run(QStringLiteral(RUNG_APP_TESTS), {QStringLiteral("--gtest_filter=Loop.*")}), 0);
    EXPECT_THAT(outward(), IsEmpty());
}

TEST_F(Network, IsNotTouchedByASealedLoopWhichWritesNoPlainWordAnywhere)
{
    const QString program = QStringLiteral(RUNG_APP_TESTS);
    ASSERT_EQ(run(program, {QStringLiteral("--gtest_filter=Loop.GoesRoundByKeyboardAloneAndIsThereTomorrow")}), 0);
    ASSERT_TRUE(QFile::exists(written)) << "a plain notebook holds the words, so the watch has to see them";
    QFile::remove(written);
    ASSERT_EQ(run(program, {QStringLiteral("--gtest_filter=Loop.GoesRoundOnASealedNotebook")}), 0);
    EXPECT_FALSE(QFile::exists(written));
    EXPECT_THAT(outward(), IsEmpty());
}

TEST_F(Network, IsNotTouchedByTheWindow)
{
    ASSERT_EQ(run(QStringLiteral(RUNG_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("--exit-after-startup")}), 0);
    EXPECT_THAT(outward(), IsEmpty());
}

TEST_F(Network, IsNotTouchedByTheCommands)
{
    const QString notebook = file("my.rung");
    const auto rung = [&](const QStringList &arguments) { return run(QStringLiteral(RUNG_PROGRAM), arguments); };
    ASSERT_EQ(rung({QStringLiteral("demo"), notebook}), 0);
    for (const char *format : {"pdf", "html", "md", "csv", "json"})
        EXPECT_EQ(rung({QStringLiteral("export"), notebook, QStringLiteral("--format"), QLatin1String(format), QStringLiteral("-o"),
                        file(format)}),
                  0)
            << format;
    EXPECT_EQ(rung({QStringLiteral("import"), notebook, file("json")}), 0);
    EXPECT_EQ(rung({QStringLiteral("summary"), notebook}), 0);
    EXPECT_EQ(rung({QStringLiteral("check"), notebook}), 0);
    EXPECT_EQ(rung({QStringLiteral("backup"), notebook, QStringLiteral("-o"), file("copy.rung")}), 0);
    EXPECT_THAT(outward(), IsEmpty());
}

} // namespace
} // namespace rung
