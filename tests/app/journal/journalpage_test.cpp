// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/filterbutton.h"
#include "app/journal/journalpage.h"
#include "app/journal/journalview.h"
#include "tests/app/journal/journaltools.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rung;
using namespace rung::journal;

namespace {
class JournalPageTest : public testing::Test
{
protected:
    void openPage(int width = 920)
    {
        page = std::make_unique<JournalPage>(*desk.notebook);
        open(*page, width);
    }

    QStringList rows() const
    {
        QStringList rows;
        const auto *model = part<JournalView>(*page, "journalView")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString();
        return rows;
    }

    QString shown() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLabel *label : part<QWidget>(*page, "entryPane")->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                texts << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        return texts.join(QLatin1Char('\n'));
    }

    bool says(const QString &text) const
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()) && label->text() == text)
                return true;
        return false;
    }

    void search(const QString &words)
    {
        auto *field = part<QLineEdit>(*page, "searchField");
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void pressMenu(const char *button, const QString &text)
    {
        for (QAction *action : part<QPushButton>(*page, button)->menu()->actions())
            if (action->text() == text)
                action->trigger();
        QCoreApplication::processEvents();
    }

    Desk desk;
    std::unique_ptr<JournalPage> page;
};
} // namespace

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

TEST_F(JournalPageTest, FindsByAWordOnceTypingPauses)
{
    desk.ask(QStringLiteral("She smiled."));
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nuis"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("1 of 2 entries")); }));
    EXPECT_EQ(rows(), QStringList({QStringLiteral("March 2026"), QStringLiteral("On being a nuisance")}));
}

TEST_F(JournalPageTest, SaysThatNothingWasFoundAndClearsTheSearch)
{
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    search(QStringLiteral("zebra"));
    EXPECT_TRUE(says(QStringLiteral("Nothing found for “zebra”.")));
    part<QWidget>(*page, "nothingFound")->findChild<QPushButton *>()->click();
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(part<QLineEdit>(*page, "searchField")->text(), QString());
}

TEST_F(JournalPageTest, LeavesTheSearchWhereItWasWhenNothingIsFound)
{
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    auto *field = part<QLineEdit>(*page, "searchField");
    const QPoint before = field->mapTo(page.get(), QPoint());
    search(QStringLiteral("zebra"));
    QCoreApplication::processEvents();
    EXPECT_EQ(field->mapTo(page.get(), QPoint()), before);
}

TEST_F(JournalPageTest, ClearsTheSearchWithEscape)
{
    desk.write(QStringLiteral("On being a nuisance"));
    desk.write(QStringLiteral("On sleeping well"));
    openPage();
    search(QStringLiteral("sleeping"));
    page->focusSearch();
    QTest::keyClick(part<QLineEdit>(*page, "searchField"), Qt::Key_Escape);
    EXPECT_TRUE(says(QStringLiteral("2 entries")));
}

TEST_F(JournalPageTest, FiltersByAnswerLadderAndTime)
{
    desk.ask({}, Answer::No);
    desk.passDays(60);
    desk.ask({}, Answer::Yes);
    desk.write(QStringLiteral("A thought"));
    openPage();
    auto *answer = part<FilterButton>(*page, "answerFilter");
    answer->choose(1 + static_cast<int>(Answer::No));
    EXPECT_TRUE(says(QStringLiteral("1 of 3 entries")));
    EXPECT_EQ(answer->text(), QStringLiteral("No"));
    answer->choose(0);
    part<FilterButton>(*page, "ladderFilter")->choose(1);
    EXPECT_TRUE(says(QStringLiteral("2 of 3 entries")));
    part<FilterButton>(*page, "whenFilter")->choose(1);
    EXPECT_TRUE(says(QStringLiteral("1 of 3 entries")));
}

TEST_F(JournalPageTest, LooksForATagThatIsPressed)
{
    desk.write(QStringLiteral("Bread"), {tag("bakery")});
    desk.write(QStringLiteral("Sleep"));
    openPage();
    page->showReflection(desk.write(QStringLiteral("Rye"), {tag("bakery")}));
    part<QPushButton>(*page, "tagChip")->click();
    EXPECT_TRUE(says(QStringLiteral("2 of 3 entries")));
}

TEST_F(JournalPageTest, MovesAnEntryToTheTrashAndShowsTheNext)
{
    const Id<Attempt> asked = desk.ask();
    desk.passDays(1);
    desk.write(QStringLiteral("A thought"));
    openPage();
    page->showEntry(asked);
    pressMenu("moreActions", QStringLiteral("Move to the trash"));
    EXPECT_TRUE(says(QStringLiteral("1 entry")) || says(QStringLiteral("1 entries")));
    EXPECT_THAT(shown().toStdString(), testing::HasSubstr("A thought"));
    desk.notebook->undo();
    EXPECT_EQ(rows().size(), 3);
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
    EXPECT_EQ(lines, QStringList({QStringLiteral("Open the entry of “Breathe out first.”"),
                                  QStringLiteral("Open the entry of “A shrug is just a shrug.”")}));
    part<QCheckBox>(*page, qPrintable(QStringLiteral("keep-") + later.toString()))->click();
    EXPECT_TRUE(read::attempt(*desk.notebook, later)->outcome->keepLine);
    part<QPushButton>(*page, "openEntry")->click();
    EXPECT_TRUE(part<QWidget>(*page, "entryPane")->isVisible());
}
