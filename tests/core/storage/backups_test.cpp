// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"
#include "core/notebook/trashreader.h"
#include "core/storage/backups.h"
#include "core/storage/check.h"
#include "core/storage/notebookfile.h"
#include "core/storage/pagecopy.h"
#include "core/storage/schema.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/supportrepository.h"
#include "tests/support/paths.h"
#include "tests/support/refusal.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <thread>

namespace rung {
namespace {

using namespace literals;
using namespace sample;
using Reason = StorageError::Reason;

struct Backups : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("my.rung"));
    QString place = folder.filePath(QStringLiteral("backups"));
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::create(path, environment(clock));
    Id<Ladder> ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
    Id<Rung> rung = read::rungs(*notebook, ladder).front().id;
    BackupFolder backups{place, notebook->id()};

    void SetUp() override { QDir().mkpath(place); }

    Backup add() const { return backups.add(clock.now, path, copiesOfFile(path)); }
    QByteArray bytes(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QString &where, const char *words) const
    {
        QFile file(where);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(words);
    }
};

TEST_F(Backups, HoldWhatTheNotebookHeld)
{
    notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("A story"));
    const Backup backup = add();
    EXPECT_EQ(read::record(*Notebook::open(backup.path)), read::record(*notebook));
    EXPECT_EQ(problemsOf(backup.path), QStringList());
    EXPECT_EQ(backup.at, clock.now);
}

TEST_F(Backups, AreForTheirOwnerAlone)
{
    const Backup backup = add();
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    for (const QString &one : {backup.path, backups.path(), backups.path() + QStringLiteral("/notebook.txt")})
        EXPECT_FALSE(QFile::permissions(one) & others) << one.toStdString();
}

TEST_F(Backups, AreListedNewestFirstWithTheMomentTheyWereMade)
{
    add();
    clock.now = clock.now.plusDays(1);
    add();
    const auto list = backups.list();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].at, clock.now);
    EXPECT_EQ(list[1].at, clock.now.plusDays(-1));
}

TEST_F(Backups, KnowTheirMomentWestOfGreenwichToo)
{
    clock.now = Instant::fromString(QStringLiteral("2026-03-02T12:00:00-03:30")).value();
    add();
    EXPECT_EQ(backups.list().front().at, clock.now);
}

TEST_F(Backups, OfOneSecondStandBesideOneAnother)
{
    add();
    add();
    EXPECT_EQ(backups.list().size(), 2U);
}

TEST_F(Backups, LeaveOtherFilesInTheirFolderAlone)
{
    add();
    QFile other(backups.path() + QStringLiteral("/holiday.rung"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    backups.clear(clock.now);
    EXPECT_TRUE(backups.list().empty());
    EXPECT_TRUE(other.exists());
}

TEST_F(Backups, AreNotMadeWhereThePlaceIsMissing)
{
    const BackupFolder unplugged(folder.filePath(QStringLiteral("disk")), notebook->id());
    EXPECT_EQ(refusalOf([&] { unplugged.add(clock.now, path, copiesOfFile(path)); }), Reason::Missing);
    EXPECT_FALSE(QDir(folder.filePath(QStringLiteral("disk"))).exists());
    EXPECT_TRUE(unplugged.list().empty());
}

TEST_F(Backups, OfADamagedNotebookAreNotKept)
{
    add();
    clock.now = clock.now.plusDays(1);
    Database::open(path, Database::Access::ReadWrite)->run(QStringLiteral("UPDATE rungs SET context = 'mars'"));
    EXPECT_EQ(refusalOf([&] { add(); }), Reason::Damaged);
    EXPECT_EQ(backups.list().size(), 1U);
    EXPECT_EQ(QDir(backups.path()).entryList({QStringLiteral("*.new*")}, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(Backups, LeaveNothingBehindWhenTheyAreStopped)
{
    const auto stop = [](double) { return false; };
    EXPECT_THROW(backups.add(clock.now, path, copiesOfFile(path), stop), Stopped);
    EXPECT_TRUE(backups.list().empty());
    EXPECT_EQ(QDir(backups.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("notebook.txt")));
}

TEST_F(Backups, MayBeMadeInAnyOtherWay)
{
    const auto sealed = [](const QString &copy, const WorkProgress &) {
        QFile file(copy);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("sealed");
    };
    EXPECT_EQ(bytes(backups.add(clock.now, path, sealed).path), QByteArrayLiteral("sealed"));
}

TEST_F(Backups, AreTidiedByTheirAge)
{
    for (int day = 0; day < 40; ++day) {
        add();
        backups.rotate(clock.now, DayStart::standard());
        clock.now = clock.now.plusDays(1);
    }
    const auto list = backups.list();
    EXPECT_LT(list.size(), 20U);
    EXPECT_EQ(list.front().at, clock.now.plusDays(-1));
}

TEST_F(Backups, TellWhatTheyHold)
{
    notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("A story"));
    notebook->trash(notebook->write({.text = QStringLiteral("thrown away")}));
    const BackupContents held = contentsOf(add().path);
    EXPECT_EQ(held, (BackupContents{.ladders = 1, .attempts = 1, .entries = 1, .newest = notebook->today()}));
}

TEST_F(Backups, AreFoundByThePathOfTheirNotebook)
{
    add();
    EXPECT_EQ(backupsOfPath(place, path).size(), 1U);
    EXPECT_TRUE(backupsOfPath(place, folder.filePath(QStringLiteral("other.rung"))).empty());
}

TEST_F(Backups, LoseEveryWordThatWasErased)
{
    const auto attempt = notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("zeppelin 鯱"));
    notebook->write({.text = QStringLiteral("harmless")});
    const Backup first = add();
    ASSERT_TRUE(bytes(first.path).contains("zeppelin"));
    notebook->erase(attempt);
    backups.erase(read::erased(*notebook));
    EXPECT_FALSE(bytes(first.path).contains("zeppelin"));
    EXPECT_FALSE(bytes(first.path).contains("eppelin"));
    EXPECT_FALSE(bytes(first.path).contains("鯱"));
    EXPECT_TRUE(bytes(first.path).contains("harmless"));
    EXPECT_EQ(problemsOf(first.path), QStringList());
    EXPECT_EQ(read::record(*Notebook::open(first.path)), read::record(*notebook));
}

TEST_F(Backups, OfAnEarlierSchemaLoseWhatWasErasedAndLeaveNoCopyOfIt)
{
    const Backup backup = add();
    ASSERT_TRUE(QFile::remove(backup.path));
    ASSERT_TRUE(QFile::copy(testData(QStringLiteral("schema/1.rung")), backup.path));
    QFile::setPermissions(backup.path, QFile::ReadOwner | QFile::WriteOwner);
    const Record held = loadRecord(*readIntoMemory(backup.path));
    backups.erase({Erased{held.reflections.front().id.uuid(), clock.now}});
    EXPECT_EQ(loadRecord(*readIntoMemory(backup.path)).reflections.size(), held.reflections.size() - 1);
    EXPECT_EQ(versionOfFile(backup.path), schemaVersion());
    EXPECT_EQ(QDir(backups.path()).entryList({QStringLiteral("*before*")}, QDir::Files), QStringList());
}

TEST_F(Backups, ThatCannotBeReadAreRemovedWhenSomethingIsErased)
{
    const Backup backup = add();
    QFile file(backup.path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(200, 'x'));
    file.close();
    backups.erase({Erased{rung.uuid(), clock.now}});
    EXPECT_TRUE(backups.list().empty());
}

TEST_F(Backups, LeaveNothingOfAnUnfinishedOneWhenSomethingIsErasedSealedOrDropped)
{
    const Backup backup = add();
    for (const auto &act : {std::function<void()>([&] { backups.erase({}); }), std::function<void()>([&] { backups.seal(sample::seal()); }),
                            std::function<void()>([&] { backups.rotate(clock.now, DayStart::standard()); })})
        for (const char *ending : {".Abc123.new", ".before-v3"}) {
            const QString unfinished = backup.path + QLatin1String(ending);
            write(unfinished, "a zeppelin");
            act();
            EXPECT_TRUE(QFile::exists(unfinished)) << "it may still be being made";
            QFile file(unfinished);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime);
            file.close();
            act();
            EXPECT_FALSE(QFile::exists(unfinished));
        }
}

TEST_F(Backups, UnderAnotherSealStayWhenSomethingIsErased)
{
    const Backup backup = add();
    backups.seal(sample::seal());
    const Seal another = sample::seal();
    for (const Seal *now : {&another, static_cast<const Seal *>(nullptr)})
        backups.erase({Erased{rung.uuid(), clock.now}}, now);
    EXPECT_TRUE(isSealedFile(backup.path));
}

TEST_F(Backups, TakeThePlaceOfADamagedNotebookSealedAsTheyAre)
{
    const Backup backup = add();
    backups.seal(sample::seal());
    notebook.reset();
    replaceDamaged(path, backup.path);
    EXPECT_TRUE(isSealedFile(path));
}

TEST_F(Backups, AreSealedThoughOneOfThemCannotBe)
{
    const Backup first = add(), broken = add(), last = add();
    write(broken.path, "no notebook at all");
    EXPECT_EQ(refusalOf([&] { backups.seal(sample::seal()); }), Reason::NotANotebook);
    EXPECT_TRUE(isSealedFile(first.path));
    EXPECT_TRUE(isSealedFile(last.path));
}

TEST_F(Backups, PutTheNotebookBackAsItWas)
{
    const Record before = read::record(*notebook);
    const Backup backup = add();
    notebook->write({.text = QStringLiteral("Later")});
    notebook.reset();
    restoreInto(*Database::open(path, Database::Access::ReadWrite), backup.path);
    EXPECT_EQ(read::record(*Notebook::open(path)), before);
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Backups, OfAnEarlierSchemaPutItBackUpToDate)
{
    const QString old = testData(QStringLiteral("schema/1.rung"));
    restoreInto(*Database::open(path, Database::Access::ReadWrite), old);
    EXPECT_EQ(versionOfFile(path), schemaVersion());
    EXPECT_EQ(read::record(*Notebook::open(path)).attempts.size(), 8U);
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Backups, ThatAreDamagedChangeNothing)
{
    const Backup backup = add();
    const Record before = read::record(*notebook);
    QFile file(backup.path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(2 * 4096));
    file.close();
    EXPECT_EQ(refusalOf([&] { restoreInto(notebook->database(), backup.path); }), Reason::Damaged);
    EXPECT_EQ(read::record(*notebook), before);
}

TEST_F(Backups, TakeThePlaceOfADamagedNotebookWhichIsKept)
{
    const Record before = read::record(*notebook);
    const Backup backup = add();
    notebook.reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("torn");
    file.close();
    const QString aside = replaceDamaged(path, backup.path);
    EXPECT_EQ(bytes(aside), QByteArrayLiteral("torn"));
    EXPECT_EQ(read::record(*Notebook::open(path)), before);
    EXPECT_NE(replaceDamaged(path, backup.path), aside);
}

TEST_F(Backups, LetSavingGoOnWhileTheyAreMade)
{
    for (int i = 0; i < 200; ++i)
        notebook->write({.text = QString(30000, QLatin1Char('x'))});
    std::thread worker([&] { add(); });
    for (int i = 0; i < 20; ++i)
        EXPECT_NO_THROW(notebook->write({.text = QStringLiteral("meanwhile")}));
    worker.join();
    ASSERT_EQ(backups.list().size(), 1U);
    EXPECT_EQ(problemsOf(backups.list().front().path), QStringList());
}

} // namespace
} // namespace rung
