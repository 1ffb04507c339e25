// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/likelihoodedit.h"
#include "app/widgets/sudsedit.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rung;
using namespace rung::literals;

namespace {
class ScoreEditTest : public testing::Test
{
protected:
    ScoreEditTest()
    {
        edit.setAccessibleName(QStringLiteral("Fear at the hardest moment"));
        edit.resize(500, edit.sizeHint().height());
        edit.show();
    }

    QWidget *track() const { return edit.findChild<QWidget *>(QStringLiteral("track")); }
    QLineEdit *field() const { return edit.findChild<QLineEdit *>(QStringLiteral("number")); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(track(), static_cast<Qt::Key>(key), modifiers); }
    QAccessibleInterface *spoken() const { return QAccessible::queryAccessibleInterface(track()); }
    QPoint along(double share) const { return {static_cast<int>(track()->width() * share), 18}; }

    SudsEdit edit;
    QSignalSpy changes{&edit, &ScoreEdit::changed};
};
} // namespace

TEST_F(ScoreEditTest, IsNotSetUntilItIsTouched)
{
    EXPECT_EQ(edit.value(), std::nullopt);
    EXPECT_EQ(field()->text(), QString());
    EXPECT_EQ(field()->placeholderText(), QStringLiteral("not set"));
}

TEST_F(ScoreEditTest, ArrowsGoInFives)
{
    edit.setValue(40_suds);
    press(Qt::Key_Right);
    EXPECT_EQ(edit.value(), 45_suds);
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    EXPECT_EQ(edit.value(), 35_suds);
}

TEST_F(ScoreEditTest, ShiftGoesInOnes)
{
    edit.setValue(40_suds);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(edit.value(), 41_suds);
}

TEST_F(ScoreEditTest, TheFirstArrowEntersAtAnEndAndNotInTheMiddle)
{
    press(Qt::Key_Right);
    EXPECT_EQ(edit.value(), 0_suds);
    edit.setValue({});
    press(Qt::Key_Left);
    EXPECT_EQ(edit.value(), 100_suds);
}

TEST_F(ScoreEditTest, StaysOnTheScale)
{
    edit.setValue(98_suds);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(edit.value(), 100_suds);
}

TEST_F(ScoreEditTest, DigitsTypeTheNumber)
{
    press(Qt::Key_3);
    press(Qt::Key_5);
    EXPECT_EQ(edit.value(), 35_suds);
    EXPECT_EQ(field()->text(), QStringLiteral("35"));
}

TEST_F(ScoreEditTest, ADigitTooManyBeginsAnew)
{
    press(Qt::Key_1);
    press(Qt::Key_0);
    press(Qt::Key_0);
    EXPECT_EQ(edit.value(), 100_suds);
    press(Qt::Key_7);
    EXPECT_EQ(edit.value(), 7_suds);
}

TEST_F(ScoreEditTest, TypingAfterAnArrowBeginsAnew)
{
    press(Qt::Key_3);
    press(Qt::Key_Right);
    press(Qt::Key_6);
    EXPECT_EQ(edit.value(), 6_suds);
}

TEST_F(ScoreEditTest, BackspaceTakesOneDigitAndDeleteAll)
{
    edit.setValue(35_suds);
    press(Qt::Key_Backspace);
    EXPECT_EQ(edit.value(), 3_suds);
    edit.setValue(35_suds);
    press(Qt::Key_Delete);
    EXPECT_EQ(edit.value(), std::nullopt);
}

TEST_F(ScoreEditTest, AClickSetsTheNearestFive)
{
    QTest::mouseClick(track(), Qt::LeftButton, {}, along(0.5));
    EXPECT_EQ(edit.value(), 50_suds);
    QTest::mouseClick(track(), Qt::LeftButton, {}, along(0.999));
    EXPECT_EQ(edit.value(), 100_suds);
}

TEST_F(ScoreEditTest, TheHandleCanBeDragged)
{
    QTest::mousePress(track(), Qt::LeftButton, {}, along(0.5));
    QTest::mouseMove(track(), along(0.001));
    EXPECT_EQ(edit.value(), 0_suds);
}

TEST_F(ScoreEditTest, RunsFromTheRightWhereTheTextDoes)
{
    edit.setLayoutDirection(Qt::RightToLeft);
    edit.setValue(40_suds);
    press(Qt::Key_Left);
    EXPECT_EQ(edit.value(), 45_suds);
    press(Qt::Key_Up);
    EXPECT_EQ(edit.value(), 50_suds);
    QTest::mouseClick(track(), Qt::LeftButton, {}, along(0.999));
    EXPECT_EQ(edit.value(), 0_suds);
}

TEST_F(ScoreEditTest, TakesANumberWrittenInTheField)
{
    QTest::keyClicks(field(), QStringLiteral("64"));
    EXPECT_EQ(edit.value(), 64_suds);
}

TEST_F(ScoreEditTest, KeepsWordsAndTooLargeNumbersOutOfTheField)
{
    QTest::keyClicks(field(), QStringLiteral("a1b50"));
    EXPECT_EQ(field()->text(), QStringLiteral("15"));
    EXPECT_EQ(edit.value(), 15_suds);
}

TEST_F(ScoreEditTest, AnEmptiedFieldIsNotSet)
{
    edit.setValue(64_suds);
    field()->selectAll();
    QTest::keyClick(field(), Qt::Key_Delete);
    EXPECT_EQ(edit.value(), std::nullopt);
}

TEST_F(ScoreEditTest, TellsOfChangesByHandOnly)
{
    edit.setValue(40_suds);
    EXPECT_EQ(changes.count(), 0);
    press(Qt::Key_Right);
    EXPECT_EQ(changes.count(), 1);
    press(Qt::Key_4);
    press(Qt::Key_4);
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(ScoreEditTest, LeavesKeysItDoesNotKnowToTheWindow)
{
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    enter.ignore();
    QKeyEvent undo(QEvent::KeyPress, Qt::Key_1, Qt::ControlModifier, QStringLiteral("1"));
    QCoreApplication::sendEvent(track(), &enter);
    QCoreApplication::sendEvent(track(), &undo);
    EXPECT_EQ(edit.value(), std::nullopt);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(ScoreEditTest, IsOneTabStop)
{
    EXPECT_TRUE(track()->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(field()->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(edit.focusProxy(), track());
}

TEST_F(ScoreEditTest, TellsTheScreenReaderThatItIsNotSet)
{
    EXPECT_EQ(spoken()->role(), QAccessible::Slider);
    EXPECT_EQ(spoken()->text(QAccessible::Name), QStringLiteral("Fear at the hardest moment, not set"));
    EXPECT_EQ(spoken()->text(QAccessible::Value), QStringLiteral("not set"));
    EXPECT_FALSE(spoken()->valueInterface()->currentValue().isValid());
}

TEST_F(ScoreEditTest, TellsTheScreenReaderItsNumberAndPhrase)
{
    edit.setValue(35_suds);
    EXPECT_EQ(spoken()->text(QAccessible::Name), QStringLiteral("Fear at the hardest moment"));
    EXPECT_EQ(spoken()->text(QAccessible::Value), QStringLiteral("35, uneasy, still myself"));
    EXPECT_EQ(spoken()->valueInterface()->currentValue().toInt(), 35);
}

TEST_F(ScoreEditTest, CanBeSetByTheScreenReader)
{
    spoken()->valueInterface()->setCurrentValue(70);
    EXPECT_EQ(edit.value(), 70_suds);
    EXPECT_EQ(changes.count(), 1);
    spoken()->valueInterface()->setCurrentValue(700);
    EXPECT_EQ(edit.value(), 100_suds);
}

TEST_F(ScoreEditTest, NamesItsFieldToo)
{
    EXPECT_EQ(QAccessible::queryAccessibleInterface(field())->text(QAccessible::Name),
              QStringLiteral("Fear at the hardest moment, as a number"));
}

TEST_F(ScoreEditTest, IsAsTallWithAPhraseAsWithout)
{
    const int before = track()->heightForWidth(track()->width());
    edit.setValue(80_suds);
    EXPECT_EQ(track()->heightForWidth(track()->width()), before);
}

TEST(SudsPhrase, IsTheNearestOfSix)
{
    EXPECT_EQ(SudsEdit::phrase(0_suds), QStringLiteral("completely at ease"));
    EXPECT_EQ(SudsEdit::phrase(9_suds), QStringLiteral("completely at ease"));
    EXPECT_EQ(SudsEdit::phrase(10_suds), QStringLiteral("a flutter I can ignore"));
    EXPECT_EQ(SudsEdit::phrase(45_suds), QStringLiteral("uneasy, still myself"));
    EXPECT_EQ(SudsEdit::phrase(60_suds), QStringLiteral("strong, I would rather leave"));
    EXPECT_EQ(SudsEdit::phrase(80_suds), QStringLiteral("very strong, hard to think of anything else"));
    EXPECT_EQ(SudsEdit::phrase(100_suds), QStringLiteral("the most fear I can imagine"));
}

TEST(LikelihoodEdit, IsWrittenAndReadInPerCent)
{
    LikelihoodEdit edit;
    edit.setValue(60_percent);
    auto *field = edit.findChild<QLineEdit *>(QStringLiteral("number"));
    EXPECT_EQ(field->text(), QStringLiteral("60 %"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("25 %"));
    EXPECT_EQ(edit.value(), 25_percent);
}
