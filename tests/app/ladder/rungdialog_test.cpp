// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/ladder/ladderdialog.h"
#include "app/ladder/rungdialog.h"
#include "app/widgets/chips.h"
#include "app/widgets/sudsedit.h"
#include "tests/app/ladder/ladders.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rung;
using namespace rung::literals;

namespace {
class RungDialogTest : public testing::Test
{
protected:
    template <class Widget>
    static Widget *find(QWidget &dialog, const char *name)
    {
        Widget *found = dialog.findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    static void save(QWidget &dialog) { QTest::mouseClick(find<QPushButton>(dialog, "saveButton"), Qt::LeftButton); }

    QTemporaryDir folder;
    sample::LadderNotebook sample;
    Drafts drafts{folder.path(), sample.notebook->id()};
};
} // namespace

TEST_F(RungDialogTest, AddsARungOfOnesOwn)
{
    RungDialog dialog(*sample.notebook, drafts, sample.ladder, {});
    dialog.show();
    QTest::keyClicks(find<QLineEdit>(dialog, "rungTitleEdit"), QStringLiteral("Ask for the time"));
    find<SudsEdit>(dialog, "baselineEdit")->setValue(15_suds);
    save(dialog);
    ASSERT_EQ(sample.now().size(), 5u);
    EXPECT_EQ(sample.now().back().title.text(), QStringLiteral("Ask for the time"));
    EXPECT_EQ(sample.now().back().baseline, 15_suds);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RungDialogTest, LeadsToTheFirstThingThatIsMissing)
{
    RungDialog dialog(*sample.notebook, drafts, sample.ladder, {});
    dialog.show();
    EXPECT_TRUE(find<QPushButton>(dialog, "saveButton")->isEnabled());
    save(dialog);
    EXPECT_EQ(dialog.focusWidget(), find<QLineEdit>(dialog, "rungTitleEdit"));
    QTest::keyClicks(find<QLineEdit>(dialog, "rungTitleEdit"), QStringLiteral("x"));
    save(dialog);
    EXPECT_TRUE(find<SudsEdit>(dialog, "baselineEdit")->isAncestorOf(dialog.focusWidget()));
    EXPECT_EQ(sample.now().size(), 4u);
}

TEST_F(RungDialogTest, HasNoFearBeforeItIsSet)
{
    RungDialog dialog(*sample.notebook, drafts, sample.ladder, 75_suds);
    EXPECT_EQ(find<SudsEdit>(dialog, "baselineEdit")->value(), std::nullopt);
}

TEST_F(RungDialogTest, KeepsWhatWasTypedForLater)
{
    {
        RungDialog dialog(*sample.notebook, drafts, sample.ladder, {});
        dialog.show();
        QTest::keyClicks(find<QLineEdit>(dialog, "rungTitleEdit"), QStringLiteral("half a tho"));
        QTest::mouseClick(find<QPushButton>(dialog, "laterButton"), Qt::LeftButton);
    }
    RungDialog again(*sample.notebook, drafts, sample.ladder, {});
    again.show();
    EXPECT_EQ(find<QLineEdit>(again, "rungTitleEdit")->text(), QStringLiteral("half a tho"));
    QTest::mouseClick(find<QPushButton>(again, "startOverButton"), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(again, "rungTitleEdit")->text(), QString());
    EXPECT_TRUE(drafts.forms().isEmpty());
}

TEST_F(RungDialogTest, LetsTheDraftGoOnceSaved)
{
    RungDialog dialog(*sample.notebook, drafts, sample.ladder, {});
    dialog.show();
    QTest::keyClicks(find<QLineEdit>(dialog, "rungTitleEdit"), QStringLiteral("Ask"));
    ASSERT_FALSE(drafts.forms().isEmpty());
    find<SudsEdit>(dialog, "baselineEdit")->setValue(15_suds);
    save(dialog);
    EXPECT_TRUE(drafts.forms().isEmpty());
}

TEST_F(RungDialogTest, AsksWhatAPractisedRungFeelsLikeNow)
{
    sample.ask(0, 30_suds);
    RungDialog dialog(*sample.notebook, drafts, sample.now().front());
    dialog.show();
    EXPECT_FALSE(find<SudsEdit>(dialog, "baselineEdit")->isVisible());
    find<SudsEdit>(dialog, "feltEdit")->setValue(5_suds);
    save(dialog);
    const Rung rung = sample.now().front();
    EXPECT_EQ(rung.baseline, 20_suds);
    ASSERT_EQ(rung.felt.size(), 1u);
    EXPECT_EQ(rung.felt.front().value, 5_suds);
}

TEST_F(RungDialogTest, RatesAnUntriedRungAnew)
{
    RungDialog dialog(*sample.notebook, drafts, sample.now().front());
    dialog.show();
    find<SudsEdit>(dialog, "baselineEdit")->setValue(25_suds);
    save(dialog);
    EXPECT_EQ(sample.now().front().baseline, 25_suds);
}

TEST_F(RungDialogTest, KeepsHowOftenItMayBeAsked)
{
    RungDialog dialog(*sample.notebook, drafts, sample.now().front());
    dialog.show();
    find<QWidget>(dialog, "againChips")->findChild<QAbstractButton *>(QStringLiteral("chip1"))->click();
    save(dialog);
    EXPECT_EQ(sample.now().front().again, Again::OtherPerson);
}

TEST_F(RungDialogTest, OpensAHintWhereOneIsNotSure)
{
    RungDialog dialog(*sample.notebook, drafts, sample.ladder, {});
    dialog.show();
    auto *hint = find<QLabel>(dialog, "courtesyHint0");
    EXPECT_FALSE(hint->isVisible());
    find<QWidget>(dialog, "courtesy0")->findChild<QAbstractButton *>(QStringLiteral("chip1"))->click();
    EXPECT_TRUE(hint->isVisible());
}

TEST_F(RungDialogTest, HintsAtAWordThatMayPutSomebodyInASpot)
{
    RungDialog dialog(*sample.notebook, drafts, sample.ladder, {});
    dialog.show();
    auto *hint = find<QLabel>(dialog, "wordHint");
    find<QLineEdit>(dialog, "rungTitleEdit")->setText(QStringLiteral("Ask a child for a sweet"));
    EXPECT_TRUE(hint->isVisible());
    find<QLineEdit>(dialog, "rungTitleEdit")->setText(QStringLiteral("Ask a friend for a sweet"));
    EXPECT_FALSE(hint->isVisible());
}

TEST_F(RungDialogTest, HasTheNewNameOfALadderAgainUntilOneStartsOver)
{
    const Ladder ladder = read::ladders(*sample.notebook).front();
    {
        LadderDialog dialog(*sample.notebook, drafts, ladder);
        dialog.show();
        QTest::keyClicks(find<QLineEdit>(dialog, "ladderNameEdit"), QStringLiteral(" at work"));
    }
    LadderDialog dialog(*sample.notebook, drafts, ladder);
    dialog.show();
    EXPECT_EQ(find<QLineEdit>(dialog, "ladderNameEdit")->text(), QStringLiteral("Small asks at work"));
    QTest::mouseClick(find<QPushButton>(dialog, "startOverButton"), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(dialog, "ladderNameEdit")->text(), QStringLiteral("Small asks"));
    EXPECT_TRUE(drafts.forms().isEmpty());
}

TEST_F(RungDialogTest, NamesALadderAndSaysWhatItIsFor)
{
    LadderDialog dialog(*sample.notebook, drafts, {});
    dialog.show();
    save(dialog);
    EXPECT_EQ(read::ladders(*sample.notebook).size(), 1u);
    QTest::keyClicks(find<QLineEdit>(dialog, "ladderNameEdit"), QStringLiteral("At work"));
    QTest::keyClicks(find<QLineEdit>(dialog, "ladderFearEdit"), QStringLiteral("being a nuisance"));
    save(dialog);
    ASSERT_EQ(read::ladders(*sample.notebook).size(), 2u);
    EXPECT_EQ(read::ladders(*sample.notebook).back().fear, QStringLiteral("being a nuisance"));
}
