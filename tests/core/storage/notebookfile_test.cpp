// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "core/storage/check.h"
#include "core/storage/filemoved.h"
#include "core/storage/notebookfile.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "tests/support/paths.h"
#include "tests/support/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

#include <unistd.h>

namespace rung {
namespace {

using namespace literals;
using namespace sample;
using Reason = StorageError::Reason;

struct NotebookFile : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("my.rung"));

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// The reason opening gives, after making sure that the file was left as it was.
    std::optional<Reason> refusal() const
    {
        const QByteArray before = bytes();
        try {
            Notebook::open(path);
        } catch (const StorageError &error) {
            EXPECT_EQ(bytes(), before);
            EXPECT_TRUE(error.message().contains(path));
            return error.reason();
        }
        return std::nullopt;
    }
};

TEST_F(NotebookFile, KeepsWhatWasWrittenForTheNextTime)
{
    Id<Ladder> ladder = Notebook::create(path)->addLadder({title("Small asks")});
    EXPECT_EQ(read::ladder(*Notebook::open(path), ladder)->name, title("Small asks"));
}

TEST_F(NotebookFile, IsReadableByItsOwnerAlone)
{
    Notebook::create(path);
    EXPECT_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

TEST_F(NotebookFile, IsTheOnlyFileLeftInItsFolder)
{
    Notebook::create(path)->addLadder({title("Small asks")});
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("my.rung")));
}

TEST_F(NotebookFile, CarriesItsMarkAndItsSchemaVersion)
{
    Notebook::create(path);
    EXPECT_EQ(bytes().mid(68, 4), QByteArrayLiteral("RUNG"));
    EXPECT_EQ(versionOfFile(path), schemaVersion());
}

TEST_F(NotebookFile, IsNotMadeWhereSomethingIs)
{
    write("precious");
    try {
        Notebook::create(path);
        FAIL() << "an existing file was replaced";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), Reason::Exists);
    }
    EXPECT_EQ(bytes(), QByteArrayLiteral("precious"));
}

TEST_F(NotebookFile, IsRefusedWhenItIsMissing)
{
    EXPECT_EQ(refusal(), Reason::Missing);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(NotebookFile, IsRefusedWhenItIsNotOurs)
{
    write("Dear diary");
    EXPECT_EQ(refusal(), Reason::NotANotebook);
    write("");
    EXPECT_EQ(refusal(), Reason::NotANotebook);
}

TEST_F(NotebookFile, IsRefusedWhenItIsAnotherSqliteFile)
{
    Database::open(path, Database::Access::ReadWrite)->run(QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    EXPECT_EQ(refusal(), Reason::NotANotebook);
}

TEST_F(NotebookFile, IsRefusedWhenANewerRungWroteIt)
{
    Notebook::create(path);
    Database::open(path, Database::Access::ReadWrite)->run(QStringLiteral("PRAGMA user_version = 99"));
    EXPECT_EQ(refusal(), Reason::Newer);
}

TEST_F(NotebookFile, IsRefusedWhenItIsDamaged)
{
    Notebook::create(path)->addLadder({title("Small asks")});
    QByteArray broken = bytes();
    broken.replace(4096, broken.size() - 4096, QByteArray(broken.size() - 4096, '\x5a'));
    write(broken);
    EXPECT_EQ(refusal(), Reason::Damaged);
}

TEST_F(NotebookFile, SaysWhatIsDamagedWhenItIsChecked)
{
    Notebook::create(path)->addLadder({title("Small asks")});
    QByteArray broken = bytes();
    broken.replace(3 * 4096, broken.size() - 3 * 4096, QByteArray(broken.size() - 3 * 4096, '\x5a'));
    write(broken);
    EXPECT_FALSE(problemsOf(path).isEmpty());
}

TEST_F(NotebookFile, IsRefusedWhenItWasCutOff)
{
    Notebook::create(path)->addLadder({title("Small asks")});
    write(bytes().first(8192));
    EXPECT_EQ(refusal(), Reason::Damaged);
}

TEST_F(NotebookFile, SaysSoWhenAnotherProgramIsWriting)
{
    const auto notebook = Notebook::create(path);
    const auto other = Database::open(path, Database::Access::ReadWrite);
    const Transaction writing(*other);
    try {
        notebook->addLadder({title("Small asks")});
        FAIL() << "two programs wrote at once";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), Reason::Locked);
    }
    EXPECT_TRUE(read::ladders(*notebook).empty());
    EXPECT_FALSE(notebook->undoable());
}

TEST_F(NotebookFile, MayBeReadWithoutBeingChanged)
{
    Notebook::create(path)->addLadder({title("Small asks")});
    const QByteArray before = bytes();
    const auto notebook = Notebook::open(path, {}, Notebook::Access::ReadOnly);
    EXPECT_EQ(read::ladders(*notebook).size(), 1U);
    EXPECT_THROW(notebook->addLadder({title("More")}), StorageError);
    EXPECT_EQ(bytes(), before);
}

TEST_F(NotebookFile, LosesNothingSavedWhenTheDiskIsFull)
{
    const auto notebook = Notebook::create(path);
    const auto ladder = notebook->addLadder({title("Small asks")});
    const auto pages = notebook->database().value(QStringLiteral("PRAGMA page_count")).toInt();
    notebook->database().run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    try {
        notebook->write({.text = QString(100000, QLatin1Char('x'))});
        FAIL() << "more was written than there is room for";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), Reason::NoSpace);
    }
    EXPECT_EQ(notebook->undoable(), Deed::AddLadder);
    EXPECT_TRUE(read::ladder(*Notebook::open(path), ladder));
}

TEST_F(NotebookFile, TakesNothingMoreOnceItWasMovedDeletedOrReplacedAndKeepsWhatWasSaved)
{
    const QString away = folder.filePath(QStringLiteral("away.rung"));
    const auto move = [&] { return QFile::rename(path, away); };
    const auto remove = [&] { return QFile::remove(path); };
    const auto replace = [&] { return QFile::copy(path, away) && QFile::remove(path) && QFile::rename(away, path); };
    for (const std::function<bool()> &happens :
         {std::function<bool()>(move), std::function<bool()>(remove), std::function<bool()>(replace)}) {
        QFile::remove(path);
        QFile::remove(away);
        const auto notebook = Notebook::create(path);
        notebook->write({.text = QStringLiteral("Saved")});
        EXPECT_FALSE(hasMoved(notebook->database()));
        ASSERT_TRUE(happens());
        EXPECT_TRUE(hasMoved(notebook->database()));
        try {
            notebook->write({.text = QStringLiteral("Lost")});
            FAIL() << "written where nobody finds it";
        } catch (const StorageError &error) {
            EXPECT_EQ(error.reason(), QFile::exists(path) ? Reason::Replaced : Reason::Moved);
        }
        const QString copy = folder.filePath(QStringLiteral("copy.rung"));
        backUp(notebook->database(), copy);
        EXPECT_EQ(read::record(*Notebook::open(copy)).reflections.size(), 1U);
        QFile::remove(copy);
    }
}

TEST_F(NotebookFile, SaysThatItMayOnlyBeReadWhereItsFolderIsClosed)
{
    const auto notebook = Notebook::create(path);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFile(folder.filePath(QStringLiteral("any"))).open(QIODevice::WriteOnly))
        GTEST_SKIP() << "nothing is forbidden here";
    try {
        notebook->write({.text = QStringLiteral("More")});
        ADD_FAILURE() << "written in a closed folder";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), Reason::ReadOnly);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_NO_THROW(notebook->write({.text = QStringLiteral("More")}));
}

TEST_F(NotebookFile, NamesTheColumnThatHoldsAnUnknownValue)
{
    auto notebook = Notebook::create(path);
    const auto ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask", 30_suds)});
    notebook.reset();
    const auto database = Database::open(path, Database::Access::ReadWrite);
    database->run(QStringLiteral("UPDATE rungs SET context = 'mars'"));
    try {
        read::rungs(*Notebook::open(path), ladder);
        FAIL() << "an unknown value was read";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), Reason::Damaged);
        EXPECT_TRUE(error.detail().contains(QStringLiteral("“context” holds “mars”")));
    }
    EXPECT_EQ(problemsOf(path), QStringList(QStringLiteral("rungs: column “context” holds “mars”")));
}

TEST_F(NotebookFile, IsCleanAfterTheWholeLoop)
{
    const auto notebook = Notebook::create(path);
    const auto ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask", 30_suds)});
    const auto attempt = notebook->plan(read::rungs(*notebook, ladder).front().id, prediction());
    notebook->log(attempt, outcome(*notebook), QStringLiteral("A story"));
    auto wanted = prediction();
    wanted.feared = FearedText::from(QStringLiteral("they sigh"));
    notebook->changePlan(attempt, wanted);
    notebook->trash(attempt);
    notebook->undo();
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(NotebookFile, TellsWhenTheSearchIndexIsOutOfStep)
{
    Notebook::create(path)->write({.text = QStringLiteral("Hello")});
    Database::open(path, Database::Access::ReadWrite)->run(QStringLiteral("UPDATE reflections SET text = 'Other'"));
    EXPECT_EQ(problemsOf(path).size(), 1);
}

TEST_F(NotebookFile, TellsWhenASignIsMissingFromTheSearchIndex)
{
    Notebook::create(path)->write({.text = QStringLiteral("鯱")});
    Database::open(path, Database::Access::ReadWrite)->run(QStringLiteral("DELETE FROM reflection_signs"));
    EXPECT_EQ(problemsOf(path), QStringList(QStringLiteral("reflection_signs: out of step with the texts")));
}

TEST_F(NotebookFile, OfEveryEarlierSchemaIsBroughtUpToDateWithACopyKept)
{
    for (int version = 1; version < schemaVersion(); ++version) {
        const QString old = testData(QStringLiteral("schema/%1.rung").arg(version));
        const QString copy = folder.filePath(QStringLiteral("%1.rung").arg(version));
        ASSERT_TRUE(QFile::copy(old, copy)) << qPrintable(old);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        ASSERT_EQ(versionOfFile(copy), version);
        const auto notebook = Notebook::open(copy);
        EXPECT_EQ(versionOfFile(copy), schemaVersion());
        EXPECT_EQ(read::record(*notebook).attempts.size(), 8U);
        EXPECT_FALSE(read::Journal(*notebook).find(parseJournalQuery(QStringLiteral("t"))).empty());
        EXPECT_EQ(problemsOf(copy), QStringList());
        EXPECT_EQ(versionOfFile(copy + QStringLiteral(".before-v%1").arg(schemaVersion())), version);
    }
}

TEST_F(NotebookFile, BacksUpIntoAVerifiedCopyOfItsOwn)
{
    const auto notebook = Notebook::create(path);
    notebook->write({.text = QStringLiteral("Hello")});
    const QString copy = folder.filePath(QStringLiteral("copy.rung"));
    backUp(notebook->database(), copy);
    EXPECT_EQ(read::record(*Notebook::open(copy)), read::record(*notebook));
    EXPECT_FALSE(QFile::permissions(copy) & QFile::ReadGroup);
    EXPECT_THROW(backUp(notebook->database(), copy), StorageError);
}

} // namespace
} // namespace rung
