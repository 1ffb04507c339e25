// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "core/notebook/trashreader.h"
#include "core/storage/check.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QTemporaryDir>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct Erasing : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("my.rung"));
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::create(path, environment(clock));
    Id<Ladder> ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
    Id<Rung> rung = read::rungs(*notebook, ladder).front().id;

    Id<Attempt> ask(const char *story) { return notebook->logFromMemory(rung, outcome(*notebook), QString::fromUtf8(story)); }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList trashTitles() const
    {
        QStringList titles;
        for (const auto &item : read::trash(*notebook))
            titles << item.title;
        return titles;
    }
};

TEST_F(Erasing, TakesAwayARecordWithAllThatHangsOnIt)
{
    const auto attempt = ask("A story");
    notebook->write({.text = QStringLiteral("Free")});
    notebook->erase(ladder);
    const Record left = read::record(*notebook);
    EXPECT_TRUE(left.ladders.empty() && left.rungs.empty() && left.attempts.empty());
    ASSERT_EQ(left.reflections.size(), 1U);
    EXPECT_EQ(left.reflections.front().text, QStringLiteral("Free"));
    EXPECT_EQ(left.erased.size(), 4U);
    EXPECT_FALSE(read::attempt(*notebook, attempt));
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Erasing, LeavesNoWordOfItInTheFile)
{
    const auto attempt = ask("xylophone");
    for (int i = 0; i < 50; ++i)
        notebook->write({.text = QStringLiteral("Something else %1").arg(i)});
    Reflection story = read::reflectionsOn(*notebook, attempt).front();
    story.text = QStringLiteral("zeppelin 鯱");
    notebook->changeReflection(story);
    ASSERT_TRUE(bytes().contains("zeppelin"));
    notebook->erase(attempt);
    EXPECT_FALSE(bytes().contains("zeppelin"));
    EXPECT_FALSE(bytes().contains("xylophone"));
    EXPECT_FALSE(bytes().contains("eppelin"));
    EXPECT_FALSE(bytes().contains("鯱"));
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Erasing, IsNotUndoneByAnyUndo)
{
    const auto attempt = ask("A story");
    notebook->trash(attempt);
    notebook->erase(attempt);
    while (notebook->undo()) {
    }
    while (notebook->redo()) {
    }
    EXPECT_FALSE(read::attempt(*notebook, attempt));
    EXPECT_TRUE(read::ladder(*notebook, ladder));
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Erasing, LeavesUndoFreeOfWhatOnceHungOnIt)
{
    const auto other = notebook->addRungs(ladder, std::vector{newRung("Ask for a pen", 20_suds)}).front();
    const auto attempt = ask("A story");
    notebook->moveAttempt(attempt, other);
    notebook->trash(rung);
    notebook->erase(rung);
    for (size_t deeds = notebook->deedCount(); deeds > 0; --deeds)
        EXPECT_NO_THROW(notebook->undo());
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Erasing, KeepsAnImportFromBringingItBack)
{
    const auto attempt = ask("A story");
    const Record before = read::record(*notebook);
    notebook->erase(attempt);
    EXPECT_EQ(notebook->merge(before).erased, 2);
    EXPECT_FALSE(read::attempt(*notebook, attempt));
}

TEST_F(Erasing, EmptiesTheTrashOfWhatHasLainThereLongEnough)
{
    const auto old = ask("Old");
    const auto young = ask("Young");
    notebook->trash(old);
    clock.now = clock.now.plusDays(20);
    notebook->trash(young);
    clock.now = clock.now.plusDays(11);
    notebook->emptyTrash(clock.now.plusDays(-read::daysInTrash));
    EXPECT_FALSE(read::attempt(*notebook, old));
    EXPECT_TRUE(read::attempt(*notebook, young));
    notebook->emptyTrash();
    EXPECT_FALSE(read::attempt(*notebook, young));
}

TEST_F(Erasing, OfEverythingLeavesOnlyTheIds)
{
    ask("xylophone");
    notebook->checkIn(InTheWay::Some);
    notebook->setTrustedContact(TrustedContact{QStringLiteral("Adalovelace"), QStringLiteral("555")});
    const Record before = read::record(*notebook);
    notebook->eraseEverything();
    const Record left = read::record(*notebook);
    EXPECT_EQ(left.erased.size(), 5U);
    EXPECT_EQ(left.support, Support());
    EXPECT_FALSE(notebook->undoable());
    for (const char *word : {"xylophone", "Adalovelace", "Small asks", "taste"})
        EXPECT_FALSE(bytes().contains(word)) << word;
    EXPECT_EQ(notebook->merge(before).added, 0);
    EXPECT_EQ(problemsOf(path), QStringList());
}

TEST_F(Erasing, TakesTheCopiesAwayThatWereKeptBeforeAnUpdate)
{
    const QString copy = path + QStringLiteral(".before-v2");
    ASSERT_TRUE(QFile::copy(path, copy));
    notebook->erase(notebook->write({.text = QStringLiteral("Free")}));
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(Erasing, ListsTheTrashLastFirstAndCountsWhatHangsOnIt)
{
    ask("A story");
    const auto text = notebook->write({.text = QStringLiteral("Free\nthoughts")});
    notebook->trash(text);
    clock.now = clock.now.plusDays(1);
    notebook->trash(rung);
    EXPECT_EQ(trashTitles(), QStringList({QStringLiteral("Ask for a taste"), QStringLiteral("Free thoughts")}));
    EXPECT_EQ(read::trash(*notebook).front().entries, 2);
}

TEST_F(Erasing, BringsBackWhatAnEntryBelongsToAndUndoesThatAtOnce)
{
    const auto attempt = ask("A story");
    notebook->trash(attempt);
    notebook->trash(rung);
    notebook->trash(ladder);
    const Record before = read::record(*notebook);
    notebook->restore(attempt);
    EXPECT_EQ(read::entries(*notebook).size(), 1U);
    notebook->undo();
    EXPECT_EQ(read::record(*notebook), before);
}

} // namespace
} // namespace rung
