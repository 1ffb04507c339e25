// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftfile.h"

#include "core/files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

namespace rung {

namespace {

/// Another window holds its turn for a few milliseconds; a crashed one is found out by its process. Waiting longer loses more than it
/// saves.
constexpr int longestWait = 500;

QByteArray whatTheyAre()
{
    return QByteArrayLiteral("drafts");
}

} // namespace

QJsonObject loadDrafts(const QString &path, const Seal *seal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return QJsonDocument::fromJson(seal ? seal->unsealedText(bytes, whatTheyAre()).value_or(QByteArray()) : bytes).object();
}

void changeDrafts(const QString &path, const QJsonObject &kept, const QStringList &dropped, const Seal *seal)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::setPermissions(QFileInfo(path).absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile turn(path + QStringLiteral(".lock"));
    turn.tryLock(longestWait);
    QJsonObject drafts = loadDrafts(path, seal);
    for (auto draft = kept.constBegin(); draft != kept.constEnd(); ++draft)
        drafts.insert(draft.key(), draft.value());
    for (const QString &form : dropped)
        drafts.remove(form);
    const QByteArray json = QJsonDocument(drafts).toJson(QJsonDocument::Compact);
    replaceWhole(path, seal ? seal->sealedText(json, whatTheyAre()) : json);
}

} // namespace rung
