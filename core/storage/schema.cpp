// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/domain/storageerror.h"
#include "core/sealing/sealheader.h"
#include "core/storage/schemasteps.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QVariant>

namespace rung {

namespace {
using Reason = StorageError::Reason;

constexpr int headerLength = 100;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

QByteArray headerOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StorageError(Reason::Missing, path);
    if (!info.isFile())
        throw StorageError(Reason::NotANotebook, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Reason::NotAllowed, path, file.errorString());
    return file.read(headerLength);
}

int userVersionOf(const Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version")).toInt();
}
} // namespace

int schemaVersion()
{
    return static_cast<int>(schemaSteps().size());
}

int versionOfFile(const QString &path)
{
    const QByteArray header = headerOf(path);
    if (looksSealed(header))
        throw StorageError(Reason::Sealed, path);
    if (header.size() < headerLength || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        throw StorageError(Reason::NotANotebook, path);
    const auto number = [&](int at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (number(applicationIdAt) != applicationId)
        throw StorageError(Reason::NotANotebook, path);
    const int version = number(userVersionAt);
    if (version > schemaVersion())
        throw StorageError(Reason::Newer, path);
    if (version < 1)
        throw StorageError(Reason::Damaged, path, QStringLiteral("schema version %1").arg(version));
    return version;
}

int versionOf(const Database &database)
{
    if (database.value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId)
        throw StorageError(Reason::NotANotebook, database.path());
    const int version = userVersionOf(database);
    if (version > schemaVersion())
        throw StorageError(Reason::Newer, database.path());
    return version;
}

void migrate(const Database &database)
{
    const auto steps = schemaSteps();
    for (int version = userVersionOf(database); version < schemaVersion(); ++version) {
        Transaction transaction(database);
        for (const char *statement : steps[static_cast<size_t>(version)])
            database.run(QString::fromLatin1(statement));
        database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        database.run(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        transaction.commit();
    }
}

} // namespace rung
