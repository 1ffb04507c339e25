// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/fileactions.h"

#include "app/base/failureboundary.h"
#include "app/shell/importpreview.h"
#include "app/shell/longwork.h"
#include "app/shell/notebookcopy.h"
#include "app/shell/notebookdialogs.h"
#include "core/storage/filemoved.h"
#include "core/storage/notebookfile.h"

#include <QDir>
#include <QFileInfo>

namespace rung {

FileActions::FileActions(Notebook &notebook, QString folder, QWidget *window)
    : QObject(window), m_notebook(notebook), m_folder(std::move(folder)), m_window(window)
{
}

void FileActions::askForNew()
{
    askForFile(whereNewNotebook(m_folder), m_window, this, [this](const QString &path) { Q_EMIT newChosen(path); });
}

void FileActions::askForOpen()
{
    askForFile(whichNotebook(m_folder), m_window, this, [this](const QString &path) { Q_EMIT openChosen(path); });
}

void FileActions::askForImport()
{
    const FileQuestion question{FileQuestion::Kind::ExistingFiles,
                                tr("Import an archive, a Day One journal, or texts"),
                                tr("Archives and texts (*.json *.md *.markdown *.txt);;All files (*)"),
                                {},
                                m_folder};
    askForFiles(question, m_window, this, [this](const QStringList &paths) { offerImport(paths); });
}

void FileActions::askForBackup()
{
    const QString proposal = QFileInfo(m_notebook.path()).completeBaseName() + QLatin1Char(' ') + m_notebook.today().toString();
    const FileQuestion question{FileQuestion::Kind::NewFile, tr("Where the copy is to be"), tr("Notebooks (*.rung);;All files (*)"),
                                QStringLiteral("rung"), m_folder + QLatin1Char('/') + proposal + QStringLiteral(".rung")};
    askForFile(question, m_window, this, [this](const QString &path) { backUpTo(path); });
}

void FileActions::askWhereToKeep()
{
    const FileQuestion question{FileQuestion::Kind::NewFile, tr("Where the notebook is to be"), tr("Notebooks (*.rung);;All files (*)"),
                                QStringLiteral("rung"), m_notebook.path()};
    askForFile(question, m_window, this, [this](const QString &path) { guarded(m_window, [&] { keepAt(path); }); });
}

void FileActions::keepAt(const QString &path)
{
    backUp(m_notebook.database(), path);
    Q_EMIT openChosen(path);
}

void FileActions::backUpTo(const QString &path)
{
    if (hasMoved(m_notebook.database())) {
        guarded(m_window, [&] { keepAt(path); });
        return;
    }
    runLong<bool>(
        this, m_window, tr("Copying and checking the notebook"),
        [copy = copyOf(m_notebook), path](const WorkProgress &progress) {
            const auto notebook = copy();
            tell(progress, 0);
            backUp(notebook->database(), path);
            return true;
        },
        [this, path](bool) {
            Q_EMIT backedUp(path);
            Q_EMIT done(tr("Copied to “%1”, and the copy was checked.").arg(QDir::toNativeSeparators(path)));
        });
}

void FileActions::offerImport(const QStringList &paths)
{
    constexpr double readingShare = 0.8;
    using Read = std::pair<std::shared_ptr<const Incoming>, MergeCount>;
    runLong<Read>(
        this, m_window, tr("Reading what is to be taken in"),
        [copy = copyOf(m_notebook), paths](const WorkProgress &progress) {
            const auto notebook = copy();
            const auto incoming = std::make_shared<const Incoming>(incomingFrom(*notebook, paths, partOf(progress, 0, readingShare)));
            return Read(incoming, notebook->mergePreview(incoming->record));
        },
        [this, paths](const Read &read) {
            auto *dialog = new ImportPreview(*read.first, read.second, paths, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, incoming = read.first] { guarded(m_window, [&] { takeIn(*incoming); }); });
            dialog->open();
        });
}

void FileActions::takeIn(const Incoming &incoming)
{
    const size_t before = m_notebook.deedCount();
    const QString words = importWords(m_notebook.merge(incoming.record));
    if (m_notebook.deedCount() > before)
        Q_EMIT undoableDone(words);
    else
        Q_EMIT done(words);
}

} // namespace rung
