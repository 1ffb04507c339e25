// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/domain/progress.h"
#include "core/domain/record.h"
#include "core/storage/database.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rung {

class Seal;

/// Writes one verified copy of a notebook to the path it is given, which appears whole or not at all. How a notebook is copied depends on
/// how it is kept; where copies lie and which of them stay does not.
using CopyMaker = std::function<void(const QString &path, const WorkProgress &progress)>;

/// Copies the notebook file at `path` over a connection of its own.
CopyMaker copiesOfFile(const QString &path);

/// One backup on the disk; it was looked through when it was made.
struct Backup
{
    QString path;
    Instant at;
    qint64 size = 0;
};

/// The backups of one notebook, in a folder of theirs in the place where backups are kept. Throws StorageError.
class BackupFolder
{
public:
    BackupFolder(const QString &place, QUuid notebook);

    const QString &path() const { return m_path; }
    /// Newest first; empty where there is no such folder.
    std::vector<Backup> list() const;
    /// Adds one, beside a line that names the notebook it is of. The place must be there; the folder is made, open to its owner alone.
    Backup add(const Instant &at, const QString &notebookPath, const CopyMaker &copy, const WorkProgress &progress = {}) const;
    /// Drops what need not stay (see `backupsToDrop`), and what is left of backups that never came to their end.
    void rotate(const Instant &now, DayStart start) const;
    /// Takes out of every backup what was erased in the notebook since, so that no word of it is left in any; those of a sealed notebook
    /// need its seal, and one under another seal stays.
    void erase(const std::vector<Erased> &erased, const Seal *seal = nullptr) const;
    /// Seals those that are plain, and drops what a backup that was never finished left behind. One that cannot be sealed keeps none of the
    /// others from it; the last failure is thrown in the end.
    void seal(const Seal &seal) const;
    /// Takes the seal off those that it opens; the others stay as they are.
    void unseal(const Seal &seal) const;
    /// Removes those made until then.
    void clear(const Instant &until) const;

private:
    void dropUnfinished() const;
    void makeFolder() const;
    void noteNotebook(const QString &notebookPath) const;

    QString m_place;
    QString m_path;
};

/// The backups in this place of the notebook that was last known at that path, newest first: for a file that tells its identity no more.
std::vector<Backup> backupsOfPath(const QString &place, const QString &notebookPath);

/// What a backup holds outside its trash, to know it by.
struct BackupContents
{
    int ladders = 0;
    int attempts = 0;
    int entries = 0; ///< texts of the journal
    std::optional<Day> newest = {};
    friend bool operator==(const BackupContents &, const BackupContents &) = default;
};

BackupContents contentsOf(const QString &backup, const Seal *seal = nullptr);

/// Takes out of one backup what is among `erased`, with all that hangs on it there; a backup without any of it is left as it is.
void eraseFromBackup(const QString &backup, const std::vector<Erased> &erased, const Seal *seal = nullptr);

/// Puts a copy of the backup where a damaged notebook is, which keeps its bytes under a name beside it; gives that name.
QString replaceDamaged(const QString &notebook, const QString &backup);

/// Makes the notebook what the backup is, in one transaction; an older one is brought up to date on the way. Who has the notebook open
/// reads everything anew afterwards.
void restoreInto(const Database &notebook, const QString &backup);

/// The same for the file of a sealed notebook, which is replaced whole; the backup is sealed with the same key, or plain.
void restoreSealed(const QString &notebook, const Seal &seal, const QString &backup);

} // namespace rung
