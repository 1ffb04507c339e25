// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notebookdialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace rung {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("NotebookDialogs", text);
}

QString notebookFilter()
{
    return say(QT_TRANSLATE_NOOP("NotebookDialogs", "Notebooks (*.rung)")) + QStringLiteral(";;")
        + say(QT_TRANSLATE_NOOP("NotebookDialogs", "All files (*)"));
}

void prepare(QFileDialog &dialog, const FileQuestion &question)
{
    const bool isNew = question.kind == FileQuestion::Kind::NewFile;
    dialog.setObjectName(QStringLiteral("fileDialog"));
    dialog.setWindowTitle(question.title);
    dialog.setNameFilters(question.filter.split(QStringLiteral(";;")));
    dialog.setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    const bool several = question.kind == FileQuestion::Kind::ExistingFiles;
    dialog.setFileMode(isNew ? QFileDialog::AnyFile : several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog.setDefaultSuffix(question.suffix);
    if (isNew)
        dialog.selectFile(question.start);
    else
        dialog.setDirectory(question.start);
}
} // namespace

FileQuestion whichNotebook(const QString &startFolder)
{
    return {
        FileQuestion::Kind::ExistingFile, say(QT_TRANSLATE_NOOP("NotebookDialogs", "Open a notebook")), notebookFilter(), {}, startFolder};
}

FileQuestion whereNewNotebook(const QString &startFolder)
{
    return {FileQuestion::Kind::NewFile, say(QT_TRANSLATE_NOOP("NotebookDialogs", "Where the new notebook is to be")), notebookFilter(),
            QStringLiteral("rung"), startFolder + QLatin1Char('/') + say(QT_TRANSLATE_NOOP("NotebookDialogs", "My notebook.rung"))};
}

void askForFile(const FileQuestion &question, QWidget *window, const QObject *asker, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(window);
    prepare(*dialog, question);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, then);
    dialog->open();
}

void askForFiles(const FileQuestion &question, QWidget *window, const QObject *asker, std::function<void(const QStringList &)> then)
{
    auto *dialog = new QFileDialog(window);
    prepare(*dialog, question);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, asker, then);
    dialog->open();
}

QString askForFileNow(const FileQuestion &question)
{
    QFileDialog dialog;
    prepare(dialog, question);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace rung
