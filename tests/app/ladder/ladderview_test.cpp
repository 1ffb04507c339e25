// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/ladder/ladderdelegate.h"
#include "app/ladder/ladderview.h"
#include "tests/app/ladder/ladders.h"

#include <QAccessible>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace rung;
using namespace rung::literals;

namespace {
/// Qt delivers a drop only at the end of a real drag.
class DroppableView : public LadderView
{
public:
    using LadderView::dropEvent;
    using LadderView::LadderView;
};

class LadderViewTest : public testing::Test
{
protected:
    LadderViewTest()
    {
        model.setRows(ladderRows(state, LadderOrder::ByFear), LadderOrder::ByFear);
        view.resize(560, view.heightForWidth(560));
        view.show();
        view.select(model.indexOf(sample.rungs[2]));
    }

    sample::LadderNotebook sample;
    LadderState state{*sample.notebook, read::ladder(*sample.notebook, sample.ladder).value()};
    LadderModel model;
    DroppableView view{model};
};
} // namespace

TEST_F(LadderViewTest, MovesWithTheArrows)
{
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(model.rungAt(view.currentIndex()), sample.rungs[1]);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(model.rungAt(view.currentIndex()), sample.rungs[2]);
}

TEST_F(LadderViewTest, OpensWithEnter)
{
    QSignalSpy opened(&view, &LadderView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toModelIndex(), model.indexOf(sample.rungs[2]));
}

TEST_F(LadderViewTest, AsksToMoveARungWithAltAndAnArrow)
{
    QSignalSpy asked(&view, &LadderView::reorderRequested);
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][1].toInt(), 1);
    EXPECT_EQ(asked[1][1].toInt(), 4);
}

TEST_F(LadderViewTest, DoesNotAskToMoveBeyondItsEnds)
{
    QSignalSpy asked(&view, &LadderView::reorderRequested);
    view.select(model.index(0));
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    view.select(model.index(model.rowCount() - 1));
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(LadderViewTest, OpensAGapWithOnePress)
{
    QSignalSpy opened(&view, &LadderView::opened);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(1)).center());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toModelIndex().row(), 1);
}

TEST_F(LadderViewTest, TakesARungInHandWithOnePressWithoutOpeningIt)
{
    QSignalSpy opened(&view, &LadderView::opened);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(0)).center());
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(model.rungAt(view.currentIndex()), sample.rungs[3]);
}

TEST_F(LadderViewTest, AsksToMoveWhatIsDroppedAndTakesNothingAway)
{
    QSignalSpy asked(&view, &LadderView::reorderRequested);
    const QRect lowest = view.visualRect(model.index(5));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({view.currentIndex()}));
    QDropEvent drop(lowest.center() + QPoint(0, lowest.height() / 4), Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    view.dropEvent(&drop);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][1].toInt(), 6);
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(LadderViewTest, IsReadAloudRowByRow)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(list);
    ASSERT_GT(list->childCount(), 0);
    EXPECT_TRUE(list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Ask for a date, fear 80, 0 tr")));
}

TEST_F(LadderViewTest, GivesALongTitleTwoLinesAndNoMore)
{
    const auto height = [&](const QString &title) {
        std::vector<LadderRow> rows = ladderRows(state, LadderOrder::ByFear);
        std::get<RungRow>(rows[2]).title = title;
        model.setRows(rows, LadderOrder::ByFear);
        return LadderDelegate::rowHeight(model.index(2), 560, themeOf(&view));
    };
    const int one = height(QStringLiteral("word"));
    const int two = height(QStringLiteral("word ").repeated(15));
    EXPECT_GT(two, one);
    EXPECT_EQ(height(QStringLiteral("word ").repeated(80)), two);
}
