// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startup.h"

#include "app/shell/backupplaces.h"
#include "app/shell/notebookdialogs.h"
#include "app/shell/notebookproblem.h"
#include "app/shell/rescuereport.h"
#include "app/shell/restoredialog.h"
#include "app/shell/unlocking.h"
#include "core/storage/notebookfile.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <optional>
#include <vector>

namespace rung {

namespace {
/// One way to a notebook, to be tried.
struct Attempted
{
    enum class How { Open, Create, Demo, Restore, Rescue };
    How how = How::Open;
    QString path = {};
    Notebook::Access access = Notebook::Access::ReadWrite;
    QString from = {}; ///< the backup to go back to, or the damaged file
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

/// Brings over what can be read, and tells what could not.
void bringOver(const QString &damaged, const QString &path)
{
    const Rescue rescued = rescue(damaged);
    backUp(*rescued.notebook, path);
    RescueReport(rescued, path).exec();
}

std::unique_ptr<OpenNotebook> tried(const Attempted &way, const QString &state, const Preferences &preferences)
{
    switch (way.how) {
    case Attempted::How::Open:
        return openAsking(way.path, state, preferences, way.access, nullptr);
    case Attempted::How::Create:
        return OpenNotebook::create(way.path, state, preferences);
    case Attempted::How::Restore:
        replaceDamaged(way.path, way.from);
        return openAsking(way.path, state, preferences, way.access, nullptr);
    case Attempted::How::Rescue:
        bringOver(way.from, way.path);
        return OpenNotebook::open(way.path, state, preferences);
    case Attempted::How::Demo:
        return OpenNotebook::demo(preferences);
    }
    Q_UNREACHABLE();
}

std::vector<Backup> backupsOf(const QString &path, const BackupPlaces &kept)
{
    std::vector<Backup> found;
    for (const QString &place : kept.all()) {
        const auto there = backupsOfPath(place, path);
        found.insert(found.end(), there.begin(), there.end());
    }
    return found;
}

Attempted askForBackup(const std::vector<Backup> &backups, const QString &path)
{
    RestoreDialog dialog(lookInto(backups), QCoreApplication::translate("Startup", "The damaged file is kept beside it, as it is."),
                         nullptr, RestoreDialog::Sealed::Offered);
    dialog.exec();
    const auto chosen = dialog.chosen();
    return chosen ? Attempted{.how = Attempted::How::Restore, .path = path, .from = chosen->path} : Attempted{.path = path};
}

Attempted askWhereToRescue(const QString &damaged)
{
    FileQuestion question = whereNewNotebook(QFileInfo(damaged).absolutePath());
    question.start = QFileInfo(damaged).absolutePath() + QLatin1Char('/')
        + QCoreApplication::translate("Startup", "%1 rescued.rung", "name of a file").arg(QFileInfo(damaged).completeBaseName());
    const QString path = askForFileNow(question);
    return path.isEmpty() ? Attempted{.path = damaged} : Attempted{.how = Attempted::How::Rescue, .path = path, .from = damaged};
}

/// The next way to try, as the person says; nothing when they quit.
std::optional<Attempted> askForWay(const StorageError &error, const Attempted &before, const BackupPlaces &kept)
{
    const QString damaged = before.how == Attempted::How::Rescue ? before.from : before.path;
    const auto backups = backupsOf(damaged, kept);
    NotebookProblem dialog(error, backups.size());
    dialog.exec();
    const QString folder = QFileInfo(before.path).absolutePath();
    switch (dialog.wayOn()) {
    case NotebookProblem::WayOn::Quit:
        return std::nullopt;
    case NotebookProblem::WayOn::CreateHere:
        return Attempted{Attempted::How::Create, before.path};
    case NotebookProblem::WayOn::Restore:
        return askForBackup(backups, damaged);
    case NotebookProblem::WayOn::Rescue:
        return askWhereToRescue(damaged);
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
            way = askForWay(error, *way, backupPlaces(preferences, location));
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
