// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/app/journal/journalpagetest.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>

using namespace rung;
using namespace rung::journal;

TEST_F(JournalPageTest, OffersToWriteWhereThereIsNothingYet)
{
    openPage();
    EXPECT_TRUE(part<QWidget>(*page, "nothingYet")->isVisible());
    EXPECT_FALSE(part<QWidget>(*page, "searchField")->isVisible());
    QSignalSpy asked(page.get(), &JournalPage::writeRequested);
    part<QWidget>(*page, "nothingYet")->findChild<QPushButton *>()->click();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(JournalPageTest, CountsTheEntriesAndShowsTheNewest)
{
    desk.ask(QStringLiteral("She smiled."));
    desk.passDays(1);
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    EXPECT_TRUE(says(QStringLiteral("2 entries")));
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("On being a nuisance"));
}

TEST_F(JournalPageTest, TellsAnAttemptFromPredictionToStory)
{
    desk.ask(QStringLiteral("She smiled."));
    openPage();
    const std::string text = shown().toStdString();
    EXPECT_THAT(text, testing::HasSubstr("Monday, 2 March · 12:00"));
    EXPECT_THAT(text, testing::HasSubstr("Small asks"));
    EXPECT_THAT(text, testing::HasSubstr("They said no. You asked."));
    EXPECT_THAT(text, testing::HasSubstr("You feared “they laugh” 60 % → 30 %, did not happen."));
    EXPECT_THAT(text, testing::HasSubstr("She smiled."));
}

TEST_F(JournalPageTest, ShowsHowFearedWordsWereFirstWritten)
{
    const Id<Attempt> attempt = desk.notebook->plan(desk.rung, sample::prediction());
    Prediction wanted = sample::prediction();
    wanted.feared = FearedText::from(QStringLiteral("they sigh"));
    desk.passDays(1);
    desk.notebook->changePlan(attempt, wanted);
    desk.notebook->log(attempt, sample::outcome(*desk.notebook));
    openPage();
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("You feared “they sigh”"));
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("First written 2 March, 12:00"));
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("Later, 3 March, 12:00"));
}

TEST_F(JournalPageTest, HidesTheNumbersOfAPlanUntilItIsLogged)
{
    const Id<Attempt> plan = desk.notebook->plan(desk.rung, sample::prediction());
    desk.write(QStringLiteral("Something"));
    openPage();
    page->showEntry(plan);
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("Planned, not asked yet."));
    EXPECT_THAT(shown().toStdString(), testing::Not(testing::HasSubstr("60")));
}

TEST_F(JournalPageTest, MovesAnAttemptToAnotherRung)
{
    const Id<Attempt> asked = desk.ask();
    const NewRung cafe = sample::newRung("Ask the cafe", 50_suds);
    const Id<Rung> other = desk.notebook->addRungs(desk.ladder, std::span(&cafe, 1)).front();
    openPage();
    auto *menu = part<QPushButton>(*page, "moreActions")->menu()->findChild<QMenu *>(QStringLiteral("moveMenu"));
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text() == QStringLiteral("Ask the cafe"))
            action->trigger();
    EXPECT_EQ(read::attempt(*desk.notebook, asked)->rung, other);
}

TEST_F(JournalPageTest, MovesAnEntryToTheTrashAndShowsTheNext)
{
    const Id<Attempt> asked = desk.ask();
    desk.passDays(1);
    desk.write(QStringLiteral("A thought"));
    openPage();
    page->showEntry(asked);
    pressMenu("moreActions", QStringLiteral("Move to the trash"));
    EXPECT_TRUE(says(QStringLiteral("1 entry")));
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("A thought"));
    desk.notebook->undo();
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(JournalPageTest, GoesOnInTheListWhenTheEntryThatIsReadIsDeleted)
{
    desk.write(QStringLiteral("A thought"));
    desk.write(QStringLiteral("Another"));
    openPage();
    page->activateWindow();
    part<QPushButton>(*page, "moreOfReflection")->setFocus();
    pressMenu("moreOfReflection", QStringLiteral("Move to the trash"));
    EXPECT_TRUE(part<JournalView>(*page, "journalView")->hasFocus());
}

TEST_F(JournalPageTest, MovesAnEntryToTheTrashByKey)
{
    desk.write(QStringLiteral("A thought"));
    desk.write(QStringLiteral("Another"));
    openPage();
    QTest::keyClick(part<JournalView>(*page, "journalView"), Qt::Key_Delete);
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(JournalPageTest, KeepsALineAndTheKeyboardWhereItWas)
{
    const Id<Attempt> asked = desk.askWithLine(QStringLiteral("A shrug is just a shrug."));
    openPage();
    page->activateWindow();
    auto *keep = part<QCheckBox>(*page, "keepLine");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    EXPECT_TRUE(read::attempt(*desk.notebook, asked)->outcome->keepLine);
    QCoreApplication::processEvents();
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("keepLine"));
}

TEST_F(JournalPageTest, AsksToEditTheLogOrTheText)
{
    const Id<Attempt> asked = desk.ask(QStringLiteral("She smiled."));
    openPage();
    std::optional<Id<Attempt>> log;
    QObject::connect(page.get(), &JournalPage::logEditRequested, [&log](const Id<Attempt> &attempt) { log = attempt; });
    QSignalSpy text(page.get(), &JournalPage::reflectionEditRequested);
    QSignalSpy more(page.get(), &JournalPage::writeAboutRequested);
    QSignalSpy again(page.get(), &JournalPage::planRequested);
    part<QPushButton>(*page, "editEntry")->click();
    pressMenu("moreActions", QStringLiteral("Edit story and tags"));
    pressMenu("moreActions", QStringLiteral("Write more about it"));
    pressMenu("moreActions", QStringLiteral("Plan it again"));
    EXPECT_EQ(log, asked);
    EXPECT_EQ(text.size(), 1);
    EXPECT_EQ(more.size(), 1);
    EXPECT_EQ(again.size(), 1);
}

TEST_F(JournalPageTest, PassesOverMonthsByKey)
{
    desk.write(QStringLiteral("First"));
    desk.passDays(40);
    desk.write(QStringLiteral("Second"));
    openPage();
    auto *view = part<JournalView>(*page, "journalView");
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(view->currentIndex().data().toString(), QStringLiteral("First"));
    QTest::keyClick(view, Qt::Key_Up);
    EXPECT_EQ(view->currentIndex().data().toString(), QStringLiteral("Second"));
}

TEST_F(JournalPageTest, ReadsInPlaceOfTheListWhereThereIsNoRoom)
{
    desk.write(QStringLiteral("A thought"));
    openPage(600);
    auto *view = part<JournalView>(*page, "journalView");
    EXPECT_TRUE(view->isVisible());
    EXPECT_FALSE(part<QWidget>(*page, "entryPane")->isVisible());
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_FALSE(view->isVisible());
    EXPECT_TRUE(part<QWidget>(*page, "entryPane")->isVisible());
    part<QPushButton>(*page, "backToList")->click();
    EXPECT_TRUE(view->isVisible());
}

TEST_F(JournalPageTest, ReadsAgainWhatChangedWhileItWasHidden)
{
    desk.write(QStringLiteral("A thought"));
    openPage();
    page->hide();
    desk.write(QStringLiteral("Another"));
    page->show();
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(JournalPageTest, ListsKeptLinesFirstAndOpensTheirEntry)
{
    desk.askWithLine(QStringLiteral("Breathe out first."), true);
    desk.passDays(1);
    const Id<Attempt> later = desk.askWithLine(QStringLiteral("A shrug is just a shrug."));
    openPage();
    part<QPushButton>(*page, "linesButton")->click();
    QStringList lines;
    for (const QPushButton *button : part<QWidget>(*page, "linesPage")->findChildren<QPushButton *>(QStringLiteral("openEntry")))
        lines << button->accessibleName();
    EXPECT_EQ(lines,
              QStringList({QStringLiteral("Open the entry of “Breathe out first.”"),
                           QStringLiteral("Open the entry of “A shrug is just a shrug.”")}));
    part<QCheckBox>(*page, qPrintable(QStringLiteral("keep-") + later.toString()))->click();
    EXPECT_TRUE(read::attempt(*desk.notebook, later)->outcome->keepLine);
    part<QPushButton>(*page, "openEntry")->click();
    EXPECT_TRUE(part<QWidget>(*page, "entryPane")->isVisible());
}
