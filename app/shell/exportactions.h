// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/exportdialog.h"
#include "core/notebook/notebook.h"

#include <functional>
#include <memory>

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

    /// Writes the file whole or not at all on a thread of its own, and says so.
    void exportTo(const QString &path, const ExportChoice &choice);

Q_SIGNALS:
    /// What was done, for the strip.
    void done(const QString &message);

private:
    void ask(ExportDialog::Purpose purpose, std::function<void(const ExportChoice &)> then);
    void askWhere(const ExportChoice &choice);
    void tell(const QString &path, const QString &warning = {});
    void print(const ExportChoice &choice, const std::shared_ptr<QPrinter> &printer);
    void askForPrinter(std::function<void(const std::shared_ptr<QPrinter> &)> then);

    Notebook &m_notebook;
    Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace rung
