// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/app/journal/journalpagetest.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLocale>

using namespace rung;
using namespace rung::journal;

namespace {
class JournalSearchTest : public JournalPageTest
{
};
} // namespace

TEST_F(JournalSearchTest, FindsByAWordOnceTypingPauses)
{
    desk.ask(QStringLiteral("She smiled."));
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nuis"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("1 of 2 entries")); }));
    EXPECT_EQ(rows(), QStringList({QStringLiteral("March 2026"), QStringLiteral("On being a nuisance")}));
}

TEST_F(JournalSearchTest, SaysThatNothingWasFoundAndClearsTheSearch)
{
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    search(QStringLiteral("zebra"));
    EXPECT_TRUE(says(QStringLiteral("Nothing found for “zebra”.")));
    part<QWidget>(*page, "nothingFound")->findChild<QPushButton *>()->click();
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(part<QLineEdit>(*page, "searchField")->text(), QString());
}

TEST_F(JournalSearchTest, LeavesTheSearchWhereItWasWhenNothingIsFound)
{
    desk.write(QStringLiteral("On being a nuisance"));
    openPage();
    auto *field = part<QLineEdit>(*page, "searchField");
    const QPoint before = field->mapTo(page.get(), QPoint());
    search(QStringLiteral("zebra"));
    QCoreApplication::processEvents();
    EXPECT_EQ(field->mapTo(page.get(), QPoint()), before);
}

TEST_F(JournalSearchTest, ClearsTheSearchWithEscape)
{
    desk.write(QStringLiteral("On being a nuisance"));
    desk.write(QStringLiteral("On sleeping well"));
    openPage();
    search(QStringLiteral("sleeping"));
    page->focusSearch();
    QTest::keyClick(part<QLineEdit>(*page, "searchField"), Qt::Key_Escape);
    EXPECT_TRUE(says(QStringLiteral("2 entries")));
}

TEST_F(JournalSearchTest, FiltersByAnswerLadderAndTime)
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

TEST_F(JournalSearchTest, LooksForATagThatIsPressed)
{
    desk.write(QStringLiteral("Bread"), {tag("bakery")});
    desk.write(QStringLiteral("Sleep"));
    openPage();
    page->showReflection(desk.write(QStringLiteral("Rye"), {tag("bakery")}));
    part<QPushButton>(*page, "tagChip")->click();
    EXPECT_TRUE(says(QStringLiteral("2 of 3 entries")));
}

TEST_F(JournalSearchTest, SearchesByWhatIsTyped)
{
    desk.ask(QStringLiteral("She smiled."), Answer::Yes);
    desk.write(QStringLiteral("On being a nuisance"), {tag("work")});
    openPage();
    search(QStringLiteral("answer:yes"));
    EXPECT_EQ(rows().last(), QStringLiteral("Ask the bakery"));
    search(QStringLiteral("tag:work"));
    EXPECT_EQ(rows().last(), QStringLiteral("On being a nuisance"));
    search(QStringLiteral("\"being a\" -smiled"));
    EXPECT_TRUE(says(QStringLiteral("1 of 2 entries")));
}

TEST_F(JournalSearchTest, MarksWhatWasLookedForInTheText)
{
    desk.ask(QStringLiteral("She smiled."));
    openPage();
    search(QStringLiteral("smil"));
    bool marked = false;
    for (const QLabel *label : part<QWidget>(*page, "entryPane")->findChildren<QLabel *>())
        marked =
            marked || (label->accessibleName() == QStringLiteral("She smiled.") && label->text().contains(QStringLiteral("underline")));
    EXPECT_TRUE(marked);
}

TEST_F(JournalSearchTest, OffersTheRungsOfAChosenLadder)
{
    desk.ask();
    desk.write(QStringLiteral("A thought"));
    openPage();
    auto *rung = part<FilterButton>(*page, "rungFilter");
    EXPECT_FALSE(rung->isVisible());
    part<FilterButton>(*page, "ladderFilter")->choose(1);
    EXPECT_TRUE(rung->isVisible());
    rung->choose(1);
    EXPECT_TRUE(says(QStringLiteral("1 of 2 entries")));
    part<FilterButton>(*page, "ladderFilter")->choose(0);
    EXPECT_TRUE(says(QStringLiteral("2 entries")));
}

TEST_F(JournalSearchTest, ShowsEverythingOnARung)
{
    desk.ask();
    desk.write(QStringLiteral("A thought"));
    openPage();
    search(QStringLiteral("zebra"));
    page->lookFor(JournalQuery{.rung = desk.rung});
    EXPECT_EQ(rows(), QStringList({QStringLiteral("March 2026"), QStringLiteral("Ask the bakery")}));
}

TEST_F(JournalSearchTest, SiftsByTheFearThatWasFelt)
{
    desk.ask();
    openPage();
    auto *fear = part<FilterButton>(*page, "fearFilter");
    fear->choose(1);
    EXPECT_TRUE(part<QWidget>(*page, "nothingFound")->isVisible());
    fear->choose(2);
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(JournalSearchTest, ShowsOneDayPickedByKeyboard)
{
    desk.write(QStringLiteral("On Monday"));
    desk.passDays(1);
    desk.write(QStringLiteral("On Tuesday"));
    openPage();
    auto *when = part<FilterButton>(*page, "whenFilter");
    when->choose(4);
    auto *month = part<QCalendarWidget>(*page, "monthView");
    EXPECT_EQ(month->selectedDate(), QDate(2026, 3, 3));
    const QString told = QLocale().toString(QDate(2026, 3, 3), QLocale::LongFormat) + QStringLiteral(": 1 entry");
    EXPECT_EQ(part<QLabel>(*page, "dayCount")->text(), told);
    QWidget *days = month->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    EXPECT_EQ(days->accessibleName(), told);
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(rows(), QStringList({QStringLiteral("March 2026"), QStringLiteral("On Monday")}));
    when->choose(0);
    EXPECT_TRUE(says(QStringLiteral("2 entries")));
}
