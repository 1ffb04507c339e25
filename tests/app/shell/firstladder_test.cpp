// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/ladder/ladderpage.h"
#include "app/shell/navigator.h"
#include "app/shell/opennotebook.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QtTest/QTest>

namespace rung {

namespace {
/// Somebody who opens Rung for the first time and builds a ladder from nothing.
class FirstLadder : public testing::Test
{
protected:
    Home home;
    MainWindow &window = home.window();
    int clicks = 0;

    Notebook &notebook() { return window.opened().notebook(); }

    std::vector<Rung> rungs()
    {
        const auto ladders = read::ladders(notebook());
        return ladders.empty() ? std::vector<Rung>() : read::rungs(notebook(), ladders.front().id);
    }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    /// A screen reader's press takes effect a moment later.
    static bool isDialogOpen()
    {
        return QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
    }

    bool hasRungs(size_t count)
    {
        return QTest::qWaitFor([&] { return rungs().size() == count; });
    }

    QWidget &inFront() { return QApplication::activeModalWidget() ? *QApplication::activeModalWidget() : window; }

    void click(QWidget *widget, QPoint at = {})
    {
        ASSERT_TRUE(widget && widget->isVisible());
        ++clicks;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        settle();
    }

    void clickButton(const char *name) { click(childOf<QPushButton>(inFront(), name)); }
};

/// What a screen reader has in hand: the tree of names and roles, and what can be done with each.
class Reader
{
public:
    explicit Reader(QWidget &top) : m_top(QAccessible::queryAccessibleInterface(&top)) {}

    QAccessibleInterface *find(QAccessible::Role role, const QString &name) const { return findIn(m_top, role, name); }

    void press(const QString &button) const
    {
        QAccessibleInterface *found = find(QAccessible::Button, button);
        found = found ? found : find(QAccessible::ButtonMenu, button);
        ASSERT_TRUE(found) << button.toStdString();
        QAccessibleActionInterface *actions = found->actionInterface();
        actions->doAction(actions->actionNames().contains(QAccessibleActionInterface::pressAction())
                              ? QAccessibleActionInterface::pressAction()
                              : QAccessibleActionInterface::showMenuAction());
    }

    void type(const QString &field, const QString &text) const
    {
        QAccessibleInterface *found = find(QAccessible::EditableText, field);
        ASSERT_TRUE(found) << field.toStdString();
        found->setText(QAccessible::Value, text);
    }

    /// Sets every slider that is not set yet, one 5 above the other from 10; how many there were.
    int setSliders() const { return setSlidersIn(m_top, 0); }

private:
    static bool isShown(const QAccessibleInterface *node) { return !node->state().invisible; }

    static QAccessibleInterface *findIn(QAccessibleInterface *node, QAccessible::Role role, const QString &name)
    {
        if (!node || !isShown(node))
            return nullptr;
        if (node->role() == role && node->text(QAccessible::Name).startsWith(name))
            return node;
        for (int i = 0; i < node->childCount(); ++i)
            if (QAccessibleInterface *found = findIn(node->child(i), role, name))
                return found;
        return nullptr;
    }

    static int setSlidersIn(QAccessibleInterface *node, int before)
    {
        if (!node || !isShown(node))
            return before;
        if (node->role() == QAccessible::Slider && node->text(QAccessible::Name).endsWith(QStringLiteral("not set")))
            node->valueInterface()->setCurrentValue(10 + 5 * before++);
        for (int i = 0; i < node->childCount(); ++i)
            before = setSlidersIn(node->child(i), before);
        return before;
    }

    QAccessibleInterface *m_top;
};
} // namespace

TEST_F(FirstLadder, TakesThreeClicksWithTheStartingMarks)
{
    clickButton("buildLadderButton");
    clickButton("startingMarksButton");
    clickButton("saveButton");
    EXPECT_EQ(rungs().size(), 8u);
    EXPECT_EQ(clicks, 3);
}

TEST_F(FirstLadder, TakesTwelveClicksAtMostRatingEachAsk)
{
    clickButton("buildLadderButton");
    for (int i = 0; i < 8; ++i) {
        auto *track = childOf<QWidget>(*childOf<QWidget>(inFront(), qPrintable(QStringLiteral("rating%1").arg(i))), "track");
        ASSERT_TRUE(track);
        click(track, {track->width() * (i + 1) / 10, track->height() / 4});
    }
    clickButton("saveButton");
    EXPECT_EQ(rungs().size(), 8u);
    EXPECT_LE(clicks, 12);
}

TEST_F(FirstLadder, IsBuiltThroughTheScreenReaderAlone)
{
    Reader(window).press(QStringLiteral("Build a first ladder"));
    ASSERT_TRUE(isDialogOpen());
    Reader(inFront()).type(QStringLiteral("What do you call it?"), QStringLiteral("Out loud"));
    EXPECT_EQ(Reader(inFront()).setSliders(), 8);
    Reader(inFront()).press(QStringLiteral("Build this ladder"));
    ASSERT_TRUE(hasRungs(8));
    settle();
    EXPECT_EQ(read::ladders(notebook()).front().name.text(), QStringLiteral("Out loud"));
    EXPECT_EQ(rungs().front().baseline.value(), 10);
    const QString first = QStringLiteral("%1, fear 10, 0 tries, not settled, next step").arg(rungs().front().title.text());
    EXPECT_TRUE(Reader(window).find(QAccessible::ListItem, first)) << first.toStdString();
}

TEST_F(FirstLadder, GetsARungOfOnesOwnThroughTheScreenReaderAlone)
{
    notebook().addLadder({.name = *Title::from(QStringLiteral("Small asks"))},
                         std::vector{NewRung{.title = *Title::from(QStringLiteral("Pet a dog")), .baseline = *Suds::from(20)}});
    window.navigator().showPlace(Place::Ladder);
    settle();
    QTimer::singleShot(0, &window, [this] {
        auto *menu = childOf<QMenu>(window, "addRungMenu");
        QAccessibleInterface *item = Reader(*menu).find(QAccessible::MenuItem, QStringLiteral("In my own words"));
        ASSERT_TRUE(item);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        menu->close();
    });
    Reader(window).press(QStringLiteral("Add a rung"));
    ASSERT_TRUE(isDialogOpen());
    Reader(inFront()).type(QStringLiteral("What would you ask?"), QStringLiteral("Ask for a glass of water"));
    EXPECT_EQ(Reader(inFront()).setSliders(), 1);
    Reader(inFront()).press(QStringLiteral("Add to the ladder"));
    ASSERT_TRUE(hasRungs(2));
    EXPECT_EQ(rungs().back().title.text(), QStringLiteral("Ask for a glass of water"));
    EXPECT_EQ(rungs().back().baseline.value(), 10);
}

TEST_F(FirstLadder, IsBuiltAndArrangedByKeyboardAlone)
{
    const auto key = [this](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *top = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &inFront();
        if (!QApplication::activePopupWidget() && QApplication::activeWindow() != top)
            QApplication::setActiveWindow(top);
        QWidget *target = QApplication::activePopupWidget() ? top : QApplication::focusWidget() ? QApplication::focusWidget() : top;
        QTest::keyClick(target, pressed, modifiers);
        settle();
    };
    const auto goTo = [&](const char *name) {
        const auto isThere = [&] {
            for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
                if (widget->objectName() == QLatin1String(name))
                    return true;
            return false;
        };
        for (int i = 0; i < 80 && !isThere(); ++i)
            key(Qt::Key_Tab);
        ASSERT_TRUE(isThere()) << name;
    };
    goTo("buildLadderButton");
    key(Qt::Key_Space);
    for (int i = 0; i < 8; ++i) {
        goTo(qPrintable(QStringLiteral("rating%1").arg(i)));
        key(Qt::Key_1);
        key(static_cast<Qt::Key>(Qt::Key_0 + i));
    }
    goTo("saveButton");
    key(Qt::Key_Space);
    ASSERT_EQ(rungs().size(), 8u);
    EXPECT_EQ(rungs().front().baseline.value(), 10);
    EXPECT_EQ(rungs().back().baseline.value(), 17);

    const auto before = rungs();
    childOf<LadderPage>(window, "ladderPage")->setOrder(LadderOrder::Own);
    goTo("ladderView");
    key(Qt::Key_End);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(rungs()[1].id, before[0].id);
    EXPECT_EQ(rungs()[0].id, before[1].id);
}

} // namespace rung
