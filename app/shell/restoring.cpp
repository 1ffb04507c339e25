// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/restoring.h"

#include "app/base/failureboundary.h"
#include "app/shell/backupkeeper.h"
#include "app/shell/longwork.h"
#include "app/shell/notebookcopy.h"
#include "core/notebook/notebook.h"
#include "core/notebook/trashreader.h"

#include <QLocale>

namespace rung {

Restoring::Restoring(const Notebook &notebook, const BackupKeeper &keeper, QWidget *window)
    : QObject(window), m_notebook(notebook), m_keeper(keeper), m_window(window)
{
}

void Restoring::offer()
{
    using Found = std::vector<HeldBackup>;
    runLong<Found>(
        this, m_window, tr("Looking into the backups"),
        [list = m_keeper.list(), seal = sealOf(m_notebook)](const WorkProgress &progress) { return lookInto(list, progress, seal.get()); },
        [this](const Found &found) { ask(found); });
}

void Restoring::ask(const std::vector<HeldBackup> &backups)
{
    auto *dialog =
        new RestoreDialog(backups, tr("Your notebook as it is now becomes a backup first, so that you can come back to it."), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto chosen = dialog->chosen())
            restore(*chosen);
    });
    dialog->open();
}

void Restoring::restore(const Backup &backup)
{
    constexpr double copyingShare = 0.5;
    guarded(m_window, [&] {
        runLong<Backup>(
            this, m_window, tr("Going back to the backup"),
            [make = m_keeper.maker(), backup, path = m_notebook.path(), erased = read::erased(m_notebook),
             seal = sealOf(m_notebook)](const WorkProgress &progress) {
                Backup before = make(partOf(progress, 0, copyingShare));
                eraseFromBackup(backup.path, erased, seal.get());
                if (seal)
                    restoreSealed(path, *seal, backup.path);
                else
                    restoreInto(*Database::open(path, Database::Access::ReadWrite), backup.path);
                return before;
            },
            [this, backup](const Backup &before) { Q_EMIT restored(backup, before); });
    });
}

QString restoredWords(const Backup &backup)
{
    return Restoring::tr("The notebook is what it was on %1, %2.")
        .arg(QLocale().toString(backup.at.dateTime().date(), QLocale::LongFormat),
             QLocale().toString(backup.at.dateTime().time(), QLocale::ShortFormat));
}

} // namespace rung
