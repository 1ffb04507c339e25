// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"

#include <QString>
#include <QStringList>

namespace rung {

class Preferences;
struct NotebookLocation;

/// The folders backups are kept in.
struct BackupPlaces
{
    QString usual;            ///< beside the usual notebook; made when it is needed
    QString chosen;           ///< where new ones go: the usual one unless the person chose another
    QStringList earlier = {}; ///< every other one that was ever chosen: what lies there is still a backup

    /// Where one made now goes: the chosen place, or the usual one while that is not there, such as on a disk that is not plugged in.
    QString now() const;
    QStringList all() const;
    /// Those of them that were chosen once and are not there.
    QStringList outOfReach() const;
};

/// Makes a backup where they go now, of the notebook with that id and path. Throws StorageError and Stopped.
Backup addBackup(const BackupPlaces &places, QUuid notebook, const Instant &at, const QString &path, const CopyMaker &copy,
                 const WorkProgress &progress = {});

BackupPlaces backupPlaces(const Preferences &preferences, const NotebookLocation &location);
/// From now on; empty for the usual one.
void chooseBackupPlace(Preferences &preferences, const QString &place);

} // namespace rung
