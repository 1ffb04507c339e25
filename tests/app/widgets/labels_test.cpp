// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/elidinglabel.h"
#include "app/widgets/labels.h"

#include <QAccessible>

#include <memory>

using namespace rung;

namespace {
const QString longText = QStringLiteral("Ask a neighbour you hardly know to lend you a tool. ").repeated(8);
} // namespace

TEST(Labels, ShowTheirTextAsItWasWritten)
{
    const std::unique_ptr<QLabel> label(bodyLabel(QStringLiteral("<b>& so on</b>")));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(label.get())->text(QAccessible::Name), QStringLiteral("<b>& so on</b>"));
}

TEST(Labels, AreSizedByTheirRank)
{
    const std::unique_ptr<QLabel> title(titleLabel(longText));
    const std::unique_ptr<QLabel> heading(headingLabel(longText));
    const std::unique_ptr<QLabel> body(bodyLabel(longText));
    EXPECT_GT(title->font().pointSizeF(), heading->font().pointSizeF());
    EXPECT_GT(heading->font().pointSizeF(), body->font().pointSizeF());
    EXPECT_EQ(title->font().weight(), QFont::DemiBold);
    EXPECT_EQ(body->font().weight(), QFont::Normal);
}

TEST(Labels, RunNoWiderThanTheMeasure)
{
    const std::unique_ptr<QLabel> label(bodyLabel(longText));
    const int measure = Theme().measure();
    EXPECT_EQ(label->heightForWidth(3 * measure), label->heightForWidth(measure));
    EXPECT_GT(label->heightForWidth(measure / 2), label->heightForWidth(measure));
    label->resize(3 * measure, 200);
    label->grab();
    EXPECT_EQ(label->contentsRect(), QRect(0, 0, measure, 200));
    EXPECT_EQ(label->heightForWidth(measure / 2), bodyLabel(longText, label.get())->heightForWidth(measure / 2));
}

TEST(Labels, KeepToTheRightEdgeWhereTheTextBeginsThere)
{
    const std::unique_ptr<QLabel> label(bodyLabel(QStringLiteral("latin words")));
    label->setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(label->alignment() & Qt::AlignRight);
    label->resize(2 * Theme().measure(), 40);
    label->grab();
    EXPECT_EQ(label->contentsRect().left(), Theme().measure());
}

TEST(ElidingLabel, ShowsShortTextWhole)
{
    ElidingLabel label(QStringLiteral("Ask for water"));
    label.resize(400, 60);
    EXPECT_FALSE(label.isElided());
    EXPECT_EQ(label.toolTip(), QString());
}

TEST(ElidingLabel, TakesNoMoreThanItsLines)
{
    ElidingLabel label(longText, 2);
    EXPECT_EQ(label.heightForWidth(200), 2 * label.fontMetrics().lineSpacing());
    EXPECT_EQ(label.heightForWidth(10'000), label.fontMetrics().lineSpacing());
}

TEST(ElidingLabel, GivesTheWholeTextToTooltipAndScreenReader)
{
    ElidingLabel label(longText, 2);
    label.resize(200, 60);
    label.grab();
    EXPECT_TRUE(label.isElided());
    EXPECT_EQ(label.toolTip(), longText.trimmed());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), longText.trimmed());
}

TEST(Labels, LeaveAHeadingWithoutWordsUnheard)
{
    const std::unique_ptr<QLabel> label(headingLabel({}));
    label->show();
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(label.get())->state().invisible);
    label->setText(QStringLiteral("Today"));
    EXPECT_FALSE(QAccessible::queryAccessibleInterface(label.get())->state().invisible);
}
