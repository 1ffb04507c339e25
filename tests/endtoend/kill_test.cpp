// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/readers.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/check.h"
#include "core/storage/sealednotebook.h"
#include "tests/support/counts.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <random>

namespace rung {
namespace {

using namespace literals;

/// Lets the saver save for a while, kills it without warning, and gives the ids it had confirmed.
QStringList confirmedBeforeKill(const QStringList &arguments, int milliseconds)
{
    QProcess saver;
    saver.start(QStringLiteral(RUNG_SAVER), arguments);
    if (!saver.waitForReadyRead(20000))
        return {};
    saver.waitForFinished(milliseconds);
    saver.kill();
    saver.waitForFinished();
    QStringList ids = QString::fromLatin1(saver.readAllStandardOutput()).split(QLatin1Char('\n'));
    ids.removeLast();
    return ids;
}

std::unique_ptr<Notebook> opened(const QString &path)
{
    return isSealedFile(path) ? Notebook::openSealed(path, *Seal::opened(sealHeaderOf(path), sample::recoveryCode()))
                              : Notebook::open(path);
}

QStringList problemsIn(const Notebook &notebook)
{
    const auto copy = Database::fromImage(notebook.path(), notebook.database().image(), Database::Access::ReadWrite);
    return problemsOf(*copy);
}

/// Makes a notebook ready, lets the saver work on it until it is killed, and looks for every save it had confirmed; so many times.
void expectNothingLost(int kills, const QStringList &how, const std::function<void(const QString &)> &prepare)
{
    std::mt19937 random(1);
    for (int kill = 0; kill < kills; ++kill) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("my.rung"));
        Notebook::create(path)->addLadder({sample::title("Small asks")}, std::vector{sample::newRung("Ask", 30_suds)});
        prepare(path);
        const auto confirmed = confirmedBeforeKill(QStringList(path) + how, static_cast<int>(random() % 60));
        ASSERT_FALSE(confirmed.isEmpty());
        const auto notebook = opened(path);
        for (const QString &id : confirmed) {
            const auto attempt = read::attempt(*notebook, *Id<Attempt>::fromString(id));
            ASSERT_TRUE(attempt && attempt->outcome) << "lost at kill " << kill;
        }
        ASSERT_EQ(problemsIn(*notebook), QStringList()) << "at kill " << kill;
    }
}

void seal(const QString &path)
{
    sealNotebookFile(Notebook::open(path)->database(), sample::seal());
}

TEST(Killed, WhileSavingLosesNothingConfirmed)
{
    expectNothingLost(counted(20, 300), {}, [](const QString &) {});
}

TEST(Killed, WhileSavingASealedNotebookLosesNothingConfirmed)
{
    expectNothingLost(counted(20, 300), {}, seal);
}

TEST(Killed, WhileSealingAndUnsealingLosesNothingConfirmed)
{
    expectNothingLost(counted(20, 300), {QStringLiteral("turn")}, [](const QString &) {});
}

} // namespace
} // namespace rung
