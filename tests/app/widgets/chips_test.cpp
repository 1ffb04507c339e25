// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/chips.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace rung;

namespace {
enum class Tea { Green, Black, Mint };

const std::vector<std::pair<Tea, QString>> teas{{Tea::Green, QStringLiteral("Green")},
                                                {Tea::Black, QStringLiteral("Black")},
                                                {Tea::Mint, QStringLiteral("Mint")}};

template <class Chips>
class ChipsTest : public testing::Test
{
protected:
    ChipsTest()
    {
        chips.resize(400, chips.heightForWidth(400));
        chips.show();
        QCoreApplication::processEvents();
    }

    void click(int index) { QTest::mouseClick(chips.chip(index), Qt::LeftButton); }
    void press(int index, Qt::Key key) { QTest::keyClick(chips.chip(index), key); }
    QAccessible::Role role(int index) { return QAccessible::queryAccessibleInterface(chips.chip(index))->role(); }

    Chips chips{teas};
    QSignalSpy changes{&chips, &ChipGroup::changed};
};

using OneTea = ChipsTest<ChoiceChips<Tea>>;
using ManyTeas = ChipsTest<ChoiceSetChips<Tea>>;
} // namespace

TEST_F(OneTea, IsNotChosenForAnybody)
{
    EXPECT_EQ(chips.value(), std::nullopt);
}

TEST_F(OneTea, IsChosenByAClick)
{
    click(1);
    EXPECT_EQ(chips.value(), Tea::Black);
    click(2);
    EXPECT_EQ(chips.value(), Tea::Mint);
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(OneTea, IsTakenBackByAnotherClick)
{
    click(1);
    click(1);
    EXPECT_EQ(chips.value(), std::nullopt);
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(OneTea, IsTakenBackByDeleteAndBySpace)
{
    chips.setValue(Tea::Mint);
    press(2, Qt::Key_Delete);
    EXPECT_EQ(chips.value(), std::nullopt);
    press(2, Qt::Key_Space);
    EXPECT_EQ(chips.value(), Tea::Mint);
    press(2, Qt::Key_Space);
    EXPECT_EQ(chips.value(), std::nullopt);
}

TEST_F(OneTea, IsReachedByArrows)
{
    chips.setValue(Tea::Green);
    press(0, Qt::Key_Right);
    EXPECT_EQ(chips.value(), Tea::Black);
}

TEST_F(OneTea, IsOneTabStopAtWhatIsChosen)
{
    const auto stops = [this] {
        std::vector<int> indexes;
        for (int i = 0; i < chips.count(); ++i)
            if (chips.chip(i)->focusPolicy() & Qt::TabFocus)
                indexes.push_back(i);
        return indexes;
    };
    EXPECT_EQ(stops(), std::vector<int>{0});
    chips.setValue(Tea::Mint);
    EXPECT_EQ(stops(), std::vector<int>{2});
    click(1);
    EXPECT_EQ(stops(), std::vector<int>{1});
}

TEST_F(OneTea, IsSetWithoutASignal)
{
    chips.setValue(Tea::Mint);
    chips.setValue({});
    EXPECT_EQ(chips.value(), std::nullopt);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(OneTea, IsARadioButtonToTheScreenReader)
{
    chips.setValue(Tea::Black);
    EXPECT_EQ(role(1), QAccessible::RadioButton);
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chips.chip(1));
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Black"));
    EXPECT_TRUE(spoken->state().checked);
}

TEST_F(OneTea, CanBeOfferedAnew)
{
    chips.setValue(Tea::Black);
    chips.setChoices({{Tea::Mint, QStringLiteral("Mint")}});
    EXPECT_EQ(chips.count(), 1);
    EXPECT_EQ(chips.value(), std::nullopt);
}

TEST_F(ManyTeas, AreChosenAndTakenBackOneByOne)
{
    click(2);
    click(0);
    EXPECT_EQ(chips.values(), (std::vector{Tea::Green, Tea::Mint}));
    press(2, Qt::Key_Space);
    EXPECT_EQ(chips.values(), std::vector{Tea::Green});
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(ManyTeas, AreSetWithoutASignal)
{
    chips.setValues({Tea::Black, Tea::Mint});
    EXPECT_EQ(chips.values(), (std::vector{Tea::Black, Tea::Mint}));
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(ManyTeas, AreCheckBoxesToTheScreenReader)
{
    EXPECT_EQ(role(0), QAccessible::CheckBox);
}

TEST_F(OneTea, StandsInAGroupThatSaysWhatIsAsked)
{
    chips.setAccessibleName(QStringLiteral("Which tea?"));
    QAccessibleInterface *group = QAccessible::queryAccessibleInterface(chips.chip(0))->parent();
    ASSERT_NE(group, nullptr);
    EXPECT_EQ(group->role(), QAccessible::Grouping);
    EXPECT_EQ(group->text(QAccessible::Name), QStringLiteral("Which tea?"));
}
