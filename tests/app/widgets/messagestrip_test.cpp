// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/messagestrip.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <stdexcept>

using namespace rung;

namespace {
class MessageStripTest : public testing::Test
{
protected:
    MessageStripTest() : strip(&window)
    {
        window.resize(600, 200);
        window.show();
    }
    QPushButton *undo() const { return strip.findChild<QPushButton *>(QStringLiteral("undo")); }
    QToolButton *close() const { return strip.findChild<QToolButton *>(QStringLiteral("closeMessage")); }

    QWidget window;
    MessageStrip strip;
};
} // namespace

TEST_F(MessageStripTest, IsNotThereWithoutAMessage)
{
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(MessageStripTest, OffersToUndoOnce)
{
    const QSignalSpy undone(&strip, &MessageStrip::undoRequested);
    strip.showUndo(QStringLiteral("“Ask the bakery” was put away."));
    ASSERT_TRUE(undo()->isVisible());
    QTest::mouseClick(undo(), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(MessageStripTest, OffersNothingToUndoInAFailure)
{
    strip.showUndo(QStringLiteral("Moved."));
    strip.showFailure(QStringLiteral("The disk is full."));
    EXPECT_FALSE(undo()->isVisible());
    EXPECT_EQ(strip.message(), QStringLiteral("The disk is full."));
}

TEST_F(MessageStripTest, SettlesWhatWasDoneAndKeepsAFailure)
{
    strip.showUndo(QStringLiteral("Moved."));
    strip.settle();
    EXPECT_FALSE(strip.isVisible());
    strip.showFailure(QStringLiteral("The disk is full."));
    strip.settle();
    EXPECT_TRUE(strip.isVisible());
}

TEST_F(MessageStripTest, ClosesByKey)
{
    strip.showMessage(QStringLiteral("Saved."));
    QTest::keyClick(close(), Qt::Key_Space);
    EXPECT_FALSE(strip.isVisible());
    EXPECT_EQ(strip.message(), QString());
}

TEST_F(MessageStripTest, ShowsWhatTheFailureBoundaryCatches)
{
    guarded(&window, [] { throw std::runtime_error("out of paper"); });
    EXPECT_TRUE(strip.isVisible());
    EXPECT_THAT(strip.message().toStdString(), testing::HasSubstr("out of paper"));
}

TEST_F(MessageStripTest, IsAnAlertToTheScreenReader)
{
    strip.showMessage(QStringLiteral("Saved."));
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&strip);
    EXPECT_EQ(spoken->role(), QAccessible::AlertMessage);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Saved."));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(close())->text(QAccessible::Name), QStringLiteral("Close this message"));
}
