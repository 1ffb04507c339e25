// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session.h"

#include "app/base/failureboundary.h"
#include "app/shell/appmenu.h"
#include "app/shell/backupkeeper.h"
#include "app/shell/bringtofront.h"
#include "app/shell/conflictcopies.h"
#include "app/shell/deedteller.h"
#include "app/shell/exportactions.h"
#include "app/shell/fileactions.h"
#include "app/shell/filewatch.h"
#include "app/shell/knowledgedialog.h"
#include "app/shell/navigator.h"
#include "app/shell/notebooklocation.h"
#include "app/shell/opennotebook.h"
#include "app/shell/reminders.h"
#include "app/shell/restoring.h"
#include "app/shell/sealing.h"
#include "app/shell/trashdialog.h"
#include "app/widgets/messagestrip.h"
#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"

#include <QDir>
#include <QFileInfo>

namespace rung {

namespace {
/// Where file dialogs open: beside the notebook, but neither in a demo's folder, which goes, nor in the hidden one of the usual notebook.
QString folderFor(const OpenNotebook &opened, const NotebookLocation &location)
{
    const QString path = opened.notebook().path();
    return opened.isDemo() || path == location.notebook ? QDir::homePath() : QFileInfo(path).absolutePath();
}
} // namespace

Session::Session(std::unique_ptr<OpenNotebook> opened, Preferences &preferences, const NotebookLocation &location, QWidget *window)
    : m_window(window),
      m_preferences(preferences),
      m_opened(std::move(opened)),
      m_navigator(std::make_unique<Navigator>(*m_opened, preferences)),
      m_deeds(std::make_unique<DeedTeller>(m_opened->notebook())),
      m_files(std::make_unique<FileActions>(m_opened->notebook(), folderFor(*m_opened, location), window)),
      m_exports(std::make_unique<ExportActions>(m_opened->notebook(), preferences, window)),
      m_sealing(std::make_unique<Sealing>(*m_opened, window))
{
    connect(m_deeds.get(), &DeedTeller::changed, this, &Session::undoStateChanged);
    connect(m_files.get(), &FileActions::newChosen, this, &Session::newChosen);
    connect(m_files.get(), &FileActions::openChosen, this, &Session::openChosen);
    connect(m_files.get(), &FileActions::backedUp, this, [this](const QString &path) { rememberBackup(m_preferences, notebook(), path); });
    connect(m_sealing.get(), &Sealing::reopenAs, this, &Session::reopenAs);
    connect(m_sealing.get(), &Sealing::printRequested, m_exports.get(), &ExportActions::printText);
    connect(m_navigator.get(), &Navigator::trashRequested, this, &Session::showTrash);
    connect(m_navigator.get(), &Navigator::knowledgeRequested, this, &Session::showKnowledge);
    connect(m_navigator.get(), &Navigator::printRequested, m_exports.get(), &ExportActions::printText);
    connect(m_navigator.get(), &Navigator::saveRequested, m_exports.get(), &ExportActions::askForFileToSave);
    connect(m_navigator.get(), &Navigator::summaryRequested, m_exports.get(), &ExportActions::askForPdf);
    if (!m_opened->isDemo())
        remind();
    if (!m_opened->isDemo() && !notebook().isReadOnly())
        keepBackups(location);
    if (!m_opened->isDemo())
        watchFile();
}

Session::~Session() = default;

Notebook &Session::notebook() const
{
    return m_opened->notebook();
}

PageStack &Session::pages() const
{
    return *m_navigator->stack();
}

void Session::speakThrough(MessageStrip *strip)
{
    m_strip = strip;
    m_deeds->setStrip(strip);
    if (m_keeper)
        connect(m_keeper.get(), &BackupKeeper::told, strip, &MessageStrip::showMessage);
    if (m_copies) {
        connect(m_copies.get(), &ConflictCopies::offered, strip, &MessageStrip::showOffer);
        connect(m_copies.get(), &ConflictCopies::undoableDone, strip, &MessageStrip::showUndo);
        connect(m_copies.get(), &ConflictCopies::done, strip, &MessageStrip::showMessage);
        m_copies->look();
    }
    connect(&m_opened->drafts(), &Drafts::failed, strip, &MessageStrip::showFailure);
    connect(m_files.get(), &FileActions::done, strip, &MessageStrip::showMessage);
    connect(m_files.get(), &FileActions::undoableDone, strip, &MessageStrip::showUndo);
    connect(m_exports.get(), &ExportActions::done, strip, &MessageStrip::showMessage);
    connect(m_sealing.get(), &Sealing::done, strip, &MessageStrip::showMessage);
    const QString keeping = tr("Keeping…");
    connect(&m_opened->keeping(), &Keeping::takesLonger, strip, [strip, keeping] { strip->showMessage(keeping); });
    connect(&m_opened->keeping(), &Keeping::ended, strip, [strip, keeping] {
        if (strip->message() == keeping)
            strip->clear();
    });
}

void Session::keepBackups(const NotebookLocation &location)
{
    m_keeper = std::make_unique<BackupKeeper>(notebook(), m_preferences, location);
    m_sealing->setKeeper(m_keeper.get());
    m_copies = std::make_unique<ConflictCopies>(notebook(), m_window);
    m_restoring = std::make_unique<Restoring>(notebook(), *m_keeper, m_window);
    connect(m_restoring.get(), &Restoring::restored, this, &Session::restored);
}

void Session::watchFile()
{
    m_watch = std::make_unique<FileWatch>(notebook());
    connect(m_watch.get(), &FileWatch::gone, this, &Session::tellGone);
    connect(m_watch.get(), &FileWatch::replaced, this, &Session::tellReplaced);
}

void Session::tellGone()
{
    if (m_strip)
        m_strip->showOffer(tr("“%1” was moved or deleted while it was open. All you saved is still here.").arg(notebook().path()),
                           tr("Keep a copy…"), [this] { m_files->askWhereToKeep(); });
}

void Session::tellReplaced()
{
    const QString path = notebook().path();
    if (!m_strip)
        return;
    if (notebook().isSealed())
        m_strip->showMessage(StorageError(StorageError::Reason::Replaced, path).message());
    else
        m_strip->showOffer(
            tr("Another program, perhaps one that keeps files in step, put another “%1” in place of this one. Bring both together?")
                .arg(path),
            tr("Bring both together"), [this, path] {
                guarded(m_window, [&] {
                    Notebook::open(path)->merge(read::record(notebook()));
                    Q_EMIT openChosen(path);
                });
            });
}

void Session::tellRestored(const Backup &backup, const Backup &before)
{
    if (m_strip && m_restoring)
        m_strip->showOffer(restoredWords(backup), tr("Undo"), [this, before] { m_restoring->restore(before); });
}

bool Session::obey(Command command)
{
    switch (command) {
    case Command::Undo:
        m_deeds->undo();
        return true;
    case Command::Redo:
        m_deeds->redo();
        return true;
    case Command::Find:
        m_navigator->find();
        return true;
    case Command::Trash:
        showTrash();
        return true;
    case Command::Knowledge:
        showKnowledge();
        return true;
    case Command::Back:
    case Command::CloseForm:
        pages().back();
        return true;
    default:
        return goTo(command) || obeyFile(command);
    }
}

void Session::showTrash()
{
    guarded(m_window, [this] {
        auto *dialog = new TrashDialog(notebook(), m_opened->drafts(), m_window);
        if (m_keeper) {
            dialog->sayOutOfReach(m_keeper->places().outOfReach());
            connect(dialog, &TrashDialog::erasing, m_keeper.get(), &BackupKeeper::expectErasure);
            connect(dialog, &TrashDialog::erased, m_keeper.get(), &BackupKeeper::followErasure);
        }
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(this, &QObject::destroyed, dialog, &QDialog::reject);
        dialog->open();
    });
}

void Session::remind()
{
    m_reminders = std::make_unique<Reminders>(notebook(), m_preferences);
    m_reminders->restUnder([this] { return m_opened->support().state(SoftPhrases::PassedOver); });
    connect(m_reminders.get(), &Reminders::pressed, this, [this](const QString &activationToken) {
        bringToFront(*m_window, activationToken);
        m_opened->keeping().whenKept([this] {
            if (!m_navigator->isFillingForm())
                m_navigator->showPlace(Place::Today);
        });
    });
}

void Session::showKnowledge()
{
    auto *dialog = new KnowledgeDialog(notebook(), m_opened->drafts(), m_preferences, m_window);
    if (m_keeper)
        dialog->addBackups(m_keeper->list(), m_keeper->places());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool Session::goTo(Command command)
{
    switch (command) {
    case Command::Today:
        m_navigator->showPlace(Place::Today);
        return true;
    case Command::Ladder:
        m_navigator->showPlace(Place::Ladder);
        return true;
    case Command::Journal:
        m_navigator->showPlace(Place::Journal);
        return true;
    case Command::Progress:
        m_navigator->showPlace(Place::Progress);
        return true;
    case Command::Guide:
    case Command::GuidePage:
        m_navigator->showPlace(Place::Guide);
        return true;
    case Command::Talk:
        m_navigator->showPlace(Place::Talk);
        return true;
    default:
        return false;
    }
}

bool Session::obeyFile(Command command)
{
    switch (command) {
    case Command::New:
        m_files->askForNew();
        return true;
    case Command::Open:
        m_files->askForOpen();
        return true;
    case Command::Import:
        m_files->askForImport();
        return true;
    case Command::Seal:
        m_sealing->ask();
        return true;
    case Command::Backup:
        m_files->askForBackup();
        return true;
    case Command::Restore:
        if (m_restoring)
            m_restoring->offer();
        return true;
    case Command::Export:
        m_exports->askForExport();
        return true;
    case Command::Summary:
        m_exports->askForPdf();
        return true;
    case Command::Print:
        m_exports->askForPrint();
        return true;
    default:
        return false;
    }
}

} // namespace rung
