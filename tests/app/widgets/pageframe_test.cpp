// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/buttons.h"
#include "app/widgets/pageframe.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace rung;

namespace {
/// The left and right edge of `widget`, as the page shows it.
std::pair<int, int> edges(const PageFrame &page, const QWidget *widget)
{
    const int left = widget->mapTo(&page, QPoint(0, 0)).x();
    return {left, left + widget->width()};
}

class PageTest : public testing::Test
{
protected:
    void fill(PageFrame &page, int width)
    {
        body = new QWidget;
        body->setMinimumHeight(100);
        page.body()->addWidget(body);
        page.resize(width, 600);
        page.show();
        QCoreApplication::processEvents();
    }
    QWidget *body = nullptr;
};
} // namespace

TEST_F(PageTest, EndsEverythingOnOneEdge)
{
    PageFrame page(QStringLiteral("Today"), QStringLiteral("One step is plenty."));
    QPushButton *button = quietButton(QStringLiteral("I already asked"));
    page.addTrailing(button);
    fill(page, 920);
    EXPECT_EQ(edges(page, body), std::pair(40, 880));
    EXPECT_EQ(edges(page, button).second, 880);
}

TEST_F(PageTest, KeepsAFormNarrowAndInTheMiddle)
{
    PageFrame page(QStringLiteral("How did it go?"), {}, PageFrame::Width::Form);
    fill(page, 1000);
    EXPECT_EQ(edges(page, body), std::pair(190, 810));
}

TEST_F(PageTest, LetsChartsGrowWide)
{
    PageFrame page(QStringLiteral("Progress"), {}, PageFrame::Width::Wide);
    fill(page, 1800);
    EXPECT_EQ(edges(page, body), std::pair(40, 1760));
}

TEST_F(PageTest, PutsItsButtonsUnderTheTitleWhereItIsNarrow)
{
    PageFrame page(QStringLiteral("Does it feel as bad as I expect?"));
    QPushButton *button = primaryButton(QStringLiteral("Summary as PDF…"));
    page.addTrailing(button);
    fill(page, 420);
    EXPECT_EQ(edges(page, button).first, edges(page, body).first);
    EXPECT_FALSE(page.horizontalScrollBar()->isVisible());
}

TEST_F(PageTest, ScrollsWhatDoesNotFit)
{
    PageFrame page(QStringLiteral("Journal"));
    fill(page, 600);
    EXPECT_FALSE(page.verticalScrollBar()->isVisible());
    body->setMinimumHeight(2000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.verticalScrollBar()->isVisible(); }));
}

TEST_F(PageTest, GivesNoRoomToALineThatIsNotThere)
{
    PageFrame page(QStringLiteral("Guide"), QStringLiteral("How it works."));
    fill(page, 600);
    const int before = body->y();
    page.setQuietLine({});
    QCoreApplication::processEvents();
    EXPECT_LT(body->y(), before);
}
