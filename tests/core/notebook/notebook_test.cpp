// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"
#include "tests/support/sample.h"

#include <QSignalSpy>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct NotebookTest : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Ladder> ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
    Id<Rung> rung = read::rungs(*notebook, ladder).front().id;
};

TEST_F(NotebookTest, KeepsAPlanSealedWithItsTime)
{
    const auto id = notebook->plan(rung, prediction());
    const auto attempt = read::attempt(*notebook, id);
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->prediction->sealedAt, clock.now);
    EXPECT_FALSE(attempt->prediction->fromMemory);
    EXPECT_FALSE(attempt->outcome);
}

TEST_F(NotebookTest, KeepsTheFirstWordsOfAPlanAndAddsTheNewOnes)
{
    const auto id = notebook->plan(rung, prediction());
    auto wanted = prediction();
    wanted.feared = FearedText::from(QStringLiteral("they sigh"));
    wanted.pFeared = 10_percent;
    notebook->changePlan(id, wanted);
    const auto kept = *read::attempt(*notebook, id)->prediction;
    EXPECT_EQ(kept.feared->text(), QStringLiteral("they laugh"));
    EXPECT_EQ(fearedWords(kept), QStringLiteral("they sigh"));
    EXPECT_EQ(kept.pFeared, 60_percent);
}

TEST_F(NotebookTest, KeepsAChangeNewerThanWhatItChangedWhenTheClockWasSetBack)
{
    const auto id = notebook->write({.text = QStringLiteral("Before")});
    const Record older = read::record(*notebook);
    clock.now = clock.now.plusDays(-30);
    Reflection text = *read::reflection(*notebook, id);
    text.text = QStringLiteral("After");
    notebook->changeReflection(text);
    EXPECT_EQ(notebook->merge(older).changed, 0);
    EXPECT_EQ(read::reflection(*notebook, id)->text, QStringLiteral("After"));
}

TEST_F(NotebookTest, ShowsALoggedAttemptAmongTheObservationsAndInTheJournal)
{
    const auto id = notebook->plan(rung, prediction());
    notebook->log(id, outcome(*notebook), QStringLiteral("The queue was short."));
    ASSERT_EQ(notebook->observations().size(), 1U);
    EXPECT_TRUE(notebook->observations().front().sealed);
    EXPECT_EQ(notebook->observations().front().peak, 40_suds);
    const auto entries = read::entries(*notebook);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().excerpt, QStringLiteral("The queue was short."));
    EXPECT_EQ(entries.front().expected, 50_suds);
}

TEST_F(NotebookTest, TellsOfEachVerbWithOneSignal)
{
    QSignalSpy spy(notebook.get(), &Notebook::changed);
    notebook->logAlongTheWay(title("Along the way"), newRung("Ask for a seat", 20_suds), outcome(*notebook),
                             QStringLiteral("It went fine."));
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(NotebookTest, UndoesAWholeSequenceBackToTheSameRecordAndRedoesItForward)
{
    const Record before = read::record(*notebook);
    const auto attempt = notebook->plan(rung, prediction());
    clock.now = clock.now.plusSeconds(60);
    notebook->log(attempt, outcome(*notebook), QStringLiteral("A story"));
    notebook->answerNextDay(attempt, 20_suds, false);
    notebook->write({.text = QStringLiteral("Free thoughts"), .tags = {*Tag::from(QStringLiteral("work"))}});
    notebook->trash(rung);
    notebook->checkIn(InTheWay::Some);
    notebook->setTrustedContact(TrustedContact{QStringLiteral("Ada"), QStringLiteral("555")});
    const Record after = read::record(*notebook);
    while (notebook->undoable() != Deed::AddLadder)
        ASSERT_TRUE(notebook->undo());
    EXPECT_EQ(read::record(*notebook), before);
    while (notebook->redo()) {
    }
    EXPECT_EQ(read::record(*notebook), after);
}

TEST_F(NotebookTest, FreezesTheBaselineOfAPractisedRung)
{
    notebook->logFromMemory(rung, outcome(*notebook));
    auto changed = *read::rung(*notebook, rung);
    changed.baseline = 90_suds;
    notebook->changeRung(changed);
    EXPECT_EQ(read::rung(*notebook, rung)->baseline, 30_suds);
}

TEST_F(NotebookTest, BringsBackWhatWasPutAwayAndDeletedInOneDeed)
{
    auto away = *read::rung(*notebook, rung);
    away.archived = true;
    notebook->changeRung(away);
    notebook->trash(rung);
    const size_t deeds = notebook->deedCount();
    notebook->restore(rung);
    EXPECT_EQ(notebook->deedCount(), deeds + 1);
    EXPECT_EQ(read::rungs(*notebook, ladder).size(), 1u);
}

TEST_F(NotebookTest, TakesInAnotherRecordByIdAndTheNewerWins)
{
    Record theirs = read::record(*notebook);
    theirs.ladders.front().purpose = QStringLiteral("to ask more");
    theirs.ladders.front().updatedAt = clock.now.plusDays(1);
    const auto count = notebook->merge(theirs);
    EXPECT_EQ(count, (MergeCount{.changed = 1, .unchanged = 1}));
    EXPECT_EQ(read::ladder(*notebook, ladder)->purpose, QStringLiteral("to ask more"));
}

TEST_F(NotebookTest, KeepsWhatWasErasedAwayWithAllThatHangsOnIt)
{
    notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("A story"));
    Record theirs = read::record(*notebook);
    const auto other = Notebook::inMemory(environment(clock));
    Record erasing{other->id()};
    erasing.erased = {{ladder.uuid(), clock.now}};
    other->merge(erasing);
    EXPECT_EQ(other->merge(theirs), (MergeCount{.erased = 4}));
    EXPECT_TRUE(read::record(*other).attempts.empty());
}

TEST_F(NotebookTest, DeletesNothingBecauseItWasErasedElsewhere)
{
    Record theirs{QUuid::createUuid()};
    theirs.erased = {{ladder.uuid(), clock.now}};
    notebook->merge(theirs);
    EXPECT_TRUE(read::ladder(*notebook, ladder));
    EXPECT_TRUE(read::record(*notebook).erased.empty());
}

TEST_F(NotebookTest, AsksAboutADayLaterOnlyInItsWindow)
{
    notebook->log(notebook->plan(rung, prediction()), outcome(*notebook));
    EXPECT_FALSE(read::dueNextDay(*notebook));
    clock.now = clock.now.plusSeconds(18 * 3600);
    EXPECT_TRUE(read::dueNextDay(*notebook));
    clock.now = clock.now.plusDays(4);
    EXPECT_FALSE(read::dueNextDay(*notebook));
}

} // namespace
} // namespace rung
