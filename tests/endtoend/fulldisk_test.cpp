// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/atwork.h"
#include "tests/support/counts.h"

#include <QProcess>

namespace rung {
namespace {

using testing::HasSubstr;
using testing::IsSupersetOf;

constexpr int longEnoughMs = 60'000;
constexpr int failed = 3; // how the saver ends when it could not go on

/// A disk of its own, of so many KiB, for a command; what is on it at the end is copied to a folder, as the disk goes with the command.
struct SmallDisk
{
    QTemporaryDir mountPoint;
    QTemporaryDir kept;
    QByteArray output;
    QByteArray errors;

    int run(int kibibytes, const QString &folder, const QString &saver)
    {
        QProcess shell;
        shell.start(QStringLiteral("unshare"),
                    {QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
                     QStringLiteral("-c"),
                     QStringLiteral("mount -t tmpfs -o size=$1k none \"$2\" && cp \"$3\"/* \"$2\" || exit 9;"
                                    "\"$4\" \"$2/my.rung\" $5; code=$?; cp -r \"$2\"/. \"$6\"; exit $code"),
                     QStringLiteral("sh"), QString::number(kibibytes), mountPoint.path(), folder, QStringLiteral(RUNG_SAVER), saver,
                     kept.path()});
        shell.waitForFinished(longEnoughMs);
        output = shell.readAllStandardOutput();
        errors = shell.readAllStandardError();
        return shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    }
};

bool canMount()
{
    return QProcess::execute(QStringLiteral("unshare"),
                             {QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
                              QStringLiteral("-c"), QStringLiteral("mount -t tmpfs none /tmp")})
        == 0;
}

class FullDisk : public testing::TestWithParam<atwork::Work>
{
};

TEST_P(FullDisk, EndsInItsSentenceAndLosesNothingConfirmed)
{
    if (!canMount())
        GTEST_SKIP() << "no disk can be mounted here";
    const QTemporaryDir folder;
    atwork::prepare(folder, GetParam());
    constexpr int least = 1500; // the files the work begins with, and a little
    for (int kibibytes = least; kibibytes < least + counted(300, 3000); kibibytes += 100) {
        SmallDisk disk;
        ASSERT_EQ(disk.run(kibibytes, folder.path(), QLatin1String(GetParam().saver)), failed) << disk.errors.constData();
        EXPECT_THAT(disk.errors.toStdString(), HasSubstr("is full"));
        EXPECT_THAT(atwork::attemptsIn(disk.kept.path(), GetParam()), IsSupersetOf(atwork::confirmed(disk.output)));
        ASSERT_FALSE(HasFailure()) << "on a disk of " << kibibytes << " KiB";
    }
}

INSTANTIATE_TEST_SUITE_P(While, FullDisk, testing::ValuesIn(atwork::works()), atwork::nameOf);

} // namespace
} // namespace rung
