// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFileInfo>

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace rung::keyring {

namespace {

const auto service = QStringLiteral("Rung");

constexpr const char *keyrings[] = {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6"};

QString nameOf(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

void wipeBytes(QByteArray &bytes)
{
    wipe({reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size())});
}

} // namespace

bool isThere()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    if (!bus)
        return false;
    const QStringList known = bus->registeredServiceNames().value() + bus->activatableServiceNames().value();
    return std::ranges::any_of(keyrings, [&](const char *name) { return known.contains(QLatin1String(name)); });
}

void find(const QString &path, QObject *asker, std::function<void(std::optional<MasterKey>)> tell)
{
    auto *job = new QKeychain::ReadPasswordJob(service, asker);
    job->setKey(nameOf(path));
    QObject::connect(job, &QKeychain::Job::finished, asker, [job, tell = std::move(tell)] {
        QByteArray bytes = job->error() == QKeychain::NoError ? QByteArray::fromBase64(job->binaryData()) : QByteArray();
        if (bytes.size() != qsizetype(Seal::keySize))
            return tell(std::nullopt);
        MasterKey key{Secret::of({reinterpret_cast<const unsigned char *>(bytes.constData()), Seal::keySize})};
        wipeBytes(bytes);
        tell(std::move(key));
    });
    job->start();
}

void remember(const QString &path, const MasterKey &key, QObject *asker, std::function<void(const QString &)> tell)
{
    auto *job = new QKeychain::WritePasswordJob(service, asker);
    job->setKey(nameOf(path));
    job->setBinaryData(QByteArray(reinterpret_cast<const char *>(key.bytes.data()), qsizetype(key.bytes.size())).toBase64());
    QObject::connect(job, &QKeychain::Job::finished, asker,
                     [job, tell = std::move(tell)] { tell(job->error() == QKeychain::NoError ? QString() : job->errorString()); });
    job->start();
}

void forget(const QString &path)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(nameOf(path));
    job->start();
}

} // namespace rung::keyring
