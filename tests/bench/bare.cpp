// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

namespace {
/// A window with one label that ends the program once it was painted: what any Qt program costs at least.
class BareWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BareWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Rung")));
    window.resize(1120, 760);
    window.show();
    return QApplication::exec();
}
