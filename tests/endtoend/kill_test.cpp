// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/readers.h"
#include "core/sealing/sealedfile.h"
#include "core/sealing/wholefile.h"
#include "core/storage/check.h"
#include "core/storage/sealednotebook.h"
#include "tests/support/counts.h"
#include "tests/support/paths.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>
#include <set>

namespace rung {
namespace {

using namespace literals;
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

/// Whatever schema it is of.
void seal(const QString &path)
{
    replaceWhole(path, sample::seal().sealed(sample::bytesOf(readWhole(path))));
}

struct Work
{
    const char *name;                ///< as the test is called
    const char *saver;               ///< as the saver calls it
    const char *holders = "my.rung"; ///< the files that together hold what was confirmed
    bool sealed = false;
};

constexpr bool sealed = true;
constexpr auto backups = "2*.rung"; // they are named by their day
constexpr auto all = "*.rung";

/// Kills the saver at work on a notebook again and again, and looks after each time whether everything is there.
class Killed : public testing::TestWithParam<Work>
{
protected:
    QString file(const QTemporaryDir &folder, const char *name) const { return folder.filePath(QLatin1String(name)); }

    QString prepare(const QTemporaryDir &folder) const
    {
        const QString path = file(folder, "my.rung"), other = file(folder, "other.rung"), older = file(folder, "older.rung");
        Notebook::create(path)->addLadder({sample::title("Small asks")}, std::vector{sample::newRung("Ask", 30_suds)});
        QFile::copy(path, other);
        QFile::copy(testData(QStringLiteral("schema/1.rung")), older);
        QFile::setPermissions(older, QFile::ReadOwner | QFile::WriteOwner);
        if (GetParam().sealed)
            for (const QString &plain : {path, other, older})
                seal(plain);
        return path;
    }

    /// The attempts in the files that hold what was confirmed. Every notebook and every backup there must be whole.
    std::set<QString> attemptsIn(const QTemporaryDir &folder) const
    {
        std::set<QString> ids;
        for (QDirIterator each(folder.path(), {QLatin1String(all)}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            const auto notebook = opened(each.next());
            EXPECT_EQ(problemsIn(*notebook), QStringList()) << qPrintable(each.fileName());
            if (!QDir::match(QLatin1String(GetParam().holders), each.fileName()))
                continue;
            for (const Attempt &attempt : read::record(*notebook).attempts)
                if (attempt.outcome)
                    ids.insert(attempt.id.toString());
        }
        return ids;
    }
};

TEST_P(Killed, LosesNothingConfirmed)
{
    std::mt19937 random(1);
    for (int kill = 0; kill < counted(5, 100); ++kill) {
        const QTemporaryDir folder;
        const QString path = prepare(folder);
        const auto confirmed = confirmedBeforeKill({path, QLatin1String(GetParam().saver)}, static_cast<int>(random() % 60));
        ASSERT_FALSE(confirmed.isEmpty());
        EXPECT_THAT(attemptsIn(folder), IsSupersetOf(confirmed));
        ASSERT_FALSE(HasFailure()) << "at kill " << kill;
    }
}

INSTANTIATE_TEST_SUITE_P(While, Killed,
                         testing::Values(Work{"Saving", "save"}, Work{"SavingSealed", "save", "my.rung", sealed},
                                         Work{"SealingAndUnsealing", "turn"}, Work{"BackingUp", "backup", backups},
                                         Work{"BackingUpSealed", "backup", backups, sealed}, Work{"Restoring", "restore", all},
                                         Work{"RestoringSealed", "restore", all, sealed}, Work{"Merging", "merge"},
                                         Work{"MergingSealed", "merge", "my.rung", sealed}, Work{"Migrating", "migrate", all},
                                         Work{"MigratingSealed", "migrate", all, sealed}),
                         [](const auto &work) { return std::string(work.param.name); });

} // namespace
} // namespace rung
