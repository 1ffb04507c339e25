// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/shell/appearance.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/opennotebook.h"
#include "core/notebook/readers.h"
#include "core/storage/sealednotebook.h"
#include "tests/support/sealing.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace rung {
namespace {

/// The whole loop as a person goes through it, with nothing but the keyboard.
class Loop : public testing::Test
{
protected:
    QTemporaryDir home;
    QString path = home.filePath(QStringLiteral("my.rung"));
    Preferences preferences{home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state"))};
    Appearance appearance{*qApp, preferences, {ThemeChoice::Light, 100, QStringLiteral("en")}};
    std::unique_ptr<MainWindow> window;

    void start()
    {
        start(QFile::exists(path) ? OpenNotebook::open(path, home.path(), preferences) : OpenNotebook::create(path, home.path(), preferences));
    }

    void start(std::unique_ptr<OpenNotebook> opened)
    {
        window = std::make_unique<MainWindow>(std::move(opened), preferences, appearance, NotebookLocation{path, home.path()});
        window->show();
        QApplication::setActiveWindow(window.get());
        settle();
    }

    Notebook &notebook() const { return window->opened().notebook(); }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    /// What the keys go to. No window manager gives the keyboard back when a dialog has closed, so this does.
    QWidget *withKeyboard() const
    {
        QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get();
        if (QApplication::activeWindow() != top)
            QApplication::setActiveWindow(top);
        return QApplication::focusWidget() ? QApplication::focusWidget() : top;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(withKeyboard(), key, modifiers);
        settle();
    }

    static bool isIn(const QWidget *widget, const char *name)
    {
        for (; widget; widget = widget->parentWidget())
            if (widget->objectName() == QLatin1String(name))
                return true;
        return false;
    }

    /// Goes on by Tab until the focus is on the part of that name, or in it.
    void tabTo(const char *name)
    {
        for (int i = 0; i < 120 && !isIn(QApplication::focusWidget(), name); ++i)
            press(Qt::Key_Tab);
        ASSERT_TRUE(isIn(QApplication::focusWidget(), name)) << name << " is not reached by Tab; the focus is on "
                                                             << QApplication::focusWidget();
    }

    void pressAt(const char *name)
    {
        tabTo(name);
        press(Qt::Key_Space);
    }

    void typeAt(const char *name, const char *text)
    {
        tabTo(name);
        QTest::keyClicks(withKeyboard(), QLatin1String(text));
        settle();
    }

    void go(Qt::Key number) { press(number, Qt::ControlModifier); }

    bool shows(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    void buildLadder()
    {
        pressAt("buildLadderButton");
        pressAt("startingMarksButton");
        pressAt("saveButton");
    }

    void planAndLog()
    {
        go(Qt::Key_1);
        pressAt("planButton");
        typeAt("fearedEdit", "they laugh");
        typeAt("pFearedEdit", "60");
        typeAt("pNoEdit", "80");
        typeAt("peakEdit", "35");
        press(Qt::Key_Return, Qt::ControlModifier);
        pressAt("howDidItGoButton");
        tabTo("answer");
        press(Qt::Key_Space);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        typeAt("peakEdit", "20");
        pressAt("fearedHappened");
        typeAt("againEdit", "30");
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

TEST_F(Loop, GoesRoundByKeyboardAloneAndIsThereTomorrow)
{
    start();
    buildLadder();
    ASSERT_EQ(read::ladders(notebook()).size(), 1U);
    planAndLog();
    ASSERT_EQ(notebook().observations().size(), 1U);
    EXPECT_EQ(notebook().observations().front().answer, Answer::No);
    EXPECT_TRUE(shows(QStringLiteral("15 less than you expected.")));
    pressAt("doneButton");

    go(Qt::Key_4);
    EXPECT_TRUE(shows(QStringLiteral("1 ask")));
    const Record written = read::record(notebook());
    window.reset();
    start();
    EXPECT_EQ(read::record(notebook()), written);
}

TEST_F(Loop, GoesRoundOnASealedNotebook)
{
    const Seal key = sample::seal();
    sealNotebookFile(Notebook::create(path)->database(), key);
    start(OpenNotebook::openSealed(path, key.copy(), home.path(), preferences));
    buildLadder();
    planAndLog();
    ASSERT_EQ(notebook().observations().size(), 1U);
    EXPECT_TRUE(shows(QStringLiteral("15 less than you expected.")));
    const Record kept = read::record(notebook());
    window.reset();
    EXPECT_EQ(read::record(*Notebook::openSealed(path, key.copy())), kept);
}

} // namespace
} // namespace rung
