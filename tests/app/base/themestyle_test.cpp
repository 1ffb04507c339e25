// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/looks.h"
#include "app/base/themestyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

using namespace rung;

namespace {
class StyledTest : public testing::Test
{
protected:
    StyledTest() { applyTheme(*qApp, Theme()); }
    ~StyledTest() override { applyTheme(*qApp, Theme()); }
};

QColor colourInTheMiddleOfTheEdge(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage().pixelColor(widget.width() / 2, 0);
}
} // namespace

TEST_F(StyledTest, AChipIsAsWideChosenAsNot)
{
    QRadioButton chip(QStringLiteral("I left before the answer"));
    chip.setProperty(looks::chip, true);
    const QSize before = chip.sizeHint();
    chip.setChecked(true);
    EXPECT_EQ(chip.sizeHint(), before);
}

TEST_F(StyledTest, AChipIsPressedAnywhereInsideIt)
{
    QRadioButton chip(QStringLiteral("Partly"));
    chip.setProperty(looks::chip, true);
    chip.resize(200, 40);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(190, 20));
    EXPECT_TRUE(chip.isChecked());
}

TEST_F(StyledTest, OnlyThePrimaryButtonIsFilled)
{
    const Theme theme;
    QPushButton button(QStringLiteral("Save"));
    button.setProperty(looks::button, static_cast<int>(ButtonKind::Primary));
    EXPECT_EQ(colourInTheMiddleOfTheEdge(button), theme.colour(Role::Accent));
    button.setProperty(looks::button, static_cast<int>(ButtonKind::Secondary));
    EXPECT_EQ(colourInTheMiddleOfTheEdge(button), theme.colour(Role::Line));
    button.setProperty(looks::button, static_cast<int>(ButtonKind::Quiet));
    EXPECT_EQ(colourInTheMiddleOfTheEdge(button), theme.colour(Role::Paper));
}

TEST_F(StyledTest, AFieldShowsThatItHasTheKeyboard)
{
    QLineEdit field;
    field.show();
    field.clearFocus();
    EXPECT_EQ(colourInTheMiddleOfTheEdge(field), Theme().colour(Role::Control));
    field.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    EXPECT_EQ(colourInTheMiddleOfTheEdge(field), Theme().colour(Role::Accent));
}

TEST_F(StyledTest, ControlsGrowWithTheZoom)
{
    const int before = QPushButton(QStringLiteral("Save")).sizeHint().height();
    applyTheme(*qApp, Theme(Scheme::Light, 200));
    EXPECT_NEAR(QPushButton(QStringLiteral("Save")).sizeHint().height(), 2 * before, 4);
}

TEST_F(StyledTest, ShortcutLettersAreUnderlinedWhileAltIsHeld)
{
    QWidget window;
    const auto underlined = [] { return QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut) != 0; };
    EXPECT_FALSE(underlined());
    QTest::keyPress(&window, Qt::Key_Alt);
    EXPECT_TRUE(underlined());
    QTest::keyRelease(&window, Qt::Key_Alt);
    EXPECT_FALSE(underlined());
}

TEST_F(StyledTest, AScrollBarCanBeDraggedToItsEnd)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 300);
    bar.show();
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 5));
    QTest::mouseMove(&bar, QPoint(6, 299));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 299));
    EXPECT_EQ(bar.value(), 1000);
}
