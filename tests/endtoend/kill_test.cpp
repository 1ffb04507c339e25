// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/atwork.h"
#include "tests/support/counts.h"

#include <QProcess>

#include <random>

namespace rung {
namespace {

using testing::IsSupersetOf;

/// Lets the saver work for a while, kills it without warning, and gives the attempts it had confirmed.
QStringList confirmedBeforeKill(const QStringList &arguments, int milliseconds)
{
    QProcess saver;
    saver.start(QStringLiteral(RUNG_SAVER), arguments);
    if (!saver.waitForReadyRead(20000))
        return {};
    saver.waitForFinished(milliseconds);
    saver.kill();
    saver.waitForFinished();
    return atwork::confirmed(saver.readAllStandardOutput());
}

class Killed : public testing::TestWithParam<atwork::Work>
{
};

TEST_P(Killed, LosesNothingConfirmed)
{
    std::mt19937 random(1);
    for (int kill = 0; kill < counted(5, 100); ++kill) {
        const QTemporaryDir folder;
        const QString path = atwork::prepare(folder, GetParam());
        const auto confirmed = confirmedBeforeKill({path, QLatin1String(GetParam().saver)}, static_cast<int>(random() % 60));
        ASSERT_FALSE(confirmed.isEmpty());
        EXPECT_THAT(atwork::attemptsIn(folder.path(), GetParam()), IsSupersetOf(confirmed));
        ASSERT_FALSE(HasFailure()) << "at kill " << kill;
    }
}

INSTANTIATE_TEST_SUITE_P(While, Killed, testing::ValuesIn(atwork::works()), atwork::nameOf);

} // namespace
} // namespace rung
