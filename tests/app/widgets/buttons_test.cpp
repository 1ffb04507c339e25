// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/actionrow.h"
#include "app/widgets/buttons.h"
#include "app/widgets/emptyhint.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace rung;

TEST(Buttons, CanChangeTheirKind)
{
    const std::unique_ptr<QPushButton> button(primaryButton(QStringLiteral("Plan this one")));
    setButtonKind(button.get(), ButtonKind::Secondary);
    EXPECT_EQ(button->property(looks::button).toInt(), static_cast<int>(ButtonKind::Secondary));
}

TEST(Buttons, OfAnIconAloneHaveANameAndATabStop)
{
    const std::unique_ptr<QToolButton> button(iconButton(QStringLiteral("menu"), QStringLiteral("Menu")));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(button.get())->text(QAccessible::Name), QStringLiteral("Menu"));
    EXPECT_EQ(button->toolTip(), QStringLiteral("Menu"));
    EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
}

TEST(ActionRow, EndsWithItsMainButtonAtTheTrailingEdge)
{
    ActionRow row(QStringLiteral("Kept as you type"));
    QPushButton *later = secondaryButton(QStringLiteral("Finish later"));
    QPushButton *save = primaryButton(QStringLiteral("Save"));
    row.addButton(later);
    row.addButton(save);
    row.resize(620, row.sizeHint().height());
    row.grab();
    EXPECT_EQ(save->mapTo(&row, QPoint(save->width(), 0)).x(), 620);
    EXPECT_LT(later->x(), save->x());
}

TEST(EmptyHint, OffersOneStep)
{
    EmptyHint hint(QStringLiteral("Nothing is written yet."), QStringLiteral("Plan a first ask"));
    const QSignalSpy pressed(&hint, &EmptyHint::pressed);
    QTest::mouseClick(hint.button(), Qt::LeftButton);
    EXPECT_EQ(pressed.count(), 1);
}

TEST(EmptyHint, MayBeWordsAlone)
{
    const EmptyHint hint(QStringLiteral("Nothing matches."));
    EXPECT_EQ(hint.button(), nullptr);
}
