// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/backupkeeper.h"

#include "app/base/preferences.h"
#include "app/shell/notebookcopy.h"
#include "core/domain/storageerror.h"
#include "core/notebook/notebook.h"
#include "core/notebook/trashreader.h"
#include "core/storage/notebookfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rung {

namespace {
constexpr int patienceMs = 3000;

/// A sealed notebook as it is now, sealed again.
CopyMaker copiesInMemory(const Notebook &notebook)
{
    return [copy = copyOf(notebook)](const QString &path, const WorkProgress &progress) { backUp(copy()->database(), path, progress); };
}

bool isOfDay(const std::vector<Backup> &backups, Day day, DayStart start)
{
    return std::ranges::any_of(backups, [&](const Backup &backup) { return Day::of(backup.at, start) == day; });
}
} // namespace

BackupKeeper::BackupKeeper(const Notebook &notebook, Preferences &preferences, NotebookLocation location, QObject *parent)
    : QObject(parent), m_notebook(notebook), m_preferences(preferences), m_location(std::move(location))
{
    m_worker.setMaxThreadCount(1);
    connect(&notebook, &Notebook::changed, this, &BackupKeeper::noteChange);
    if (notebook.isSealed())
        sealPlainBackups();
    if (isOwedByAge())
        expectErasure(Erasure::Some);
    if (owed())
        followErasure();
}

BackupKeeper::~BackupKeeper()
{
    m_worker.waitForDone(patienceMs);
    m_stop = true;
    m_worker.waitForDone();
}

BackupPlaces BackupKeeper::places() const
{
    return backupPlaces(m_preferences, m_location);
}

std::vector<Backup> BackupKeeper::list() const
{
    std::vector<Backup> found;
    for (const QString &place : places().all()) {
        const auto there = BackupFolder(place, m_notebook.id()).list();
        found.insert(found.end(), there.begin(), there.end());
    }
    std::ranges::sort(found, [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

std::function<Backup(const WorkProgress &)> BackupKeeper::maker() const
{
    const BackupPlaces all = places();
    const QString path = m_notebook.path();
    const CopyMaker copies = m_notebook.isSealed() ? copiesInMemory(m_notebook) : copiesOfFile(path);
    return [all, copies, now = m_notebook.now(), id = m_notebook.id(), path](const WorkProgress &progress) {
        return addBackup(all, id, now, path, copies, progress);
    };
}

void BackupKeeper::noteChange()
{
    const Day today = m_notebook.today();
    if (m_lookedAt == today)
        return;
    m_lookedAt = today;
    const DayStart start = m_notebook.dayStart();
    const BackupPlaces all = places();
    run([this, make = maker(), folder = BackupFolder(all.now(), m_notebook.id()), now = m_notebook.now(), today, start, all](Done &done) {
        if (isOfDay(folder.list(), today, start))
            return;
        make([this](double) { return !m_stop; });
        folder.rotate(now, start);
        if (all.now() != all.chosen)
            done.elsewhere = all.now();
    });
    if (owed())
        followErasure();
}

void BackupKeeper::sealPlainBackups()
{
    run([seal = sealOf(m_notebook), id = m_notebook.id(), all = places()](Done &done) {
        for (const QString &place : all.all()) {
            try {
                BackupFolder(place, id).seal(*seal);
            } catch (const StorageError &error) {
                done.left = tr("A backup is not sealed yet, and is tried again when the notebook is opened next: %1").arg(error.message());
            }
        }
    });
}

void BackupKeeper::expectErasure(Erasure erasure)
{
    const auto before = owed();
    const bool everything = erasure == Erasure::Everything || (before && before->erasure == Erasure::Everything);
    const Instant until = everything && erasure == Erasure::Some ? before->at : m_notebook.now();
    m_preferences.setViewState(owedKey(),
                               QStringList{everything ? QStringLiteral("everything") : QStringLiteral("some"), until.toString()});
}

void BackupKeeper::followErasure()
{
    const auto pay = owed();
    if (!pay)
        return;
    try {
        run(payer(*pay));
    } catch (const StorageError &error) {
        Q_EMIT told(error.message());
    }
}

BackupKeeper::Work BackupKeeper::payer(const Owed &owed) const
{
    return [owed, id = m_notebook.id(), all = places(), erased = read::erased(m_notebook), seal = sealOf(m_notebook)](Done &done) {
        for (const QString &place : all.all()) {
            const BackupFolder folder(place, id);
            try {
                if (owed.erasure == Erasure::Everything)
                    folder.clear(owed.at);
                folder.erase(erased, seal.get());
            } catch (const StorageError &error) {
                done.left = tr("A backup may still hold what you erased, and is tried again when the notebook is opened next: %1")
                                .arg(error.message());
            }
        }
        if (done.left.isEmpty() && all.outOfReach().isEmpty())
            done.paid = owed.at;
    };
}

/// Nobody asks for what leaves the trash by its age, so it is found out by the traces that it leaves.
bool BackupKeeper::isOwedByAge() const
{
    const auto followed = Instant::fromString(m_preferences.viewState(followedKey()).toString());
    return std::ranges::any_of(read::erased(m_notebook), [&](const Erased &one) { return !followed || *followed < one.at; });
}

std::optional<BackupKeeper::Owed> BackupKeeper::owed() const
{
    const QStringList kept = m_preferences.viewState(owedKey()).toStringList();
    const auto at = Instant::fromString(kept.value(1));
    if (!at)
        return std::nullopt;
    return Owed{kept.first() == QLatin1String("everything") ? Erasure::Everything : Erasure::Some, *at};
}

void BackupKeeper::run(Work work)
{
    ++m_running;
    m_worker.start([this, work = std::move(work)] {
        Done done;
        try {
            work(done);
        } catch (...) {
            done.failure = std::current_exception();
        }
        QMetaObject::invokeMethod(this, [this, done] { take(done); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::take(const Done &done)
{
    --m_running;
    if (const auto still = owed(); done.paid && still && still->at == *done.paid) {
        m_preferences.setViewState(owedKey(), QStringList());
        m_preferences.setViewState(followedKey(), m_notebook.now().toString());
    }
    if (done.elsewhere && !m_toldOfPlace) {
        m_toldOfPlace = true;
        Q_EMIT told(tr("“%1” is not there at the moment, so today’s backup is in “%2”.")
                        .arg(QDir::toNativeSeparators(places().chosen), QDir::toNativeSeparators(*done.elsewhere)));
    }
    if (!done.left.isEmpty())
        Q_EMIT told(done.left);
    try {
        if (done.failure)
            std::rethrow_exception(done.failure);
    } catch (const StorageError &error) {
        Q_EMIT told(tr("There is no new backup: %1").arg(error.message()));
    } catch (const std::exception &) {
        // It was stopped as the window closed, and is made another time.
    }
}

QString BackupKeeper::owedKey() const
{
    return QStringLiteral("erasedFromBackups/") + m_notebook.id().toString(QUuid::WithoutBraces);
}

QString BackupKeeper::followedKey() const
{
    return QStringLiteral("backupsFollowedErasure/") + m_notebook.id().toString(QUuid::WithoutBraces);
}

} // namespace rung
