// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/shell/backupkeeper.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace rung {
namespace {

using namespace literals;

struct BackupKeeping : testing::Test
{
    QTemporaryDir folder;
    sample::StillClock clock;
    Preferences preferences{file("settings.ini"), file("state.ini")};
    NotebookLocation location{file("data/notebook.rung"), file("state")};
    std::unique_ptr<Notebook> notebook;
    std::unique_ptr<BackupKeeper> keeper;

    void SetUp() override
    {
        QDir().mkpath(file("data"));
        notebook = Notebook::create(location.notebook, sample::environment(clock));
        keep();
    }

    QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    void keep()
    {
        keeper.reset();
        keeper = std::make_unique<BackupKeeper>(*notebook, preferences, location);
    }
    Id<Reflection> write(const char *text) const { return notebook->write({.text = QString::fromUtf8(text)}); }
    void settle() const
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return keeper->isIdle(); }));
    }
    void writeAndSettle(const char *text) const
    {
        write(text);
        settle();
    }
    QByteArray everyByte() const
    {
        QByteArray bytes;
        for (const Backup &backup : keeper->list()) {
            QFile opened(backup.path);
            bytes += opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        }
        return bytes;
    }
    void erase(const Id<Reflection> &text) const
    {
        keeper->expectErasure(Erasure::Some);
        notebook->erase(text);
        keeper->followErasure();
        settle();
    }
};

TEST_F(BackupKeeping, MakesOneAtTheFirstChangeOfADay)
{
    EXPECT_TRUE(keeper->list().empty());
    writeAndSettle("one");
    writeAndSettle("two");
    ASSERT_EQ(keeper->list().size(), 1U);
    EXPECT_EQ(read::record(*Notebook::open(keeper->list().front().path)).reflections.size(), 1U);
}

TEST_F(BackupKeeping, MakesNoneForASecondStartOnTheSameDay)
{
    writeAndSettle("one");
    keep();
    writeAndSettle("two");
    EXPECT_EQ(keeper->list().size(), 1U);
}

TEST_F(BackupKeeping, MakesTheNextOneOnTheNextDay)
{
    writeAndSettle("one");
    clock.now = clock.now.plusDays(1);
    writeAndSettle("two");
    EXPECT_EQ(keeper->list().size(), 2U);
}

TEST_F(BackupKeeping, MakesOneAfterTheClockWasSetBackAndDropsNone)
{
    writeAndSettle("one");
    clock.now = clock.now.plusDays(-400);
    writeAndSettle("two");
    EXPECT_EQ(keeper->list().size(), 2U);
}

TEST_F(BackupKeeping, FinishesTheOneItIsAtWhenTheWindowCloses)
{
    write("one");
    keep();
    EXPECT_EQ(keeper->list().size(), 1U);
}

TEST_F(BackupKeeping, GoesToThePlaceThatWasChosen)
{
    QDir().mkpath(file("disk"));
    chooseBackupPlace(preferences, file("disk"));
    writeAndSettle("one");
    ASSERT_EQ(keeper->list().size(), 1U);
    EXPECT_TRUE(keeper->list().front().path.startsWith(file("disk")));
}

TEST_F(BackupKeeping, GoesToTheUsualPlaceAndSaysSoWhileTheChosenOneIsNotThere)
{
    chooseBackupPlace(preferences, file("disk"));
    const QSignalSpy told(keeper.get(), &BackupKeeper::told);
    writeAndSettle("one");
    ASSERT_EQ(keeper->list().size(), 1U);
    EXPECT_TRUE(keeper->list().front().path.startsWith(file("data/backups")));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(file("disk")));
    EXPECT_FALSE(QDir(file("disk")).exists());
}

TEST_F(BackupKeeping, StillCountsWhatLiesInAPlaceChosenEarlier)
{
    QDir().mkpath(file("disk"));
    chooseBackupPlace(preferences, file("disk"));
    writeAndSettle("one");
    chooseBackupPlace(preferences, {});
    EXPECT_EQ(keeper->list().size(), 1U);
}

TEST_F(BackupKeeping, SaysSoWhereItMayNotWrite)
{
    QDir().mkpath(file("disk"));
    chooseBackupPlace(preferences, file("disk"));
    QFile::setPermissions(file("disk"), QFile::ReadOwner | QFile::ExeOwner);
    if (QFile(file("disk/any")).open(QIODevice::WriteOnly))
        GTEST_SKIP() << "nothing is forbidden here";
    const QSignalSpy told(keeper.get(), &BackupKeeper::told);
    writeAndSettle("one");
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(read::record(*notebook).reflections.size(), 1U);
}

TEST_F(BackupKeeping, TakesWhatIsErasedOutOfEveryBackup)
{
    const auto text = write("zeppelin");
    settle();
    ASSERT_TRUE(everyByte().contains("zeppelin"));
    erase(text);
    EXPECT_FALSE(everyByte().contains("zeppelin"));
    EXPECT_EQ(keeper->list().size(), 1U);
}

TEST_F(BackupKeeping, RemovesEveryBackupOfANotebookErasedWhole)
{
    notebook->setTrustedContact(TrustedContact{QStringLiteral("Ada"), QStringLiteral("555")});
    settle();
    keeper->expectErasure(Erasure::Everything);
    notebook->eraseEverything();
    keeper->followErasure();
    settle();
    EXPECT_TRUE(keeper->list().empty());
}

TEST_F(BackupKeeping, TakesWhatWasErasedOutOfAPlaceOnceItIsThereAgain)
{
    QDir().mkpath(file("disk"));
    chooseBackupPlace(preferences, file("disk"));
    const auto text = write("zeppelin");
    settle();
    ASSERT_TRUE(QDir().rename(file("disk"), file("unplugged")));
    erase(text);
    ASSERT_TRUE(QDir().rename(file("unplugged"), file("disk")));
    ASSERT_TRUE(everyByte().contains("zeppelin"));
    keep();
    settle();
    EXPECT_FALSE(everyByte().contains("zeppelin"));
}

TEST_F(BackupKeeping, FollowsWhatLeftTheTrashByItsAge)
{
    const auto text = write("zeppelin");
    settle();
    notebook->trash(text);
    clock.now = clock.now.plusDays(40);
    notebook->emptyTrash(clock.now.plusDays(-30));
    ASSERT_TRUE(everyByte().contains("zeppelin"));
    keep();
    settle();
    EXPECT_FALSE(everyByte().contains("zeppelin"));
}

TEST_F(BackupKeeping, DoesWhatACrashKeptItFromDoing)
{
    const auto text = write("zeppelin");
    settle();
    keeper->expectErasure(Erasure::Some);
    notebook->erase(text);
    keep();
    settle();
    EXPECT_FALSE(everyByte().contains("zeppelin"));
}

} // namespace
} // namespace rung
