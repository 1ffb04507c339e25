// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"
#include "core/notebook/trashreader.h"
#include "core/storage/backups.h"
#include "core/storage/check.h"
#include "core/storage/notebookfile.h"
#include "tests/core/storage/failingdisk.h"
#include "tests/support/counts.h"
#include "tests/support/paths.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace rung {
namespace {

using namespace literals;
using namespace sample;
using Reason = StorageError::Reason;
using Failure = FailingDisk::Failure;

/// What somebody does with the notebook at a path, in a folder that holds an older notebook and a backup as well.
struct Deed
{
    const char *name;
    std::function<void(const QTemporaryDir &, Notebook &)> act;
};

QString in(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QLatin1String(name));
}

/// A notebook, an older one, and a backup of another time.
const QTemporaryDir &prepared()
{
    static const QTemporaryDir folder;
    if (QFile::exists(in(folder, "my.rung")))
        return folder;
    const auto made = Notebook::create(in(folder, "my.rung"));
    const auto ladder = made->addLadder({title("Small asks")}, std::vector{newRung("Ask", 30_suds)});
    backUp(made->database(), in(folder, "backup.rung"));
    const auto rung = read::rungs(*made, ladder).front().id;
    made->log(made->plan(rung, prediction()), outcome(*made), QString(9000, QLatin1Char('x')));
    made->trash(made->write({.text = QStringLiteral("away")}));
    QFile::copy(testData(QStringLiteral("schema/1.rung")), in(folder, "older.rung"));
    return folder;
}

/// Copies of them for each failure.
struct Place
{
    QTemporaryDir folder;
    StillClock clock;
    QString path = in(folder, "my.rung");

    Place()
    {
        for (const char *name : {"my.rung", "backup.rung", "older.rung"}) {
            EXPECT_TRUE(QFile::copy(in(prepared(), name), in(folder, name)));
            QFile::setPermissions(in(folder, name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    std::unique_ptr<Notebook> open() { return Notebook::open(path, environment(clock)); }
    Record record(const char *name = "my.rung") const { return read::record(*Notebook::open(in(folder, name))); }
};

/// From one operation that fails to the next.
int stride()
{
    return counted(17, 1);
}

void expectASentence(const StorageError &error)
{
    // A page that cannot be read is damage, to a check of the file.
    const std::set<Reason> told{Reason::NoSpace, Reason::Unreadable, Reason::Missing, Reason::Damaged};
    EXPECT_TRUE(told.contains(error.reason())) << qPrintable(error.message()) << qPrintable(error.detail());
    EXPECT_FALSE(error.message().isEmpty());
}

class FailingDiskTest : public testing::TestWithParam<std::tuple<Deed, Failure>>
{
};

TEST_P(FailingDiskTest, LeavesTheNotebookAsItWasOrAsItWasToBecome)
{
    const auto &[deed, failure] = GetParam();
    FailingDisk disk;
    Record wanted;
    {
        Place place;
        const auto notebook = place.open();
        deed.act(place.folder, *notebook);
        wanted = read::record(*notebook);
    }
    int operation = 0;
    for (bool failed = true; failed; operation += stride()) {
        Place place;
        const Record before = place.record();
        auto notebook = place.open();
        disk.failAt(operation, failure);
        bool told = false;
        try {
            deed.act(place.folder, *notebook);
        } catch (const StorageError &error) {
            expectASentence(error);
            told = true;
        }
        failed = disk.heal();
        const Record after = read::record(*notebook);
        EXPECT_TRUE(told ? after == before || after == wanted : after == wanted) << "failed at " << operation << ", told " << told;
        notebook.reset();
        EXPECT_EQ(place.record(), after) << "failed at " << operation;
        EXPECT_EQ(problemsOf(place.path), QStringList()) << "failed at " << operation;
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(operation, stride()) << "nothing failed";
}

std::string nameOf(Failure failure)
{
    return failure == Failure::Full ? "Full" : failure == Failure::Refused ? "Refused" : "Misread";
}

INSTANTIATE_TEST_SUITE_P(
    While, FailingDiskTest,
    testing::Combine(
        testing::Values(
            Deed{"Writing", [](const auto &, Notebook &notebook) { notebook.write({.text = QStringLiteral("Hello")}); }},
            Deed{"Erasing", [](const auto &, Notebook &notebook) { notebook.emptyTrash(); }},
            Deed{"ErasingEverything", [](const auto &, Notebook &notebook) { notebook.eraseEverything(); }},
            Deed{"Merging",
                 [](const QTemporaryDir &folder, Notebook &notebook) {
                     notebook.merge(read::record(*Notebook::open(in(folder, "older.rung"))));
                 }},
            Deed{"Restoring",
                 [](const QTemporaryDir &folder, Notebook &notebook) { restoreInto(notebook.database(), in(folder, "backup.rung")); }},
            Deed{"BackingUp",
                 [](const QTemporaryDir &folder, Notebook &notebook) { backUp(notebook.database(), in(folder, "copy.rung")); }}),
        testing::Values(Failure::Full, Failure::Refused, Failure::Misread)),
    [](const auto &each) { return std::get<Deed>(each.param).name + nameOf(std::get<Failure>(each.param)); });

class FailingCopy : public testing::TestWithParam<Failure>
{
};

TEST_P(FailingCopy, IsWholeOrNotThere)
{
    FailingDisk disk;
    for (int operation = 0, failed = true; failed; operation += stride()) {
        Place place;
        const auto notebook = place.open();
        disk.failAt(operation, GetParam());
        const bool made = [&] {
            try {
                return backUp(notebook->database(), in(place.folder, "copy.rung")), true;
            } catch (const StorageError &) {
                return false;
            }
        }();
        failed = disk.heal();
        ASSERT_EQ(QFile::exists(in(place.folder, "copy.rung")), made) << "failed at " << operation;
        EXPECT_TRUE(!made || place.record("copy.rung") == place.record()) << "failed at " << operation;
    }
}

TEST_P(FailingCopy, OfAnOlderNotebookBringsItUpToDateOrLeavesItToTheNextTime)
{
    FailingDisk disk;
    const auto old = testData(QStringLiteral("schema/1.rung"));
    for (int operation = 0, failed = true; failed; operation += stride()) {
        Place place;
        disk.failAt(operation, GetParam());
        try {
            Notebook::open(in(place.folder, "older.rung"));
        } catch (const StorageError &error) {
            expectASentence(error);
        }
        failed = disk.heal();
        ASSERT_EQ(place.record("older.rung").attempts.size(), 8U) << "failed at " << operation;
        ASSERT_EQ(problemsOf(in(place.folder, "older.rung")), QStringList()) << "failed at " << operation;
    }
}

INSTANTIATE_TEST_SUITE_P(While, FailingCopy, testing::Values(Failure::Full, Failure::Refused, Failure::Misread),
                         [](const auto &each) { return nameOf(each.param); });

} // namespace
} // namespace rung
