// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/disclosure.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace rung;

namespace {
class DisclosureTest : public testing::Test
{
protected:
    DisclosureTest() : inside(new QLineEdit)
    {
        disclosure.body()->addWidget(inside);
        disclosure.show();
    }
    QPushButton *link() const { return disclosure.findChild<QPushButton *>(QStringLiteral("disclose")); }

    Disclosure disclosure{QStringLiteral("More")};
    QLineEdit *inside;
    QSignalSpy toggles{&disclosure, &Disclosure::toggled};
};
} // namespace

TEST_F(DisclosureTest, IsFoldedAtFirst)
{
    EXPECT_FALSE(disclosure.isOpen());
    EXPECT_FALSE(inside->isVisible());
}

TEST_F(DisclosureTest, UnfoldsByClickAndByKey)
{
    QTest::mouseClick(link(), Qt::LeftButton);
    EXPECT_TRUE(inside->isVisible());
    QTest::keyClick(link(), Qt::Key_Space);
    EXPECT_FALSE(inside->isVisible());
    EXPECT_EQ(toggles.count(), 2);
}

TEST_F(DisclosureTest, WrapsItsWordsWhereItIsNarrow)
{
    link()->setText(QStringLiteral("More: fear now, the story, what your body did"));
    const int oneLine = link()->heightForWidth(1000);
    EXPECT_LT(link()->minimumSizeHint().width(), 200);
    EXPECT_GT(link()->heightForWidth(150), oneLine);
}

TEST_F(DisclosureTest, KeepsWhatWasWrittenInside)
{
    disclosure.setOpen(true);
    inside->setText(QStringLiteral("my voice went"));
    disclosure.setOpen(false);
    disclosure.setOpen(true);
    EXPECT_EQ(inside->text(), QStringLiteral("my voice went"));
}

TEST_F(DisclosureTest, TellsTheScreenReaderWhetherItIsOpen)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(link());
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("More"));
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("folded"));
    disclosure.setOpen(true);
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("open"));
}
