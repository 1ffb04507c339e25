// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/files/wholefile.h"
#include "core/notebook/drafts.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "core/storage/backups.h"
#include "core/storage/filemoved.h"
#include "core/storage/notebookfile.h"
#include "core/storage/schema.h"
#include "core/storage/sealednotebook.h"
#include "tests/support/paths.h"
#include "tests/support/refusal.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace rung {
namespace {

using namespace literals;
using namespace sample;
using Reason = StorageError::Reason;

size_t found(const Notebook &notebook, const QString &words)
{
    return read::Journal(notebook).find(parseJournalQuery(words)).size();
}

struct SealedNotebook : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("my.rung"));
    Seal key = sample::seal();

    SealedNotebook()
    {
        const auto plain = Notebook::create(path);
        plain->addLadder({title("Small asks"), QStringLiteral("being a nuisance")});
        sealNotebookFile(plain->database(), key);
    }

    std::unique_ptr<Notebook> open(Notebook::Access access = Notebook::Access::ReadWrite) const
    {
        return Notebook::openSealed(path, *Seal::opened(sealHeaderOf(path), passphrase()), {}, access);
    }

    QByteArray bytes(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// The names of all files beside the notebook in which these words stand.
    QStringList filesWith(const QByteArray &words) const
    {
        QStringList found;
        const QDir beside(folder.path());
        for (const QString &name : beside.entryList(QDir::Files | QDir::Hidden))
            if (bytes(beside.filePath(name)).contains(words))
                found << name;
        return found;
    }
};

TEST_F(SealedNotebook, HoldsWhatThePlainOneHeld)
{
    EXPECT_TRUE(isSealedFile(path));
    EXPECT_EQ(read::ladders(*open()).front().name, title("Small asks"));
}

TEST_F(SealedNotebook, ShowsNoWordOfItInAnyFile)
{
    EXPECT_EQ(filesWith("nuisance"), QStringList());
    open()->write({QStringLiteral("a quiet triumph")});
    EXPECT_EQ(filesWith("triumph"), QStringList());
    EXPECT_EQ(filesWith("CREATE TABLE"), QStringList());
}

TEST_F(SealedNotebook, LeavesACopyUnderAnotherNameAsItWas)
{
    const QString mine = folder.filePath(QStringLiteral("mine.rung")), kept = folder.filePath(QStringLiteral("kept.rung"));
    Notebook::create(mine)->addLadder({title("Small asks")});
    ASSERT_EQ(::link(qPrintable(mine), qPrintable(kept)), 0);
    const QByteArray before = bytes(kept);
    sealNotebookFile(Notebook::open(mine)->database(), key);
    EXPECT_TRUE(isSealedFile(mine));
    EXPECT_EQ(bytes(kept), before);
}

TEST_F(SealedNotebook, IsReadableByItsOwnerAlone)
{
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SealedNotebook, HasEveryDeedOnTheDiskWhenTheVerbReturns)
{
    const auto notebook = open();
    notebook->write({QStringLiteral("first")});
    EXPECT_EQ(read::record(*open(Notebook::Access::ReadOnly)), read::record(*notebook));
    notebook->write({QStringLiteral("second")});
    notebook->undo();
    EXPECT_EQ(read::record(*open(Notebook::Access::ReadOnly)), read::record(*notebook));
    notebook->eraseEverything();
    EXPECT_EQ(read::record(*open(Notebook::Access::ReadOnly)), read::record(*notebook));
}

TEST_F(SealedNotebook, IsSearchedAsAnyOther)
{
    const auto notebook = open();
    notebook->write({QStringLiteral("the baker laughed and gave me bread")});
    EXPECT_EQ(found(*notebook, QStringLiteral("baker")), 1U);
}

TEST_F(SealedNotebook, IsNotOpenedWithoutItsSeal)
{
    EXPECT_EQ(refusalOf([&] { Notebook::open(path); }), Reason::Sealed);
    EXPECT_EQ(refusalOf([&] { Notebook::openSealed(path, sample::seal()); }), Reason::Damaged);
}

TEST_F(SealedNotebook, IsWrittenByOneProgramAloneAndReadByOthers)
{
    const auto notebook = open();
    EXPECT_EQ(refusalOf([&] { open(); }), Reason::Locked);
    EXPECT_TRUE(open(Notebook::Access::ReadOnly)->isReadOnly());
}

TEST_F(SealedNotebook, ChangesNothingWhereItIsOnlyRead)
{
    const auto notebook = open(Notebook::Access::ReadOnly);
    EXPECT_EQ(refusalOf([&] { notebook->write({QStringLiteral("no")}); }), Reason::ReadOnly);
}

TEST_F(SealedNotebook, LeavesAFileThatAnotherProgramWroteAndKeepsWorking)
{
    const auto notebook = open();
    notebook->write({QStringLiteral("one that is kept")});
    const QByteArray ours = bytes(path);
    const QByteArray theirs = key.sealed(bytesOf(QByteArray("something else")));
    QFile(path).remove();
    const auto put = [&](const QByteArray &content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(theirs);
    const Record before = read::record(*notebook);
    EXPECT_EQ(refusalOf([&] { notebook->write({QStringLiteral("one that cannot be kept")}); }), Reason::Replaced);
    EXPECT_EQ(bytes(path), theirs);
    EXPECT_EQ(read::record(*notebook), before);
    EXPECT_EQ(found(*notebook, QStringLiteral("kept")), 1U);
    put(ours);
    notebook->write({QStringLiteral("one that is kept again")});
    EXPECT_EQ(read::record(*open(Notebook::Access::ReadOnly)), read::record(*notebook));
}

TEST_F(SealedNotebook, IsSealedBehindALinkToItAsWell)
{
    const QString file = folder.filePath(QStringLiteral("elsewhere.rung")), link = folder.filePath(QStringLiteral("link.rung"));
    Notebook::create(file)->write({QStringLiteral("a zeppelin")});
    ASSERT_TRUE(QFile::link(file, link));
    sealNotebookFile(Notebook::open(link)->database(), key);
    EXPECT_TRUE(isSealedFile(file));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(filesWith("zeppelin"), QStringList());
    Notebook::openSealed(link, key.copy())->write({QStringLiteral("one more")});
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(SealedNotebook, NoticesThatItsFileIsAnotherOrGone)
{
    const auto notebook = open();
    notebook->write({QStringLiteral("kept")});
    EXPECT_FALSE(hasMoved(notebook->database()));
    const QByteArray ours = bytes(path);
    replaceWhole(path, key.sealed(bytesOf(QByteArray("something else"))));
    EXPECT_TRUE(hasMoved(notebook->database()));
    QFile::remove(path);
    EXPECT_TRUE(hasMoved(notebook->database()));
    replaceWhole(path, ours);
    EXPECT_FALSE(hasMoved(notebook->database()));
}

TEST_F(SealedNotebook, TakesOverPlainDraftsThatWereLeftBehind)
{
    const QUuid id = open()->id();
    const QString form = QStringLiteral("plan/x");
    Drafts(folder.path(), id).keep(form, {{QStringLiteral("feared"), QStringLiteral("a giggle")}});
    const QString plainFile = Drafts(folder.path(), id).path();
    ASSERT_TRUE(QFile::exists(plainFile));
    EXPECT_TRUE(Drafts(folder.path(), id, &key).has(form));
    EXPECT_FALSE(QFile::exists(plainFile));
    EXPECT_TRUE(Drafts(folder.path(), id, &key).has(form));
}

TEST_F(SealedNotebook, KeepsItsPassphraseWhereANewOneCannotBeWritten)
{
    const auto notebook = open();
    const QByteArray ours = bytes(path);
    const Passphrase wanted = passphrase("another one");
    replaceWhole(path, key.sealed(bytesOf(QByteArray("something else"))));
    EXPECT_EQ(refusalOf([&] { notebook->changeSeal(notebook->seal()->withPassphrase(wanted)); }), Reason::Replaced);
    replaceWhole(path, ours);
    notebook->write({QStringLiteral("one that is kept")});
    EXPECT_EQ(found(*open(Notebook::Access::ReadOnly), QStringLiteral("kept")), 1U);
}

TEST_F(SealedNotebook, IsWrittenAnewWhereItsFileWasTakenAway)
{
    const auto notebook = open();
    QFile::remove(path);
    notebook->write({QStringLiteral("still here")});
    EXPECT_EQ(read::record(*open(Notebook::Access::ReadOnly)), read::record(*notebook));
}

TEST_F(SealedNotebook, LetsTimePassWhileItIsWritten)
{
    int waited = 0;
    const auto notebook = Notebook::openSealed(path, key.copy(), {.passTime = [&](const std::future<void> &written) {
                                                   ++waited;
                                                   written.wait();
                                               }});
    notebook->write({QStringLiteral("one")});
    EXPECT_EQ(waited, 1);
}

TEST_F(SealedNotebook, OpensUnderItsNewPassphraseAlone)
{
    open()->changeSeal(open(Notebook::Access::ReadOnly)->seal()->withPassphrase(passphrase("an evening walk")));
    EXPECT_FALSE(Seal::opened(sealHeaderOf(path), passphrase()));
    EXPECT_TRUE(Seal::opened(sealHeaderOf(path), passphrase("an evening walk")));
    EXPECT_TRUE(Seal::opened(sealHeaderOf(path), recoveryCode()));
}

TEST_F(SealedNotebook, IsPlainAgainWhenTheSealIsTakenOff)
{
    const Record sealedRecord = read::record(*open());
    unsealNotebookFile(open()->database());
    EXPECT_FALSE(isSealedFile(path));
    EXPECT_EQ(read::record(*Notebook::open(path)), sealedRecord);
}

TEST_F(SealedNotebook, IsBackedUpSealed)
{
    const QString copy = folder.filePath(QStringLiteral("copy.rung"));
    const auto notebook = open();
    backUp(notebook->copyInMemory()()->database(), copy);
    EXPECT_TRUE(isSealedFile(copy));
    EXPECT_EQ(read::record(*Notebook::openSealed(copy, *Seal::opened(sealHeaderOf(copy), recoveryCode()))), read::record(*notebook));
    EXPECT_EQ(refusalOf([&] { backUp(notebook->database(), copy); }), Reason::Exists);
}

TEST_F(SealedNotebook, HasBackupsThatAreLookedIntoErasedFromAndGoneBackToUnderItsSeal)
{
    const auto notebook = open();
    const auto text = notebook->write({QStringLiteral("a line to be erased")});
    const BackupFolder backups(folder.path(), notebook->id());
    const Backup backup = backups.add(notebook->now(), path, [&](const QString &copy, const WorkProgress &progress) {
        backUp(notebook->copyInMemory()()->database(), copy, progress);
    });
    EXPECT_TRUE(isSealedFile(backup.path));
    EXPECT_EQ(contentsOf(backup.path, &key).entries, 1);
    EXPECT_EQ(refusalOf([&] { contentsOf(backup.path); }), Reason::Sealed);
    notebook->trash(text);
    notebook->erase(text);
    backups.erase(read::record(*notebook).erased, &key);
    EXPECT_EQ(contentsOf(backup.path, &key).entries, 0);
    restoreSealed(path, key, backup.path);
    EXPECT_EQ(read::ladders(*open(Notebook::Access::ReadOnly)).front().name, title("Small asks"));
    backups.unseal(key);
    EXPECT_EQ(contentsOf(backup.path).ladders, 1);
    backups.seal(key);
    EXPECT_TRUE(isSealedFile(backup.path));
}

TEST_F(SealedNotebook, IsBroughtUpToDateWithASealedCopyKeptBefore)
{
    const QString old = folder.filePath(QStringLiteral("old.rung"));
    QFile vector(testData(QStringLiteral("schema/1.rung")));
    ASSERT_TRUE(vector.open(QIODevice::ReadOnly));
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(key.sealed(bytesOf(vector.readAll())));
    file.close();
    EXPECT_EQ(refusalOf([&] { Notebook::openSealed(old, key.copy(), {}, Notebook::Access::ReadOnly); }), Reason::ReadOnly);
    EXPECT_FALSE(read::ladders(*Notebook::openSealed(old, key.copy())).empty());
    EXPECT_TRUE(isSealedFile(old + QStringLiteral(".before-v%1").arg(schemaVersion())));
    EXPECT_FALSE(read::ladders(*Notebook::openSealed(old, key.copy(), {}, Notebook::Access::ReadOnly)).empty());
}

TEST_F(SealedNotebook, LeavesNoPlainCopyOfAnEarlierUpdateBehind)
{
    const QString old = folder.filePath(QStringLiteral("old.rung"));
    ASSERT_TRUE(QFile::copy(testData(QStringLiteral("schema/1.rung")), old));
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);
    sealNotebookFile(Notebook::open(old)->database(), key);
    EXPECT_EQ(filesWith("CREATE TABLE"), QStringList());
}

TEST_F(SealedNotebook, HasItsDraftsSealedAndThoseFromBeforeTakenOver)
{
    const QUuid id = open()->id();
    const QString form = QStringLiteral("plan/x");
    Drafts(folder.path(), id).keep(form, {{QStringLiteral("feared"), QStringLiteral("a giggle")}});
    const QString plainFile = Drafts(folder.path(), id).path();
    EXPECT_TRUE(bytes(plainFile).contains("giggle"));
    QString sealedFile;
    {
        Drafts drafts(folder.path(), id);
        drafts.moveTo(id, &key);
        sealedFile = drafts.path();
    }
    EXPECT_FALSE(QFile::exists(plainFile));
    EXPECT_FALSE(bytes(sealedFile).contains("giggle"));
    EXPECT_TRUE(Drafts(folder.path(), id, &key).has(form));
    const Seal another = sample::seal();
    EXPECT_FALSE(Drafts(folder.path(), id, &another).has(form));
}

} // namespace
} // namespace rung
