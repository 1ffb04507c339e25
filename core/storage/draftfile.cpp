// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftfile.h"

#include "core/domain/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace rung {

namespace {

/// Another window holds its turn for a few milliseconds; a crashed one is found out by its process. Waiting longer loses more than it
/// saves.
constexpr int longestWait = 500;

void save(const QString &path, const QJsonObject &drafts)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact));
    }
    if (!opened || !file.commit())
        throw StorageError(StorageError::Reason::Unreadable, path, file.errorString());
}

} // namespace

QJsonObject loadDrafts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void changeDrafts(const QString &path, const QJsonObject &kept, const QStringList &dropped)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::setPermissions(QFileInfo(path).absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile turn(path + QStringLiteral(".lock"));
    turn.tryLock(longestWait);
    QJsonObject drafts = loadDrafts(path);
    for (auto draft = kept.constBegin(); draft != kept.constEnd(); ++draft)
        drafts.insert(draft.key(), draft.value());
    for (const QString &form : dropped)
        drafts.remove(form);
    save(path, drafts);
}

} // namespace rung
