// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/exportdialog.h"
#include "core/notebook/notebook.h"

#include <functional>

class QPrinter;

namespace rung {

/// Lets what a person wrote leave the notebook: as an archive, table or summary in a file, or on paper.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(Notebook &notebook, Preferences &preferences, QWidget *window);

    void askForExport();
    void askForPdf();
    void askForPrint();
    /// Prints a few lines of plain text, such as a pocket card.
    void printText(const QString &text);
    /// Asks where the file is to be saved, under a name like this.
    void askForFileToSave(const QString &fileName, const QByteArray &bytes);

    /// Writes the file whole or not at all. Throws StorageError.
    void exportTo(const QString &path, const ExportChoice &choice);

Q_SIGNALS:
    /// What was done, for the strip.
    void done(const QString &message);

private:
    void ask(ExportDialog::Purpose purpose, std::function<void(const ExportChoice &)> then);
    void askWhere(const ExportChoice &choice);
    void write(const QString &path, const QByteArray &bytes);
    void tell(const QString &path);
    void printOn(std::function<void(QPrinter &)> draw);

    Notebook &m_notebook;
    Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace rung
