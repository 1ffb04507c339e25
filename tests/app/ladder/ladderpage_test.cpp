// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/ladder/ladderpage.h"
#include "app/ladder/ladderview.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/emptyhint.h"
#include "core/guidance/sharedcatalogue.h"
#include "tests/app/ladder/ladders.h"
#include "tests/support/spies.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rung;
using namespace rung::literals;

namespace {
class LadderPageTest : public testing::Test
{
protected:
    /// The page as a person sees it, made when it is first asked for.
    LadderPage &page()
    {
        if (!m_page) {
            m_page = std::make_unique<LadderPage>(*sample.notebook, drafts, preferences);
            m_page->resize(920, 760);
            m_page->show();
            QCoreApplication::processEvents();
        }
        return *m_page;
    }

    template <class Widget>
    Widget *find(const char *name)
    {
        Widget *found = page().findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    LadderView *view() { return find<LadderView>("ladderView"); }
    const LadderModel &model() { return static_cast<const LadderModel &>(*view()->model()); }
    std::optional<Id<Rung>> inHand() { return model().rungAt(view()->currentIndex()); }
    void settle() { QCoreApplication::processEvents(); }

    QTemporaryDir folder;
    sample::LadderNotebook sample;
    Drafts drafts{folder.path(), sample.notebook->id()};
    Preferences preferences{folder.filePath(QStringLiteral("settings")), folder.filePath(QStringLiteral("state"))};

private:
    std::unique_ptr<LadderPage> m_page;
};
} // namespace

TEST_F(LadderPageTest, TakesTheNextStepInHandWhenItOpens)
{
    sample.ask(1, 50_suds);
    EXPECT_EQ(inHand(), sample.rungs[1]);
    EXPECT_EQ(find<QLabel>("rungTitle")->text(), QStringLiteral("Borrow a tool"));
}

TEST_F(LadderPageTest, AsksForAPlanFromTheRungInHand)
{
    view()->select(model().indexOf(sample.rungs[2]));
    QSignalSpy asked(&page(), &LadderPage::planRequested);
    QTest::mouseClick(find<QPushButton>("rungAction"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(firstArgument<Id<Rung>>(asked), sample.rungs[2]);
}

TEST_F(LadderPageTest, ReachesThePlanByEnterTwice)
{
    QSignalSpy asked(&page(), &LadderPage::planRequested);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::keyClick(find<QPushButton>("rungAction"), Qt::Key_Space);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(LadderPageTest, AsksHowItWentWhereAPlanIsWaiting)
{
    const Id<Attempt> plan = sample.notebook->plan(sample.rungs[0], sample::prediction());
    page();
    view()->select(model().indexOf(sample.rungs[0]));
    QSignalSpy asked(&page(), &LadderPage::logRequested);
    QTest::mouseClick(find<QPushButton>("rungAction"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(firstArgument<Id<Attempt>>(asked), plan);
}

TEST_F(LadderPageTest, KeepsTheRungInHandWhenSomethingChanges)
{
    view()->select(model().indexOf(sample.rungs[3]));
    sample.notebook->addRungs(sample.ladder, std::array{sample::newRung("One more", 90_suds)});
    settle();
    EXPECT_EQ(model().rowCount(), 7);
    EXPECT_EQ(inHand(), sample.rungs[3]);
}

TEST_F(LadderPageTest, DeletesTheRungInHandAndUndoBringsItBack)
{
    view()->select(model().indexOf(sample.rungs[3]));
    find<QAction>("deleteAction")->trigger();
    settle();
    EXPECT_FALSE(model().indexOf(sample.rungs[3]).isValid());
    sample.notebook->undo();
    settle();
    EXPECT_TRUE(model().indexOf(sample.rungs[3]).isValid());
}

TEST_F(LadderPageTest, PutsARungAwayAndBringsItBack)
{
    view()->select(model().indexOf(sample.rungs[3]));
    find<QAction>("putAwayAction")->trigger();
    settle();
    EXPECT_FALSE(model().indexOf(sample.rungs[3]).isValid());
    find<QAction>("putAwayListAction")->trigger();
    QTest::mouseClick(find<QPushButton>("bringBack0"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(model().indexOf(sample.rungs[3]).isValid());
}

TEST_F(LadderPageTest, RestoresADeletedRungFromWhatWasPutAway)
{
    sample.notebook->trash(sample.rungs[1]);
    page();
    find<QAction>("putAwayListAction")->trigger();
    QTest::mouseClick(find<QPushButton>("bringBack0"), Qt::LeftButton);
    settle();
    EXPECT_TRUE(model().indexOf(sample.rungs[1]).isValid());
    sample.notebook->undo();
    settle();
    EXPECT_FALSE(model().indexOf(sample.rungs[1]).isValid());
}

TEST_F(LadderPageTest, LeadsBackToTheOnlyLadderWhenItWasPutAway)
{
    page();
    EXPECT_FALSE(find<QPushButton>("putAwayButton")->isVisible());
    find<QAction>("putLadderAwayAction")->trigger();
    settle();
    EXPECT_EQ(page().ladder(), std::nullopt);
    QTest::mouseClick(find<QPushButton>("putAwayButton"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("bringBack0"), Qt::LeftButton);
    settle();
    EXPECT_EQ(page().ladder(), sample.ladder);
}

TEST_F(LadderPageTest, SharesTheRungsInViewAsACatalogue)
{
    QSignalSpy shared(&page(), &LadderPage::saveRequested);
    find<QAction>("shareAction")->trigger();
    ASSERT_EQ(shared.count(), 1);
    EXPECT_EQ(shared[0][0].toString(), QStringLiteral("Small asks.json"));
    EXPECT_EQ(std::get<Catalogue>(parseCatalogue(shared[0][1].toByteArray())), catalogueOf(sample.now()));
}

TEST_F(LadderPageTest, OffersTheSameHeightInOtherKindsOfPlaces)
{
    view()->select(model().indexOf(sample.rungs[1]));
    auto *places = find<QMenu>("placesMenu");
    Q_EMIT places->aboutToShow();
    EXPECT_EQ(places->actions().size(), 5) << "three of the catalogue, a line, and the same in one's own words";
    find<QAction>("sameElsewhereAction")->trigger();
    EXPECT_EQ(find<QLineEdit>("rungTitleEdit")->text(), QStringLiteral("Borrow a tool"));
}

TEST_F(LadderPageTest, BeginsWhereANoIsLikelier)
{
    page().startLikelierNo(sample.ladder);
    const auto often = browse(builtInCatalogue(), {.noIs = NoIs::Often});
    EXPECT_EQ(static_cast<size_t>(find<QListView>("catalogueList")->model()->rowCount()), often.size());
}

TEST_F(LadderPageTest, TellsWhatIsStillOpenOnARung)
{
    sample.ask(1, 50_suds);
    page();
    EXPECT_TRUE(find<QLabel>("rungOpen")->text().startsWith(QStringLiteral("2 more asks")))
        << find<QLabel>("rungOpen")->text().toStdString();
    view()->select(model().indexOf(sample.rungs[3]));
    EXPECT_FALSE(find<QLabel>("rungOpen")->isVisible());
}

TEST_F(LadderPageTest, ShowsTheLinesLeftOnARung)
{
    const Id<Attempt> attempt = sample.notebook->plan(sample.rungs[1], sample::prediction());
    Outcome logged = sample::outcome(*sample.notebook);
    logged.line = Line::from(QStringLiteral("ask the tall one"));
    sample.notebook->log(attempt, logged);
    page();
    EXPECT_TRUE(find<QLabel>("rungLines")->text().contains(QStringLiteral("“ask the tall one”")));
    view()->select(model().indexOf(sample.rungs[3]));
    EXPECT_FALSE(find<QLabel>("rungLines")->isVisible());
}

TEST_F(LadderPageTest, LeadsToEveryTryFromTheFirstToTheLast)
{
    sample.ask(1, 50_suds);
    sample.ask(1, 45_suds);
    page();
    QSignalSpy wanted(&page(), &LadderPage::entryRequested);
    find<Disclosure>("everyTry")->setOpen(true);
    find<QPushButton>("try0")->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(firstArgument<Id<Attempt>>(wanted), sample.notebook->observations().front().id);
    EXPECT_TRUE(find<QPushButton>("try1")->text().endsWith(QStringLiteral("fear 45")));
}

TEST_F(LadderPageTest, SetsThenBesideNowOnceThreeMonthsLieBetween)
{
    sample.ask(1, 70_suds);
    sample.clock.now = sample.clock.now.plusDays(92);
    sample.ask(1, 30_suds);
    page().showLadder(sample.ladder);
    view()->select(model().indexOf(sample.rungs[1]));
    const QString told = find<QLabel>("thenAndNow")->text();
    EXPECT_TRUE(told.startsWith(QStringLiteral("Then, "))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("fear reached 30"))) << told.toStdString();
}

TEST_F(LadderPageTest, ReordersInOnesOwnOrder)
{
    page().setOrder(LadderOrder::Own);
    view()->select(model().indexOf(sample.rungs[0]));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    settle();
    EXPECT_THAT(sample.ids(), testing::ElementsAre(sample.rungs[1], sample.rungs[0], sample.rungs[2], sample.rungs[3]));
    EXPECT_EQ(inHand(), sample.rungs[0]);
}

TEST_F(LadderPageTest, TellsTheScreenReaderWhereAMovedRungStands)
{
    page().setOrder(LadderOrder::Own);
    QApplication::setActiveWindow(&page());
    view()->setFocus();
    view()->select(model().indexOf(sample.rungs[0]));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    settle();
    const QAccessibleInterface *inFocus = QAccessible::queryAccessibleInterface(view())->focusChild();
    ASSERT_TRUE(inFocus);
    const QString heard = inFocus->text(QAccessible::Name);
    EXPECT_TRUE(heard.startsWith(QStringLiteral("Pet a dog, "))) << heard.toStdString();
    EXPECT_TRUE(heard.endsWith(QStringLiteral("2 of 4 from the bottom"))) << heard.toStdString();
}

TEST_F(LadderPageTest, AsksWhatARungFeelsLikeWhereItIsMovedByFear)
{
    view()->select(model().indexOf(sample.rungs[1]));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    auto *question = find<QMessageBox>("aroundDialog");
    EXPECT_TRUE(question->text().contains(QStringLiteral("around 55"))) << question->text().toStdString();
    QTest::mouseClick(question->buttons().constFirst(), Qt::LeftButton);
    EXPECT_EQ(read::rung(*sample.notebook, sample.rungs[1])->baseline, 55_suds);
}

TEST_F(LadderPageTest, NotesWhatAPractisedRungFeelsLikeAndKeepsItsFirstNumber)
{
    sample.ask(1, 40_suds);
    view()->select(model().indexOf(sample.rungs[1]));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTest::mouseClick(find<QMessageBox>("aroundDialog")->buttons().constFirst(), Qt::LeftButton);
    const Rung rung = read::rung(*sample.notebook, sample.rungs[1]).value();
    EXPECT_EQ(rung.baseline, 40_suds);
    ASSERT_EQ(rung.felt.size(), 1u);
    EXPECT_EQ(rung.felt.front().value, 55_suds);
}

TEST_F(LadderPageTest, OffersAFirstLadderWhereThereIsNone)
{
    sample.notebook->trash(sample.ladder);
    EXPECT_TRUE(find<EmptyHint>("noLadder")->isVisible());
    EXPECT_FALSE(find<QPushButton>("addRungButton")->isVisible());
    QTest::mouseClick(find<EmptyHint>("noLadder")->button(), Qt::LeftButton);
    EXPECT_TRUE(find<QDialog>("starterDialog")->isVisible());
}

TEST_F(LadderPageTest, HasTheKeyboardOnTheFirstLadderOnceItIsBuilt)
{
    sample.notebook->trash(sample.ladder);
    page().startFirstLadder();
    QTest::mouseClick(find<QPushButton>("startingMarksButton"), Qt::LeftButton);
    QTest::mouseClick(find<QDialog>("starterDialog")->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
    EXPECT_EQ(page().focusWidget(), view());
}

TEST_F(LadderPageTest, OffersTheCatalogueWhereThereAreNoRungs)
{
    const Id<Ladder> empty = sample.notebook->addLadder({.name = sample::title("Empty")});
    page().showLadder(empty);
    EXPECT_TRUE(find<EmptyHint>("noRungs")->isVisible());
    QTest::mouseClick(find<EmptyHint>("noRungs")->button(), Qt::LeftButton);
    EXPECT_TRUE(find<QDialog>("catalogueDialog")->isVisible());
}

TEST_F(LadderPageTest, ShowsAnotherLadderFromTheMenu)
{
    const Id<Ladder> other = sample.notebook->addLadder({.name = sample::title("Along the way")});
    EXPECT_EQ(page().ladder(), sample.ladder);
    find<QMenu>("ladderMenu")->findChild<QAction *>(QStringLiteral("ladder1"))->trigger();
    EXPECT_EQ(page().ladder(), other);
}

TEST_F(LadderPageTest, GivesItsViewToAPageMadeAnew)
{
    const Id<Ladder> other = sample.notebook->addLadder({.name = sample::title("Other")},
                                                        std::array{sample::newRung("One", 10_suds), sample::newRung("Two", 20_suds)});
    page().showLadder(other);
    page().setOrder(LadderOrder::Own);
    view()->select(model().index(0));
    LadderPage anew(*sample.notebook, drafts, preferences);
    anew.restoreView(page().view());
    EXPECT_EQ(anew.ladder(), other);
    EXPECT_EQ(anew.order(), LadderOrder::Own);
    EXPECT_EQ(anew.view(), page().view());
}

TEST_F(LadderPageTest, PutsThePaneBeneathWhereTheWindowIsNarrow)
{
    const auto paneTop = [&] {
        QWidget *pane = find<QWidget>("rungPane");
        return pane->mapTo(&page(), QPoint(0, 0)).y();
    };
    const int beside = paneTop();
    page().resize(700, 1400);
    settle();
    EXPECT_GT(paneTop(), beside);
    EXPECT_GE(paneTop(), view()->mapTo(&page(), view()->rect().bottomLeft()).y());
}

TEST_F(LadderPageTest, SaysWhatTheLadderIsForWhenEveryRungIsSettled)
{
    for (size_t i = 1; i < 4; ++i)
        sample.notebook->trash(sample.rungs[i]);
    Ladder ladder = read::ladder(*sample.notebook, sample.ladder).value();
    ladder.purpose = QStringLiteral("ask for a raise");
    sample.notebook->changeLadder(ladder);
    sample.ask(0, 20_suds);
    sample.ask(0, 20_suds);
    EXPECT_TRUE(find<QLabel>("ladderHint")->text().contains(QStringLiteral("“ask for a raise”")));
}
