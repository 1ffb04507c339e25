// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/readers.h"
#include "core/storage/check.h"
#include "tests/support/counts.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace rung {
namespace {

using namespace literals;

/// Lets the saver save for a while, kills it without warning, and gives the ids it had confirmed.
QStringList confirmedBeforeKill(const QString &path, int milliseconds)
{
    QProcess saver;
    saver.start(QStringLiteral(RUNG_SAVER), {path});
    if (!saver.waitForReadyRead(20000))
        return {};
    saver.waitForFinished(milliseconds);
    saver.kill();
    saver.waitForFinished();
    QStringList ids = QString::fromLatin1(saver.readAllStandardOutput()).split(QLatin1Char('\n'));
    ids.removeLast();
    return ids;
}

TEST(SavingWhenKilled, LosesNoConfirmedSaveAndLeavesACleanFile)
{
    std::mt19937 random(1);
    const int kills = counted(20, 200);
    for (int kill = 0; kill < kills; ++kill) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("my.rung"));
        Notebook::create(path)->addLadder({sample::title("Small asks")}, std::vector{sample::newRung("Ask", 30_suds)});
        const auto confirmed = confirmedBeforeKill(path, static_cast<int>(random() % 60));
        ASSERT_FALSE(confirmed.isEmpty());
        const auto notebook = Notebook::open(path);
        for (const QString &id : confirmed) {
            const auto attempt = read::attempt(*notebook, *Id<Attempt>::fromString(id));
            ASSERT_TRUE(attempt && attempt->outcome) << "lost at kill " << kill;
        }
        ASSERT_EQ(problemsOf(path), QStringList()) << "at kill " << kill;
    }
}

} // namespace
} // namespace rung
