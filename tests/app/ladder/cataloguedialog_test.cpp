// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/ladder/cataloguedialog.h"
#include "app/ladder/cataloguemodel.h"
#include "app/ladder/starterdialog.h"
#include "app/widgets/sudsedit.h"
#include "tests/app/ladder/ladders.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace rung;
using namespace rung::literals;

namespace {
class CatalogueDialogTest : public testing::Test
{
protected:
    template <class Widget>
    static Widget *find(QWidget &dialog, const char *name)
    {
        Widget *found = dialog.findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    static void press(QWidget &dialog, const char *name) { QTest::mouseClick(find<QPushButton>(dialog, name), Qt::LeftButton); }

    static void pick(QWidget &dialog, int row)
    {
        auto *list = find<QListView>(dialog, "catalogueList");
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }

    sample::LadderNotebook sample;
    const Catalogue &catalogue = builtInCatalogue();
};
} // namespace

TEST_F(CatalogueDialogTest, AddsSeveralOnceEachIsRated)
{
    CatalogueDialog dialog(*sample.notebook, sample.ladder, QStringList());
    dialog.show();
    pick(dialog, 0);
    pick(dialog, 2);
    press(dialog, "saveButton");
    find<SudsEdit>(dialog, "rating0")->setValue(35_suds);
    find<SudsEdit>(dialog, "rating1")->setValue(5_suds);
    press(dialog, "saveButton");
    const std::vector<Rung> rungs = sample.now();
    ASSERT_EQ(rungs.size(), 6u);
    EXPECT_EQ(rungs[4].catalogueId, catalogue[0].id);
    EXPECT_EQ(rungs[4].baseline, 35_suds);
    EXPECT_EQ(rungs[5].catalogueId, catalogue[2].id);
    EXPECT_EQ(rungs[5].why, catalogue[2].why);
}

TEST_F(CatalogueDialogTest, TakesNoStartingMarkForARating)
{
    CatalogueDialog dialog(*sample.notebook, sample.ladder, Catalogue{catalogue[0]});
    dialog.show();
    EXPECT_EQ(find<SudsEdit>(dialog, "rating0")->value(), std::nullopt);
    press(dialog, "saveButton");
    EXPECT_EQ(sample.now().size(), 4u);
    EXPECT_TRUE(find<SudsEdit>(dialog, "rating0")->isAncestorOf(dialog.focusWidget()));
}

TEST_F(CatalogueDialogTest, KeepsRatingsWhenGoingBackForMore)
{
    CatalogueDialog dialog(*sample.notebook, sample.ladder, QStringList());
    dialog.show();
    pick(dialog, 1);
    press(dialog, "saveButton");
    find<SudsEdit>(dialog, "rating0")->setValue(10_suds);
    press(dialog, "backButton");
    pick(dialog, 2);
    press(dialog, "saveButton");
    EXPECT_EQ(find<SudsEdit>(dialog, "rating0")->value(), 10_suds);
    EXPECT_EQ(find<SudsEdit>(dialog, "rating1")->value(), std::nullopt);
}

TEST_F(CatalogueDialogTest, SaysWhenNothingIsPickedYet)
{
    CatalogueDialog dialog(*sample.notebook, sample.ladder, QStringList());
    dialog.show();
    press(dialog, "saveButton");
    EXPECT_TRUE(find<QWidget>(dialog, "message")->isVisible());
    pick(dialog, 0);
    EXPECT_FALSE(find<QWidget>(dialog, "message")->isVisible());
}

TEST_F(CatalogueDialogTest, FiltersByLevelAndWords)
{
    CatalogueDialog dialog(*sample.notebook, sample.ladder, QStringList());
    dialog.show();
    const auto *list = find<QListView>(dialog, "catalogueList");
    find<QComboBox>(dialog, "levelFilter")->setCurrentIndex(3);
    EXPECT_EQ(static_cast<size_t>(list->model()->rowCount()), browse(catalogue, {.level = Level::Advanced}).size());
    find<QComboBox>(dialog, "levelFilter")->setCurrentIndex(0);
    find<QLineEdit>(dialog, "catalogueSearch")->setText(QStringLiteral("library"));
    EXPECT_EQ(static_cast<size_t>(list->model()->rowCount()), browse(catalogue, {.search = QStringLiteral("library")}).size());
}

TEST_F(CatalogueDialogTest, KeepsWhatWasPickedWhileItIsFilteredOut)
{
    CatalogueModel model(catalogue, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.toggle(model.index(0));
    model.setFilter({.level = Level::Advanced});
    EXPECT_EQ(model.picked(), Catalogue{catalogue[0]});
}

TEST_F(CatalogueDialogTest, DoesNotOfferTwiceWhatIsOnTheLadder)
{
    CatalogueModel model(catalogue, {catalogue[0].id});
    model.toggle(model.index(0));
    EXPECT_TRUE(model.picked().empty());
    EXPECT_FALSE(model.index(0).data(Qt::CheckStateRole).isValid());
}

TEST_F(CatalogueDialogTest, BuildsAFirstLadderWithTwoPresses)
{
    StarterDialog dialog(*sample.notebook);
    dialog.show();
    press(dialog, "startingMarksButton");
    press(dialog, "saveButton");
    const std::vector<Ladder> ladders = read::ladders(*sample.notebook);
    ASSERT_EQ(ladders.size(), 2u);
    const std::vector<Rung> rungs = read::rungs(*sample.notebook, ladders.back().id);
    ASSERT_EQ(rungs.size(), 8u);
    EXPECT_EQ(rungs.front().baseline, starterLadder(catalogue).front().suds);
}

TEST_F(CatalogueDialogTest, LeavesOwnRatingsAloneWhenTakingTheStartingMarks)
{
    StarterDialog dialog(*sample.notebook);
    dialog.show();
    find<SudsEdit>(dialog, "rating0")->setValue(55_suds);
    press(dialog, "startingMarksButton");
    EXPECT_EQ(find<SudsEdit>(dialog, "rating0")->value(), 55_suds);
}
