// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/backupplaces.h"

#include "app/base/preferences.h"
#include "app/shell/notebooklocation.h"

#include <QFileInfo>

namespace rung {

namespace {
QString chosenKey()
{
    return QStringLiteral("backupPlace");
}

QString everChosenKey()
{
    return QStringLiteral("backupPlacesEver");
}
} // namespace

QString BackupPlaces::now() const
{
    return QFileInfo(chosen).isDir() ? chosen : usual;
}

QStringList BackupPlaces::all() const
{
    QStringList places = QStringList{chosen, usual} + earlier;
    places.removeDuplicates();
    return places;
}

QStringList BackupPlaces::outOfReach() const
{
    QStringList places = all();
    places.removeIf([this](const QString &place) { return place == usual || QFileInfo(place).isDir(); });
    return places;
}

Backup addBackup(const BackupPlaces &places, QUuid notebook, const Instant &at, const QString &path, const CopyMaker &copy,
                 const WorkProgress &progress)
{
    const QString place = places.now();
    if (place == places.usual)
        makeFolderFor(place + QStringLiteral("/any"));
    return BackupFolder(place, notebook).add(at, path, copy, progress);
}

BackupPlaces backupPlaces(const Preferences &preferences, const NotebookLocation &location)
{
    const QString usual = QFileInfo(location.notebook).absolutePath() + QStringLiteral("/backups");
    const QString chosen = preferences.value(chosenKey()).toString();
    return {usual, chosen.isEmpty() ? usual : chosen, preferences.value(everChosenKey()).toStringList()};
}

void chooseBackupPlace(Preferences &preferences, const QString &place)
{
    QStringList ever = preferences.value(everChosenKey()).toStringList();
    if (!place.isEmpty() && !ever.contains(place))
        preferences.setValue(everChosenKey(), ever << place);
    preferences.setValue(chosenKey(), place);
}

} // namespace rung
