// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/incoming.h"
#include "core/notebook/notebook.h"

#include <memory>

class QWidget;

namespace rung {

/// Asks for files and does what was chosen with them: take an archive in, keep a copy. New and open are for the window to do.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// File dialogs open in `folder`.
    FileActions(Notebook &notebook, QString folder, QWidget *window);

    void askForNew();
    void askForOpen();
    void askForImport();
    void askForBackup();

    /// On a thread of its own, as is reading what is to be taken in.
    void backUpTo(const QString &path);
    /// Asks where a copy of a notebook is to be whose file is gone, writes it from what is open, and has it opened.
    void askWhereToKeep();
    void keepAt(const QString &path);
    /// Reads the files, says what is in them, and takes it in when the person agrees.
    void offerImport(const QStringList &paths);

Q_SIGNALS:
    void backedUp(const QString &path);
    void newChosen(const QString &path);
    void openChosen(const QString &path);
    /// What was done, for the strip.
    void done(const QString &message);
    /// The same for what can be undone.
    void undoableDone(const QString &message);

private:
    void takeIn(const Incoming &incoming);

    Notebook &m_notebook;
    QString m_folder;
    QWidget *m_window;
};

} // namespace rung
