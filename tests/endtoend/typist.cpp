// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/preferences.h"
#include "app/journal/writepage.h"
#include "app/shell/appearance.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/opennotebook.h"
#include "app/shell/unixsignals.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>
#include <QTimer>

#include <cstdio>

// Opens the window on a notebook, begins a text and types on without end, a key every few milliseconds. Says after each key when it was
// pressed, until somebody ends it.
int main(int argc, char **argv)
{
    using namespace rung;
    QApplication application(argc, argv);
    const QString home = QString::fromLocal8Bit(argv[1]);
    Preferences preferences(home + QStringLiteral("/settings.ini"), home + QStringLiteral("/window.ini"));
    Appearance appearance(application, preferences);
    const NotebookLocation location{home + QStringLiteral("/my.rung"), home + QStringLiteral("/state")};
    MainWindow window(OpenNotebook::open(location.notebook, location.state, preferences), preferences, appearance, location);
    const UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::endRequested, &window, &QWidget::close);
    window.show();
    window.navigator().openWrite({});
    auto *text = window.findChild<QWidget *>(QStringLiteral("textEdit"));
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, [&] {
        QTest::keyClick(text, static_cast<char>('a' + typed % 26));
        std::printf("%d %lld\n", ++typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    keys.start(5);
    return QApplication::exec();
}
