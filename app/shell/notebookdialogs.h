// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace rung {

/// What a file dialog is for.
struct FileQuestion
{
    enum class Kind { ExistingFile, ExistingFiles, NewFile };

    Kind kind = Kind::ExistingFile;
    QString title;
    QString filter;
    QString suffix; ///< added to a new file's name that has none
    QString start;  ///< the folder it opens in, or for a new file a proposed path
};

FileQuestion whichNotebook(const QString &startFolder);
FileQuestion whereNewNotebook(const QString &startFolder);

/// Asks for one file without holding up the window; `then` gets its path, and is not called when nothing was chosen or `asker` is gone.
void askForFile(const FileQuestion &question, QWidget *window, const QObject *asker, std::function<void(const QString &)> then);
/// The same for any number of files.
void askForFiles(const FileQuestion &question, QWidget *window, const QObject *asker, std::function<void(const QStringList &)> then);
/// The same, waiting for the answer, before there is a window; empty when nothing was chosen.
QString askForFileNow(const FileQuestion &question);

} // namespace rung
