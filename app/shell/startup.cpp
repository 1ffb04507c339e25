// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startup.h"

#include "app/shell/notebookdialogs.h"
#include "app/shell/notebookproblem.h"
#include "app/shell/unlocking.h"

#include <QEvent>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <optional>

namespace rung {

namespace {
/// One way to a notebook, to be tried.
struct Attempted
{
    enum class How { Open, Create, Demo };
    How how = How::Open;
    QString path = {};
    Notebook::Access access = Notebook::Access::ReadWrite;
};

Attempted firstOf(const LaunchOptions &options, const NotebookLocation &location)
{
    const auto access = options.readOnly ? Notebook::Access::ReadOnly : Notebook::Access::ReadWrite;
    if (options.demo)
        return {.how = Attempted::How::Demo};
    if (!options.notebook.isEmpty())
        return {Attempted::How::Open, QFileInfo(options.notebook).absoluteFilePath(), access};
    const bool isThere = QFileInfo::exists(location.notebook) || QFileInfo(location.notebook).isSymLink();
    return {isThere ? Attempted::How::Open : Attempted::How::Create, location.notebook, access};
}

std::unique_ptr<OpenNotebook> tried(const Attempted &way, const QString &state, const Preferences &preferences)
{
    switch (way.how) {
    case Attempted::How::Open:
        return openAsking(way.path, state, preferences, way.access, nullptr);
    case Attempted::How::Create:
        return OpenNotebook::create(way.path, state, preferences);
    case Attempted::How::Demo:
        return OpenNotebook::demo(preferences);
    }
    Q_UNREACHABLE();
}

/// The next way to try, as the person says; nothing when they quit.
std::optional<Attempted> askForWay(const StorageError &error, const Attempted &before)
{
    NotebookProblem dialog(error);
    dialog.exec();
    const QString folder = QFileInfo(before.path).absolutePath();
    switch (dialog.wayOn()) {
    case NotebookProblem::WayOn::Quit:
        return std::nullopt;
    case NotebookProblem::WayOn::CreateHere:
        return Attempted{Attempted::How::Create, before.path};
    case NotebookProblem::WayOn::ReadOnly:
        return Attempted{Attempted::How::Open, before.path, Notebook::Access::ReadOnly};
    case NotebookProblem::WayOn::OpenAnother:
        if (const QString path = askForFileNow(whichNotebook(folder)); !path.isEmpty())
            return Attempted{Attempted::How::Open, path};
        return before;
    case NotebookProblem::WayOn::CreateNew:
        if (const QString path = askForFileNow(whereNewNotebook(folder)); !path.isEmpty())
            return Attempted{Attempted::How::Create, path};
        return before;
    }
    Q_UNREACHABLE();
}
} // namespace

std::unique_ptr<OpenNotebook> openAtStart(const LaunchOptions &options, const NotebookLocation &location, const Preferences &preferences)
{
    std::optional<Attempted> way = firstOf(options, location);
    while (way) {
        try {
            return tried(*way, location.state, preferences);
        } catch (const StorageError &error) {
            if (options.exitAfterStartup) {
                std::fprintf(stderr, "%s\n", qPrintable(error.message()));
                return nullptr;
            }
            way = askForWay(error, *way);
        }
    }
    return nullptr;
}

FirstPaint::FirstPaint(QWidget *widget, std::function<void()> then) : QObject(widget), m_then(std::move(then))
{
    widget->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            m_then();
            deleteLater();
        });
    }
    return false;
}

} // namespace rung
