// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include "app/shell/backupplaces.h"
#include "app/shell/notebooklocation.h"
#include "core/storage/backups.h"

#include <atomic>
#include <exception>
#include <functional>
#include <optional>

namespace rung {

class Notebook;

/// What was erased for good, as far as backups have to follow.
enum class Erasure { Some, Everything };

/// Makes the backups nobody has to think of: one at the first change of each day, on a thread of its own, and takes out of all of them
/// what is erased. What a place that is not there still owes is done when it is back.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// The notebook outlives it.
    BackupKeeper(const Notebook &notebook, Preferences &preferences, NotebookLocation location, QObject *parent = nullptr);
    /// Lets a backup that is being made come to its end for a moment, then stops it.
    ~BackupKeeper() override;

    BackupPlaces places() const;
    /// All that are in reach, newest first.
    std::vector<Backup> list() const;
    /// Makes one now, on the thread that calls it. Throws StorageError and Stopped.
    std::function<Backup(const WorkProgress &)> maker() const;

    /// To be called before something is erased, so that no crash forgets the backups, and when it was erased.
    void expectErasure(Erasure erasure);
    void followErasure();
    /// Whether the worker has nothing to do.
    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    /// Something about backups, to be said quietly.
    void told(const QString &message);

private:
    struct Owed
    {
        Erasure erasure;
        Instant at;
    };
    struct Done
    {
        std::optional<Instant> paid = {}; ///< what was owed since then is done
        std::optional<QString> elsewhere = {}; ///< where the backup went instead of the chosen place
        QString left = {}; ///< what could not be done to some backup
        std::exception_ptr failure = {};
    };
    using Work = std::function<void(Done &)>;

    void noteChange();
    /// Those from before the notebook was sealed, and those that were out of reach then.
    void sealPlainBackups();
    std::optional<Owed> owed() const;
    /// Whether something was erased by its age since the backups last followed.
    bool isOwedByAge() const;
    /// Takes the erased out of the backups in every place that is there.
    Work payer(const Owed &owed) const;
    void run(Work work);
    void take(const Done &done);
    QString owedKey() const;
    QString followedKey() const;

    const Notebook &m_notebook;
    Preferences &m_preferences;
    NotebookLocation m_location;
    std::optional<Day> m_lookedAt;
    bool m_toldOfPlace = false;
    int m_running = 0;
    std::atomic<bool> m_stop = false;
    QThreadPool m_worker;
};

} // namespace rung
