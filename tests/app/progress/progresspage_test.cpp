// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/theme.h"
#include "app/progress/answercard.h"
#include "app/progress/progresspage.h"
#include "app/progress/readingtable.h"
#include "app/widgets/chartview.h"
#include "core/exchange/demo.h"
#include "tests/support/sample.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rung;
using namespace rung::literals;

namespace {
class ProgressPageTest : public testing::Test
{
protected:
    ProgressPageTest() { applyTheme(*qApp, Theme()); }

    /// A notebook of that many attempts until today, on two ladders.
    ProgressPage &practised(int attempts)
    {
        const DemoOptions options{.attempts = attempts, .until = notebook->today(), .offsetSeconds = 3600};
        notebook->merge(demoRecord(options));
        return shown();
    }

    ProgressPage &shown()
    {
        page = std::make_unique<ProgressPage>(*notebook);
        page->resize(920, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        return *page;
    }

    template <class Part>
    Part *part(const char *name, const char *within = nullptr)
    {
        QWidget *from = within ? page->findChild<QWidget *>(QLatin1String(within)) : page.get();
        auto *found = from->findChild<Part *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s here.", name);
        return found;
    }

    AnswerCard *card(int number) { return part<AnswerCard>(qPrintable(QStringLiteral("answerCard%1").arg(number))); }
    QString headline(int number) { return card(number)->accessibleDescription(); }
    bool isOpen() { return page->currentWidget()->objectName() == QLatin1String("questionPage"); }
    void choose(const char *button, int index, const char *within)
    {
        part<QPushButton>(button, within)->menu()->actions().at(index)->trigger();
        QApplication::processEvents();
    }

    void narrow(const char *menu, int index, const char *within)
    {
        auto *filter = part<QPushButton>("scopeFilter", within)->menu()->findChild<QMenu *>(QLatin1String(menu));
        filter->actions().at(index)->trigger();
        QApplication::processEvents();
    }
    void keep(const char *action) { part<QAction>(action)->trigger(); }
    std::size_t readings() { return part<ChartView>("chartView")->plot().readings.size(); }

    sample::StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(sample::environment(clock));
    std::unique_ptr<ProgressPage> page;
};

TEST_F(ProgressPageTest, InvitesWhereNothingWasAskedYet)
{
    shown();
    EXPECT_EQ(headline(1), QStringLiteral("Your first ask will show."));
    card(1)->click();
    EXPECT_FALSE(part<ChartView>("chartView")->isVisible());
    EXPECT_FALSE(part<QPushButton>("asTableButton")->isVisible());
    EXPECT_TRUE(part<QLabel>("sentence")->isVisible());
}

TEST_F(ProgressPageTest, LeadsToTheNextStepWhereNothingWasAskedYet)
{
    shown();
    QSignalSpy asked(page.get(), &ProgressPage::nextStepRequested);
    part<QPushButton>("emptyHintButton")->click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(part<QPushButton>("summaryButton")->isVisible());
}

TEST_F(ProgressPageTest, OffersTheSummaryOnceSomethingWasAsked)
{
    practised(4);
    EXPECT_FALSE(part<QPushButton>("emptyHintButton")->isVisible());
    EXPECT_TRUE(part<QPushButton>("summaryButton")->isVisible());
}

TEST_F(ProgressPageTest, AnswersEachQuestionOnItsCard)
{
    practised(60);
    for (int number = 1; number <= 5; ++number)
        EXPECT_FALSE(headline(number).isEmpty()) << number;
    EXPECT_EQ(card(4)->accessibleName(), QStringLiteral("Is it getting easier?"));
}

TEST_F(ProgressPageTest, OpensAQuestionByKeyAndComesBackToItsCard)
{
    practised(60);
    card(2)->setFocus();
    QTest::keyClick(card(2), Qt::Key_Return);
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(page->currentWidget()->accessibleName(), QStringLiteral("Did what I feared happen?"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(card(2)->hasFocus());
}

TEST_F(ProgressPageTest, TellsTheChartAndTheTableFromTheSameReadings)
{
    practised(60);
    card(2)->click();
    const std::size_t readings = part<ChartView>("chartView")->plot().readings.size();
    part<QPushButton>("asTableButton")->click();
    EXPECT_TRUE(part<ReadingTable>("readingTable")->isVisible());
    EXPECT_FALSE(part<ChartView>("chartView")->isVisible());
    EXPECT_EQ(static_cast<std::size_t>(part<ReadingTable>("readingTable")->model()->rowCount()), readings);
}

TEST_F(ProgressPageTest, AsksForTheEntryBehindAReading)
{
    practised(40);
    card(2)->click();
    std::vector<Id<Attempt>> asked;
    QObject::connect(page.get(), &ProgressPage::entryRequested, [&](const Id<Attempt> &id) { asked.push_back(id); });
    auto *chart = part<ChartView>("chartView");
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_THAT(asked, testing::ElementsAre(*chart->plot().readings.back().attempt));
}

TEST_F(ProgressPageTest, LooksAtTheSameQuestionInAnotherWay)
{
    practised(40);
    card(1)->click();
    const QString before = part<ChartView>("chartView")->plot().name;
    part<QWidget>("plotChips")->findChildren<QAbstractButton *>().at(1)->click();
    EXPECT_NE(part<ChartView>("chartView")->plot().name, before);
}

TEST_F(ProgressPageTest, LooksFurtherBackWhenAsked)
{
    practised(200);
    card(2)->click();
    const QString quarter = part<QLabel>("sentence")->text();
    choose("rangeButton", 3, "questionPage");
    EXPECT_NE(part<QLabel>("sentence")->text(), quarter);
    EXPECT_EQ(part<QPushButton>("rangeButton", "questionOverview")->text(), QStringLiteral("All"));
}

TEST_F(ProgressPageTest, KeepsToOneLadderWhenAsked)
{
    practised(200);
    choose("rangeButton", 3, "questionOverview");
    const QString both = headline(2);
    narrow("ladderMenu", 1, "questionOverview");
    EXPECT_NE(headline(2), both);
    EXPECT_NE(part<QPushButton>("scopeFilter", "questionOverview")->text(), QStringLiteral("Everything"));
    narrow("ladderMenu", 0, "questionPage");
    EXPECT_EQ(headline(2), both);
}

TEST_F(ProgressPageTest, KeepsToOneKindOfPlaceWhenAsked)
{
    practised(200);
    choose("rangeButton", 3, "questionOverview");
    const QString all = headline(2);
    narrow("contextMenu", 1, "questionOverview");
    EXPECT_NE(headline(2), all);
}

TEST_F(ProgressPageTest, KeepsToOneRungFromItsMenuAndFromAPoint)
{
    practised(60);
    choose("rangeButton", 3, "questionOverview");
    narrow("rungMenu", 1, "questionOverview");
    const QString one = headline(2);
    narrow("rungMenu", 0, "questionOverview");
    EXPECT_NE(headline(2), one);
    card(1)->click();
    const std::size_t all = readings();
    auto *chart = part<ChartView>("chartView");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(chart, &asked);
    part<QMenu>("readingMenu")->actions().at(1)->trigger();
    QApplication::processEvents();
    EXPECT_LT(readings(), all);
    EXPECT_GT(readings(), 0U);
}

TEST_F(ProgressPageTest, LooksAtOwnDays)
{
    practised(60);
    choose("rangeButton", 4, "questionOverview");
    auto *dialog = part<QDialog>("rangeDialog");
    dialog->findChild<QDateEdit *>(QStringLiteral("fromDay"))->setDate(QDate(2026, 2, 28)); // the wrong way round
    dialog->findChild<QDateEdit *>(QStringLiteral("toDay"))->setDate(QDate(2026, 2, 1));
    dialog->findChild<QPushButton *>(QStringLiteral("showRangeButton"))->click();
    QApplication::processEvents();
    EXPECT_EQ(part<QPushButton>("rangeButton", "questionOverview")->text(), QStringLiteral("1 Feb 2026 to 28 Feb 2026"));
}

TEST_F(ProgressPageTest, KeepsTheRangeWhereNoOwnDaysWereChosen)
{
    practised(60);
    choose("rangeButton", 4, "questionOverview");
    part<QDialog>("rangeDialog")->reject();
    EXPECT_EQ(part<QPushButton>("rangeButton", "questionOverview")->text(), QStringLiteral("Last 90 days"));
    EXPECT_TRUE(part<QPushButton>("rangeButton", "questionOverview")->menu()->actions().at(1)->isChecked());
}

TEST_F(ProgressPageTest, OffersNoFilterWhereThereIsNothingToChoose)
{
    shown();
    EXPECT_FALSE(part<QPushButton>("scopeFilter", "questionOverview")->isVisible());
}

TEST_F(ProgressPageTest, ForgetsARungThatIsGone)
{
    practised(60);
    choose("rangeButton", 3, "questionOverview");
    const Id<Rung> rung = notebook->observations().back().rung;
    page->narrowToRungOf(notebook->observations().back().id);
    notebook->trash(rung);
    QApplication::processEvents();
    EXPECT_EQ(part<QPushButton>("scopeFilter", "questionOverview")->text(), QStringLiteral("Everything"));
}

TEST_F(ProgressPageTest, BeginsWithEverythingWhereTheLastMonthsAreEmpty)
{
    const DemoOptions options{.attempts = 20, .until = notebook->today().plusDays(-400)};
    notebook->merge(demoRecord(options));
    shown();
    EXPECT_EQ(part<QPushButton>("rangeButton", "questionOverview")->text(), QStringLiteral("All"));
    EXPECT_NE(headline(1), QStringLiteral("Your first ask will show."));
}

TEST_F(ProgressPageTest, ReadsAgainWhenTheNotebookChanges)
{
    const auto ladder = notebook->addLadder({.name = sample::title("Shops")});
    const NewRung rungs[] = {sample::newRung("Ask for a discount", 40_suds)};
    const auto rung = notebook->addRungs(ladder, rungs).front();
    shown();
    const auto attempt = notebook->plan(rung, sample::prediction());
    notebook->log(attempt, sample::outcome(*notebook));
    QApplication::processEvents();
    EXPECT_EQ(headline(2), QStringLiteral("It did not happen."));
}

TEST_F(ProgressPageTest, ShowsStudiesBesideTheNoFromTenAsksOn)
{
    practised(60);
    choose("rangeButton", 3, "questionOverview");
    card(3)->click();
    EXPECT_TRUE(part<QWidget>("studyCard")->isVisible());
    part<QPushButton>("allQuestionsButton")->click();
    card(1)->click();
    EXPECT_FALSE(part<QWidget>("studyCard")->isVisible());
}

TEST_F(ProgressPageTest, IsBuiltAnewWithTheSameView)
{
    practised(60);
    choose("rangeButton", 2, "questionOverview");
    narrow("ladderMenu", 1, "questionOverview");
    card(4)->click();
    const QJsonObject view = page->view();
    shown().restoreView(view);
    EXPECT_EQ(page->currentWidget()->accessibleName(), QStringLiteral("Is it getting easier?"));
    EXPECT_EQ(page->view(), view);
}

TEST_F(ProgressPageTest, AsksForTheSummary)
{
    shown();
    QSignalSpy asked(page.get(), &ProgressPage::summaryRequested);
    part<QPushButton>("summaryButton")->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(ProgressPageTest, SavesThePictureWhereThePersonSays)
{
    practised(40);
    card(1)->click();
    keep("savePictureAction");
    auto *dialog = part<QFileDialog>("savePictureDialog");
    const QTemporaryDir folder;
    dialog->setDirectory(folder.path());
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("mine"));
    static_cast<QDialog *>(dialog)->accept();
    EXPECT_TRUE(QFileInfo::exists(folder.filePath(QStringLiteral("mine.png"))));
}

TEST_F(ProgressPageTest, GivesEveryControlANameToHear)
{
    practised(40);
    card(1)->click();
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>())
        if (button->focusPolicy() != Qt::NoFocus) {
            const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
            EXPECT_FALSE(name.isEmpty()) << button->objectName().toStdString();
        }
}

TEST_F(ProgressPageTest, CopiesThePictureAndTheTable)
{
    practised(40);
    card(1)->click();
    keep("copyPictureAction");
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    keep("copyTableAction");
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(static_cast<std::size_t>(lines.size()), readings() + 1);
    EXPECT_EQ(lines.front().split(QLatin1Char('\t')).size(), part<ChartView>("chartView")->plot().columns.size());
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(QLatin1String("<table>")));
}

TEST_F(ProgressPageTest, CopiesByKeyWhatIsInView)
{
    practised(40);
    card(1)->click();
    QTest::keyClick(part<ChartView>("chartView"), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
    part<QPushButton>("asTableButton")->click();
    QTest::keyClick(part<ReadingTable>("readingTable"), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());
}
} // namespace
