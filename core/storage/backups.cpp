// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/domain/backuprotation.h"
#include "core/domain/storageerror.h"
#include "core/files/wholefile.h"
#include "core/storage/notebookfile.h"
#include "core/storage/sealednotebook.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <exception>

namespace rung {

namespace {

using namespace std::chrono_literals;
using Reason = StorageError::Reason;

constexpr auto longestCopy = 10min; ///< a younger one may still be made, by another thread or window
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// "2026-03-02T120000+0100.rung": a moment as a name that every disk takes.
QString nameOf(const Instant &at)
{
    const int minutes = at.offsetSeconds() / 60;
    return at.dateTime().toString(QStringLiteral("yyyy-MM-ddTHHmmss"))
        + QStringLiteral("%1%2%3.rung")
              .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Instant> momentIn(const QString &name)
{
    constexpr qsizetype length = 27; // of the whole name
    if (name.size() != length || !name.endsWith(QStringLiteral(".rung")))
        return std::nullopt;
    const QString iso =
        name.left(13) + QLatin1Char(':') + name.mid(13, 2) + QLatin1Char(':') + name.mid(15, 5) + QLatin1Char(':') + name.mid(20, 2);
    return Instant::fromString(iso);
}

QString noteIn(const QString &folder)
{
    return folder + QStringLiteral("/notebook.txt");
}

QString notedPath(const QString &folder)
{
    QFile note(noteIn(folder));
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()).trimmed() : QString();
}

std::vector<Backup> backupsIn(const QString &folder)
{
    std::vector<Backup> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.rung")}, QDir::Files))
        if (const auto at = momentIn(file.fileName()))
            found.push_back({file.absoluteFilePath(), *at, file.size()});
    std::ranges::sort(found, [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

void removeFile(const QString &path)
{
    QFile file(path);
    if (!file.remove() && file.exists())
        throw StorageError(Reason::NotAllowed, path, file.errorString());
}

bool isUnreadable(const StorageError &error)
{
    return error.reason() == Reason::Damaged || error.reason() == Reason::NotANotebook || error.reason() == Reason::Sealed;
}

/// One that fails keeps none of the others from it; the last failure is thrown in the end.
template <class Act>
void forEachOf(const std::vector<Backup> &backups, Act act)
{
    std::exception_ptr failure;
    for (const Backup &backup : backups) {
        try {
            act(backup);
        } catch (const StorageError &) {
            failure = std::current_exception();
        }
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace

CopyMaker copiesOfFile(const QString &path)
{
    return [path](const QString &copy, const WorkProgress &progress) {
        backUp(*Database::open(path, Database::Access::ReadOnly), copy, progress);
    };
}

BackupFolder::BackupFolder(const QString &place, QUuid notebook)
    : m_place(place), m_path(place + QLatin1Char('/') + notebook.toString(QUuid::WithoutBraces))
{
}

std::vector<Backup> BackupFolder::list() const
{
    return backupsIn(m_path);
}

Backup BackupFolder::add(const Instant &at, const QString &notebookPath, const CopyMaker &copy, const WorkProgress &progress) const
{
    makeFolder();
    noteNotebook(notebookPath);
    Instant free = at;
    while (QFileInfo::exists(m_path + QLatin1Char('/') + nameOf(free)))
        free = free.plusSeconds(1);
    const QString path = m_path + QLatin1Char('/') + nameOf(free);
    copy(path, progress);
    return {path, momentIn(nameOf(free)).value_or(free), QFileInfo(path).size()};
}

void BackupFolder::rotate(const Instant &now, DayStart start) const
{
    dropUnfinished();
    const auto backups = list();
    std::vector<Instant> made;
    for (const Backup &backup : backups)
        made.push_back(backup.at);
    for (const size_t i : backupsToDrop(made, now, start))
        removeFile(backups[i].path);
}

void BackupFolder::erase(const std::vector<Erased> &erased, const Seal *seal) const
{
    dropUnfinished();
    forEachOf(list(), [&](const Backup &backup) {
        try {
            eraseFromBackup(backup.path, erased, seal);
        } catch (const StorageError &error) {
            if (!isUnreadable(error))
                throw;
            // One that nobody can read any more is no backup, but may still hold the words; under another seal it holds none.
            if (!isSealedFile(backup.path))
                removeFile(backup.path);
        }
    });
}

void BackupFolder::seal(const Seal &seal) const
{
    dropUnfinished();
    forEachOf(list(), [&](const Backup &backup) {
        if (!isSealedFile(backup.path))
            sealNotebookFile(*Database::open(backup.path, Database::Access::ReadOnly), seal);
    });
}

void BackupFolder::unseal(const Seal &seal) const
{
    for (const Backup &backup : list()) {
        try {
            if (isSealedFile(backup.path))
                unsealNotebookFile(*openImage(backup.path, unsealedImage(backup.path, seal), &seal));
        } catch (const StorageError &) {
            // It opens with its passphrase, like the notebook it was made of.
        }
    }
}

void BackupFolder::clear(const Instant &until) const
{
    dropUnfinished();
    for (const Backup &backup : list())
        if (backup.at <= until)
            removeFile(backup.path);
}

/// They hold words as the others do, and lie under names that no list shows: a copy that was not finished, or one from before an update.
void BackupFolder::dropUnfinished() const
{
    const QDateTime until = QDateTime::currentDateTime().addSecs(-std::chrono::seconds(longestCopy).count());
    for (const QFileInfo &file :
         QDir(m_path).entryInfoList({QStringLiteral("*.rung*.new*"), QStringLiteral("*.rung.before-v*")}, QDir::Files))
        if (file.lastModified() <= until)
            removeFile(file.absoluteFilePath());
}

void BackupFolder::makeFolder() const
{
    if (!QFileInfo(m_place).isDir())
        throw StorageError(Reason::Missing, m_place);
    if (QFileInfo::exists(m_path))
        return;
    if (!QDir().mkpath(m_path))
        throw StorageError(Reason::NotAllowed, m_path);
    QFile::setPermissions(m_path, ownerOnly | QFile::ExeOwner);
}

void BackupFolder::noteNotebook(const QString &notebookPath) const
{
    if (notedPath(m_path) == notebookPath)
        return;
    replaceWhole(noteIn(m_path), notebookPath.toUtf8() + '\n');
}

std::vector<Backup> backupsOfPath(const QString &place, const QString &notebookPath)
{
    std::vector<Backup> found;
    for (const QFileInfo &folder : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (notedPath(folder.absoluteFilePath()) == notebookPath) {
            const auto there = backupsIn(folder.absoluteFilePath());
            found.insert(found.end(), there.begin(), there.end());
        }
    std::ranges::sort(found, [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

} // namespace rung
