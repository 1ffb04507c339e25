// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/columnslayout.h"
#include "app/widgets/flowlayout.h"

#include <QWidget>

using namespace rung;

namespace {
class Block : public QWidget
{
public:
    explicit Block(QWidget *parent) : QWidget(parent) { setFixedSize(100, 20); }
};

struct Flow : QWidget
{
    Flow() : layout(new FlowLayout(10, this)), first(new Block(this)), second(new Block(this)), third(new Block(this))
    {
        for (QWidget *block : {first, second, third})
            layout->addWidget(block);
    }
    void shapeTo(int width)
    {
        resize(width, layout->heightForWidth(width));
        layout->activate();
    }

    FlowLayout *layout;
    QWidget *first;
    QWidget *second;
    QWidget *third;
};

struct Columns : QWidget
{
    Columns() : layout(new ColumnsLayout(10, 300, this)), wide(new QWidget(this)), narrow(new QWidget(this))
    {
        wide->setMinimumSize(100, 40);
        narrow->setMinimumSize(80, 30);
        layout->addColumn(wide, 2);
        layout->addColumn(narrow, 1);
    }
    void shapeTo(int width)
    {
        resize(width, layout->heightForWidth(width));
        layout->activate();
    }

    ColumnsLayout *layout;
    QWidget *wide;
    QWidget *narrow;
};
} // namespace

TEST(FlowLayout, StandsInOneLineWhereThereIsRoom)
{
    Flow flow;
    flow.shapeTo(320);
    EXPECT_EQ(flow.height(), 20);
    EXPECT_EQ(flow.third->pos(), QPoint(220, 0));
}

TEST(FlowLayout, WrapsWhereThereIsNot)
{
    Flow flow;
    flow.shapeTo(319);
    EXPECT_EQ(flow.height(), 50);
    EXPECT_EQ(flow.third->pos(), QPoint(0, 30));
}

TEST(FlowLayout, BeginsAtTheRightWhereTheTextDoes)
{
    Flow flow;
    flow.setLayoutDirection(Qt::RightToLeft);
    flow.shapeTo(400);
    EXPECT_EQ(flow.first->pos(), QPoint(300, 0));
}

TEST(FlowLayout, EndsEachLineAtTheTrailingEdgeWhenAskedTo)
{
    Flow flow;
    flow.layout->setAlignment(Qt::AlignRight);
    flow.shapeTo(250);
    EXPECT_EQ(flow.first->pos(), QPoint(40, 0));
    EXPECT_EQ(flow.second->pos(), QPoint(150, 0));
    EXPECT_EQ(flow.third->pos(), QPoint(150, 30));
}

TEST(FlowLayout, LeavesNoGapForWhatIsHidden)
{
    Flow flow;
    flow.first->hide();
    flow.shapeTo(320);
    EXPECT_EQ(flow.second->pos(), QPoint(0, 0));
}

TEST(FlowLayout, ShrinksToItsWidestPart)
{
    const Flow flow;
    EXPECT_EQ(flow.layout->minimumSize(), QSize(100, 20));
}

TEST(ColumnsLayout, SharesTheWidthOfARow)
{
    Columns columns;
    columns.shapeTo(310);
    EXPECT_EQ(columns.wide->geometry(), QRect(0, 0, 200, 40));
    EXPECT_EQ(columns.narrow->geometry(), QRect(210, 0, 100, 40));
}

TEST(ColumnsLayout, StacksWhereItIsNarrow)
{
    Columns columns;
    columns.shapeTo(299);
    EXPECT_EQ(columns.wide->geometry(), QRect(0, 0, 299, 40));
    EXPECT_EQ(columns.narrow->geometry(), QRect(0, 50, 299, 30));
}

TEST(ColumnsLayout, GivesAllToOneWhenTheOtherIsHidden)
{
    Columns columns;
    columns.narrow->hide();
    columns.shapeTo(310);
    EXPECT_EQ(columns.wide->geometry(), QRect(0, 0, 310, 40));
}

TEST(ColumnsLayout, MirrorsARow)
{
    Columns columns;
    columns.setLayoutDirection(Qt::RightToLeft);
    columns.shapeTo(310);
    EXPECT_EQ(columns.wide->geometry(), QRect(110, 0, 200, 40));
}

TEST(ColumnsLayout, NeedsNoMoreThanItsWidestPart)
{
    const Columns columns;
    EXPECT_EQ(columns.layout->minimumSize().width(), 100);
}
