// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/restoredialog.h"

class QWidget;

namespace rung {

class BackupKeeper;
class Notebook;

/// Leads back to a backup: what there is, a safety copy of the notebook as it is now, and the backup in its place.
class Restoring : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Restoring(const Notebook &notebook, const BackupKeeper &keeper, QWidget *window);

    /// Looks into the backups, and asks which.
    void offer();
    /// Without asking, on a thread of its own.
    void restore(const Backup &backup);

Q_SIGNALS:
    /// The file is what the backup was; whoever has it open opens it again. `before` holds what it was until then.
    void restored(const rung::Backup &backup, const rung::Backup &before);

private:
    void ask(const std::vector<HeldBackup> &backups);

    const Notebook &m_notebook;
    const BackupKeeper &m_keeper;
    QWidget *m_window;
};

/// What is said after going back: "The notebook is what it was on 1 March 2026, 12:00."
QString restoredWords(const Backup &backup);

} // namespace rung
