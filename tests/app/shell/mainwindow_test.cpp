// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/mainwindow.h"

#include "app/shell/appmenu.h"
#include "app/shell/navigator.h"
#include "app/shell/sidebar.h"
#include "app/widgets/messagestrip.h"
#include "tests/app/shell/home.h"
#include "tests/support/sample.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QTest>

namespace rung {

namespace {
QString message(const MainWindow &window)
{
    const auto *strip = childOf<MessageStrip>(window, "messageStrip");
    return strip->isVisible() ? strip->message() : QString();
}

bool offersUndo(const MainWindow &window)
{
    return childOf<QPushButton>(*childOf<MessageStrip>(window, "messageStrip"), "undo")->isVisible();
}
} // namespace

TEST(MainWindow, OpensOnToday)
{
    Home home;
    EXPECT_EQ(home.window().navigator().stack()->currentWidget()->objectName(), QStringLiteral("todayPage"));
    EXPECT_TRUE(childOf<QRadioButton>(home.window(), "todayPlace")->isChecked());
}

class MainWindowKeys : public testing::TestWithParam<std::tuple<Qt::Key, const char *>>
{
};

TEST_P(MainWindowKeys, GoToEachPage)
{
    Home home;
    const auto &[key, page] = GetParam();
    QTest::keyClick(&home.window(), key, Qt::ControlModifier);
    EXPECT_EQ(home.window().navigator().stack()->currentWidget()->objectName(), QLatin1String(page) + QStringLiteral("Page"));
    EXPECT_TRUE(childOf<QRadioButton>(home.window(), qPrintable(QLatin1String(page) + QStringLiteral("Place")))->isChecked());
}

INSTANTIATE_TEST_SUITE_P(InTheOrderOfTheSidebar, MainWindowKeys,
                         testing::Values(std::tuple(Qt::Key_1, "today"), std::tuple(Qt::Key_2, "ladder"), std::tuple(Qt::Key_3, "journal"),
                                         std::tuple(Qt::Key_4, "progress"), std::tuple(Qt::Key_5, "guide")));

TEST(MainWindow, ShowsTheGuideOnF1)
{
    Home home;
    QTest::keyClick(&home.window(), Qt::Key_F1);
    EXPECT_EQ(home.window().navigator().stack()->place(), Place::Guide);
}

TEST(MainWindow, GoesBackToThePageBefore)
{
    Home home;
    QTest::keyClick(&home.window(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&home.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(home.window().navigator().stack()->place(), Place::Today);
}

TEST(MainWindow, OpensTheMenuOnF10)
{
    Home home;
    QTest::keyClick(&home.window(), Qt::Key_F10);
    auto *menu = childOf<AppMenu>(home.window(), "appMenu");
    EXPECT_TRUE(menu->isVisible());
    EXPECT_EQ(menu->activeAction(), menu->action(Command::New));
}

TEST(MainWindow, HasOneTabStopInTheSidebarAtThePlaceInView)
{
    Home home;
    MainWindow &window = home.window();
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(childOf<QRadioButton>(window, "journalPlace")->focusPolicy(), Qt::StrongFocus);
    EXPECT_EQ(childOf<QRadioButton>(window, "todayPlace")->focusPolicy(), Qt::ClickFocus);
}

TEST(MainWindow, KeepsThePageWhenEverythingGrows)
{
    Home home;
    MainWindow &window = home.window();
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(home.appearance.zoom(), 110);
    EXPECT_EQ(window.navigator().stack()->currentWidget()->objectName(), QStringLiteral("ladderPage"));
    EXPECT_TRUE(childOf<QRadioButton>(window, "ladderPlace")->isChecked());
}

TEST(MainWindow, ShrinksToIconsWhereItIsNarrow)
{
    Home home;
    MainWindow &window = home.window();
    window.resize(880, 600);
    EXPECT_TRUE(childOf<Sidebar>(window, "sidebar")->isNarrow());
    window.resize(1000, 600);
    EXPECT_FALSE(childOf<Sidebar>(window, "sidebar")->isNarrow());
}

TEST(MainWindow, FitsTheSmallestScreenAtTheLargestZoom)
{
    Home home;
    home.appearance.chooseZoom(250);
    MainWindow &window = home.window();
    window.resize(800, 560);
    QCoreApplication::processEvents();
    EXPECT_LE(window.minimumSizeHint().width(), 800);
    EXPECT_LE(window.minimumSizeHint().height(), 560);
}

TEST(MainWindow, TellsADeedWithAWayToTakeItBack)
{
    Home home;
    home.addRung();
    EXPECT_EQ(message(home.window()), QStringLiteral("Added to the ladder."));
    EXPECT_TRUE(offersUndo(home.window()));
}

TEST(MainWindow, PutsAsideWhatWasDoneOnceAFormOpens)
{
    Home home;
    home.addRung();
    home.window().navigator().openAlreadyAsked();
    EXPECT_EQ(message(home.window()), QString());
    EXPECT_TRUE(home.window().opened().notebook().undoable());
}

TEST(MainWindow, NamesWhatWasTakenBackWithNothingElse)
{
    Home home;
    home.addRung();
    QTest::keyClick(&home.window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(message(home.window()), QStringLiteral("Taken back: the addition to the ladder."));
    EXPECT_FALSE(offersUndo(home.window()));
}

TEST(MainWindow, DoesAgainWhatWasTakenBack)
{
    Home home;
    home.addRung();
    QTest::keyClick(&home.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&home.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(message(home.window()), QStringLiteral("Added to the ladder."));
    EXPECT_EQ(home.window().opened().notebook().undoable(), Deed::AddRungs);
}

TEST(MainWindow, SaysNothingOfWhatThePersonDidNotDo)
{
    Home home;
    home.addRung();
    childOf<MessageStrip>(home.window(), "messageStrip")->clear();
    home.window().opened().notebook().noteCoaching(QStringLiteral("spacing"));
    EXPECT_EQ(message(home.window()), QString());
}

TEST(MainWindow, OpensAnotherNotebookInItsPlace)
{
    Home home;
    MainWindow &window = home.window();
    window.createNotebook(home.file("other.rung"));
    EXPECT_EQ(window.opened().notebook().path(), home.file("other.rung"));
    EXPECT_EQ(home.preferences.recentFiles().first(), home.file("other.rung"));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("other")));
}

TEST(MainWindow, SaysWhyANotebookDidNotOpenAndKeepsTheOneThatIs)
{
    Home home;
    MainWindow &window = home.window();
    QFile file(home.file("letter.rung"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    window.openNotebook(file.fileName());
    EXPECT_TRUE(message(window).contains(QStringLiteral("is not a Rung notebook"))) << qPrintable(message(window));
    EXPECT_EQ(window.opened().notebook().path(), home.location.notebook);
}

TEST(MainWindow, WritesDraftsBeforeItCloses)
{
    Home home;
    OpenNotebook &opened = home.window().opened();
    const QUuid id = opened.notebook().id();
    opened.drafts().keep(QStringLiteral("write"), {{QStringLiteral("text"), QStringLiteral("half a thought")}});
    home.window().close();
    const Drafts again(home.location.state, id);
    EXPECT_EQ(again.draft(QStringLiteral("write"))[QStringLiteral("text")].toString(), QStringLiteral("half a thought"));
}

TEST(MainWindow, ComesBackAtTheSizeItHad)
{
    Home home;
    home.window().resize(733, 611);
    home.closeWindow();
    EXPECT_EQ(home.window(OpenNotebook::open(home.location.notebook, home.location.state, home.preferences)).size(), QSize(733, 611));
}

TEST(MainWindow, SaysThatADemoIsInvented)
{
    Home home;
    MainWindow &window = home.window(OpenNotebook::demo(home.preferences));
    auto *wayOn = childOf<QPushButton>(window, "bannerButton");
    ASSERT_NE(wayOn, nullptr);
    QTest::mouseClick(wayOn, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.opened().notebook().path(), home.location.notebook);
    EXPECT_EQ(childOf<QPushButton>(*window.centralWidget(), "bannerButton"), nullptr);
}

} // namespace rung
