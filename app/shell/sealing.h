// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/seal.h"
#include "core/storage/backups.h"

#include <QObject>

#include <memory>

namespace rung {

class BackupKeeper;
class OpenNotebook;
class SealDialog;

/// Does to an open notebook what was asked for in the seal’s dialog, with the slow part on a worker.
class Sealing : public QObject
{
    Q_OBJECT

public:
    Sealing(OpenNotebook &opened, QWidget *window);

    /// Whose backups lose their seal with the notebook; it seals them by itself.
    void setKeeper(const BackupKeeper *keeper) { m_keeper = keeper; }
    void ask();

Q_SIGNALS:
    /// The file is sealed under this now, or plain where it is null: the notebook is to be opened again.
    void reopenAs(std::shared_ptr<const rung::Seal> seal);
    void done(const QString &message);
    void printRequested(const QString &text);

private:
    void seal(std::shared_ptr<const Passphrase> passphrase, std::shared_ptr<const RecoveryCode> code);
    void change(const QString &what, std::function<Seal(const Seal &)> make, const QString &message);
    void unseal();
    std::vector<BackupFolder> backups() const;

    OpenNotebook &m_opened;
    QWidget *m_window;
    const BackupKeeper *m_keeper = nullptr;
};

} // namespace rung
