// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bringtofront.h"

#include <QApplication>
#include <QWidget>

namespace rung {

void bringToFront(QWidget &window, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it, and takes it away again
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget &top = modal ? *modal : window;
    top.raise();
    top.activateWindow();
}

} // namespace rung
