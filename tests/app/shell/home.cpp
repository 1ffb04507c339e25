// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/home.h"

#include "tests/support/sample.h"

#include <QApplication>
#include <QtTest/QTest>

namespace rung {

using namespace literals;

Home::Home()
    : location{file("data/notebook.rung"), file("state")},
      preferences(file("settings.ini"), file("window.ini")),
      appearance(*static_cast<QApplication *>(QCoreApplication::instance()), preferences,
                 {.theme = ThemeChoice::Light, .language = QStringLiteral("en")})
{
}

Home::~Home()
{
    m_window.reset();
    applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()), Theme());
}

MainWindow &Home::window()
{
    if (!m_window)
        return window(OpenNotebook::create(location.notebook, location.state, preferences));
    return *m_window;
}

MainWindow &Home::window(std::unique_ptr<OpenNotebook> opened)
{
    m_window = std::make_unique<MainWindow>(std::move(opened), preferences, appearance, location);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window did not become active.");
    return *m_window;
}

void Home::closeWindow()
{
    m_window->close();
    m_window.reset();
}

Id<Rung> Home::addRung()
{
    Notebook &notebook = window().opened().notebook();
    const auto ladder = notebook.addLadder({.name = sample::title("Small asks")});
    const std::vector rungs{sample::newRung("Ask for the time", 20_suds)};
    return notebook.addRungs(ladder, rungs).front();
}

} // namespace rung
