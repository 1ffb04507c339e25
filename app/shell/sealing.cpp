// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sealing.h"

#include "app/shell/backupkeeper.h"
#include "app/shell/keyring.h"
#include "app/shell/longwork.h"
#include "app/shell/notebookcopy.h"
#include "app/shell/opennotebook.h"
#include "app/shell/sealdialog.h"
#include "core/storage/sealednotebook.h"

namespace rung {

using SharedSeal = std::shared_ptr<const Seal>;

namespace {
constexpr double keyShare = 0.7; ///< of the time that sealing takes
}

Sealing::Sealing(OpenNotebook &opened, QWidget *window) : m_opened(opened), m_window(window) {}

void Sealing::ask()
{
    auto *dialog = new SealDialog(m_opened.notebook(), m_keeper ? m_keeper->places().outOfReach() : QStringList(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &SealDialog::sealChosen, this, &Sealing::seal);
    connect(dialog, &SealDialog::unsealChosen, this, &Sealing::unseal);
    connect(dialog, &SealDialog::printRequested, this, &Sealing::printRequested);
    connect(dialog, &SealDialog::passphraseChosen, this, [this](std::shared_ptr<const Passphrase> passphrase) {
        change(
            tr("Changing the passphrase"), [passphrase](const Seal &before) { return before.withPassphrase(*passphrase); },
            tr("The notebook opens with the new passphrase now. Copies made before still open with the old one."));
    });
    connect(dialog, &SealDialog::codeChosen, this, [this](std::shared_ptr<const RecoveryCode> code) {
        change(
            tr("Changing the recovery code"), [code](const Seal &before) { return before.withRecoveryCode(*code); },
            tr("The new recovery code opens the notebook now."));
    });
    dialog->open();
}

void Sealing::seal(std::shared_ptr<const Passphrase> passphrase, std::shared_ptr<const RecoveryCode> code)
{
    m_opened.drafts().flush();
    runLong<SharedSeal>(
        this, m_window, tr("Sealing the notebook"),
        [copy = copyOf(m_opened.notebook()), passphrase, code](const WorkProgress &progress) {
            auto made = std::make_shared<const Seal>(Seal::make(*passphrase, *code));
            tell(progress, keyShare); // the last moment to stop
            sealNotebookFile(copy()->database(), *made);
            return made;
        },
        [this](const SharedSeal &made) {
            m_opened.drafts().moveTo(m_opened.notebook().id(), made.get());
            Q_EMIT reopenAs(made);
        });
}

void Sealing::change(const QString &what, std::function<Seal(const Seal &)> make, const QString &message)
{
    runLong<SharedSeal>(
        this, m_window, what,
        [before = std::make_shared<const Seal>(m_opened.notebook().seal()->copy()), make](const WorkProgress &progress) {
            auto made = std::make_shared<const Seal>(make(*before));
            tell(progress, 1);
            return made;
        },
        [this, message](const SharedSeal &after) {
            m_opened.notebook().changeSeal(after->copy());
            Q_EMIT done(message);
        });
}

void Sealing::unseal()
{
    m_opened.drafts().flush();
    runLong<bool>(
        this, m_window, tr("Taking the seal off"),
        [copy = copyOf(m_opened.notebook()), seal = sealOf(m_opened.notebook()), folders = backups()](const WorkProgress &) {
            unsealNotebookFile(copy()->database());
            for (const BackupFolder &folder : folders)
                folder.unseal(*seal);
            return true;
        },
        [this](bool) {
            keyring::forget(m_opened.notebook().path());
            m_opened.drafts().moveTo(m_opened.notebook().id(), nullptr);
            Q_EMIT reopenAs(nullptr);
        });
}

std::vector<BackupFolder> Sealing::backups() const
{
    std::vector<BackupFolder> folders;
    if (m_keeper)
        for (const QString &place : m_keeper->places().all())
            folders.emplace_back(place, m_opened.notebook().id());
    return folders;
}

} // namespace rung
