// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/ladder/cataloguedialog.h"
#include "app/ladder/cataloguemodel.h"
#include "app/ladder/cataloguepicker.h"
#include "app/ladder/owncatalogue.h"
#include "app/ladder/starterdialog.h"
#include "app/widgets/sudsedit.h"
#include "core/domain/storageerror.h"
#include "tests/app/ladder/ladders.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
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

    /// A catalogue file with this text.
    QString fileWith(const QByteArray &json)
    {
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return file.fileName();
    }

    static QString message(QWidget &dialog) { return find<QLabel>(dialog, "message")->text(); }

    QTemporaryDir folder;
    sample::LadderNotebook sample;
    Drafts drafts{folder.path(), sample.notebook->id()};
    Preferences preferences{folder.filePath(QStringLiteral("settings")), folder.filePath(QStringLiteral("state"))};
    OwnCatalogue own{preferences};
    const Catalogue catalogue = builtInCatalogue();
    const QByteArray oneItem = R"([{"id": "own", "title": "Ask for the moon", "level": "advanced", "context": "work", "defaultSuds": 70}])";
};
} // namespace

TEST_F(CatalogueDialogTest, AddsSeveralOnceEachIsRated)
{
    CatalogueDialog dialog(*sample.notebook, drafts, own, sample.ladder, QStringList());
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
    CatalogueDialog dialog(*sample.notebook, drafts, sample.ladder, Catalogue{catalogue[0]});
    dialog.show();
    EXPECT_EQ(find<SudsEdit>(dialog, "rating0")->value(), std::nullopt);
    press(dialog, "saveButton");
    EXPECT_EQ(sample.now().size(), 4u);
    EXPECT_TRUE(find<SudsEdit>(dialog, "rating0")->isAncestorOf(dialog.focusWidget()));
}

TEST_F(CatalogueDialogTest, KeepsRatingsWhenGoingBackForMore)
{
    CatalogueDialog dialog(*sample.notebook, drafts, own, sample.ladder, QStringList());
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
    CatalogueDialog dialog(*sample.notebook, drafts, own, sample.ladder, QStringList());
    dialog.show();
    press(dialog, "saveButton");
    EXPECT_TRUE(find<QWidget>(dialog, "message")->isVisible());
    pick(dialog, 0);
    EXPECT_FALSE(find<QWidget>(dialog, "message")->isVisible());
}

TEST_F(CatalogueDialogTest, FiltersByLevelAndWords)
{
    CatalogueDialog dialog(*sample.notebook, drafts, own, sample.ladder, QStringList());
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
    StarterDialog dialog(*sample.notebook, drafts);
    dialog.show();
    press(dialog, "startingMarksButton");
    press(dialog, "saveButton");
    const std::vector<Ladder> ladders = read::ladders(*sample.notebook);
    ASSERT_EQ(ladders.size(), 2u);
    const std::vector<Rung> rungs = read::rungs(*sample.notebook, ladders.back().id);
    ASSERT_EQ(rungs.size(), 8u);
    EXPECT_EQ(rungs.front().baseline, starterLadder(catalogue).front().suds);
}

TEST_F(CatalogueDialogTest, HasWhatWasTypedAndRatedOfAFirstLadderAgain)
{
    {
        StarterDialog dialog(*sample.notebook, drafts);
        dialog.show();
        auto *name = find<QLineEdit>(dialog, "ladderNameEdit");
        name->clear();
        QTest::keyClicks(name, QStringLiteral("At work"));
        QTest::keyClicks(find<QLineEdit>(*find<SudsEdit>(dialog, "rating3"), "number"), QStringLiteral("55"));
    }
    StarterDialog dialog(*sample.notebook, drafts);
    dialog.show();
    EXPECT_EQ(find<QLineEdit>(dialog, "ladderNameEdit")->text(), QStringLiteral("At work"));
    EXPECT_EQ(find<SudsEdit>(dialog, "rating3")->value(), 55_suds);
    press(dialog, "startingMarksButton");
    press(dialog, "saveButton");
    EXPECT_TRUE(drafts.forms().isEmpty());
}

TEST_F(CatalogueDialogTest, LeavesOwnRatingsAloneWhenTakingTheStartingMarks)
{
    StarterDialog dialog(*sample.notebook, drafts);
    dialog.show();
    find<SudsEdit>(dialog, "rating0")->setValue(55_suds);
    press(dialog, "startingMarksButton");
    EXPECT_EQ(find<SudsEdit>(dialog, "rating0")->value(), 55_suds);
}

TEST_F(CatalogueDialogTest, PicksFromAFileOfOnesOwnBesideTheBuiltInOne)
{
    CatalogueDialog dialog(*sample.notebook, drafts, own, sample.ladder, QStringList());
    dialog.show();
    pick(dialog, 0);
    dialog.findChild<CataloguePicker *>()->openFile(fileWith(oneItem));
    const auto *list = find<QListView>(dialog, "catalogueList");
    ASSERT_EQ(list->model()->rowCount(), 1);
    pick(dialog, 0);
    press(dialog, "saveButton");
    find<SudsEdit>(dialog, "rating0")->setValue(10_suds);
    find<SudsEdit>(dialog, "rating1")->setValue(75_suds);
    press(dialog, "saveButton");
    ASSERT_EQ(sample.now().size(), 6u);
    EXPECT_EQ(sample.now()[5].title.text(), QStringLiteral("Ask for the moon"));
}

TEST_F(CatalogueDialogTest, NamesTheItemAndTheFieldThatAreWrongInAFile)
{
    CatalogueDialog dialog(*sample.notebook, drafts, own, sample.ladder, QStringList());
    dialog.show();
    auto *picker = dialog.findChild<CataloguePicker *>();
    picker->openFile(fileWith(QByteArray(oneItem).replace("\"work\"", "\"moon\"")));
    EXPECT_TRUE(message(dialog).contains(QStringLiteral("Item 1, “context”: “moon” is none of: shops, "))) << message(dialog).toStdString();
    EXPECT_EQ(find<QListView>(dialog, "catalogueList")->model()->rowCount(), static_cast<int>(catalogue.size()));
    EXPECT_EQ(own.name(), QString());
    picker->openFile(fileWith(oneItem));
    EXPECT_FALSE(find<QWidget>(dialog, "message")->isVisible());
}

TEST_F(CatalogueDialogTest, RefusesAFileThatIsNoCatalogue)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\x89PNG\r\n\0\0", 8), QByteArray("{}")})
        EXPECT_THROW(own.open(fileWith(bytes)), StorageError) << bytes.toStdString();
    EXPECT_THROW(own.open(folder.filePath(QStringLiteral("nothing.json"))), StorageError);
    EXPECT_EQ(own.name(), QString());
}

TEST_F(CatalogueDialogTest, RemembersTheFileAndGoesOnWithoutItOnceItIsGone)
{
    const QString path = fileWith(oneItem);
    own.open(path);
    EXPECT_EQ(OwnCatalogue(preferences).name(), QStringLiteral("mine"));
    EXPECT_EQ(OwnCatalogue(preferences).everything().size(), catalogue.size() + 1);
    QFile::remove(path);
    EXPECT_EQ(OwnCatalogue(preferences).everything(), catalogue);
    own.close();
    EXPECT_EQ(OwnCatalogue(preferences).name(), QString());
}

TEST_F(CatalogueDialogTest, KeepsPicksAndRatingsUntilTheyAreOnTheLadder)
{
    const auto open = [&] { return std::make_unique<CatalogueDialog>(*sample.notebook, drafts, own, sample.ladder, QStringList()); };
    auto dialog = open();
    dialog->show();
    pick(*dialog, 1);
    press(*dialog, "saveButton");
    QTest::keyClicks(find<QWidget>(*dialog, "track"), QStringLiteral("25"));
    dialog = open();
    dialog->show();
    press(*dialog, "saveButton");
    EXPECT_EQ(find<SudsEdit>(*dialog, "rating0")->value(), 25_suds);
    press(*dialog, "saveButton");
    EXPECT_EQ(sample.now().size(), 5u);
    dialog = open();
    dialog->show();
    press(*dialog, "saveButton");
    EXPECT_TRUE(find<QWidget>(*dialog, "message")->isVisible()) << "nothing is picked any more";
}

TEST_F(CatalogueDialogTest, KeepsWhatWasPickedWhileAnotherCatalogueIsShown)
{
    CatalogueModel model(catalogue, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.toggle(model.index(0));
    model.setCatalogue({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.picked(), Catalogue{catalogue[0]});
}
