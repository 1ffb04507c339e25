// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/storage/backups.h"

#include <memory>

class QWidget;

namespace rung {

class BackupKeeper;
class ConflictCopies;
class DeedTeller;
class ExportActions;
class FileActions;
class FileWatch;
class MessageStrip;
class Navigator;
class Notebook;
class OpenNotebook;
class PageStack;
class Preferences;
class Reminders;
class Restoring;
class Seal;
class Sealing;
enum class Command;
struct NotebookLocation;

/// Everything that lives as long as one notebook is open: its pages, what tells and undoes its deeds, what is done with its file.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<OpenNotebook> opened, Preferences &preferences, const NotebookLocation &location, QWidget *window);
    ~Session() override;

    OpenNotebook &opened() const { return *m_opened; }
    Notebook &notebook() const;
    Navigator &navigator() const { return *m_navigator; }
    PageStack &pages() const;

    /// The strip to speak through from now on.
    void speakThrough(MessageStrip *strip);
    /// Does what concerns the notebook; false where the command concerns the window.
    bool obey(Command command);
    /// Says that the notebook is a backup now, with a way back to what it was before.
    void tellRestored(const Backup &backup, const Backup &before);

Q_SIGNALS:
    void undoStateChanged();
    void newChosen(const QString &path);
    void openChosen(const QString &path);
    /// The file was sealed, or its seal taken off, where `seal` is null: it is to be opened again.
    void reopenAs(std::shared_ptr<const rung::Seal> seal);
    /// The file is another one now and wants to be opened again.
    void restored(const rung::Backup &backup, const rung::Backup &before);

private:
    bool obeyFile(Command command);
    bool goTo(Command command);
    void showTrash();
    void keepBackups(const NotebookLocation &location);
    void watchFile();
    void tellGone();
    void tellReplaced();
    void remind();
    void showKnowledge();

    QWidget *m_window;
    Preferences &m_preferences;
    // In this order, so that what reads the notebook goes before it.
    std::unique_ptr<OpenNotebook> m_opened;
    std::unique_ptr<BackupKeeper> m_keeper; ///< none for a demo, and where nothing changes
    std::unique_ptr<Restoring> m_restoring;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<DeedTeller> m_deeds;
    std::unique_ptr<FileActions> m_files;
    std::unique_ptr<ConflictCopies> m_copies;
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<ExportActions> m_exports;
    std::unique_ptr<Sealing> m_sealing;
    std::unique_ptr<Reminders> m_reminders;
    QPointer<MessageStrip> m_strip;
};

} // namespace rung
