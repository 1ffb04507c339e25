// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDBusMessage>
#include <QFileInfo>

namespace rung {

namespace {
const auto objectPath = QLatin1String("/org/rung/Rung");
const auto interfaceName = QLatin1String("org.freedesktop.Application");
const auto newAttempt = QLatin1String("new-attempt");
const auto alreadyAsked = QLatin1String("already-asked");
const auto page = QLatin1String("page");
const auto token = QLatin1String("activation-token");
constexpr int patience = 3000;
constexpr int digits = 16;

/// A name for the bus that says nothing of where the notebook lies.
QString nameFor(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    const QByteArray whole = (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(digits);
    return QStringLiteral("org.rung.Rung.n") + QLatin1String(hash);
}

QString tokenOf(const QVariantMap &platformData)
{
    return platformData.value(token).toString();
}

/// What the desktop gave this start to come to the front with.
QVariantMap platformData()
{
    QVariantMap data;
    if (const QString given = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !given.isEmpty())
        data.insert(token, given);
    return data;
}
} // namespace

SingleInstance::SingleInstance(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    m_bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableSlots);
}

SingleInstance::~SingleInstance()
{
    hold({});
    m_bus.unregisterObject(objectPath);
}

bool SingleInstance::hold(const QString &path)
{
    const QString name = path.isEmpty() ? QString() : nameFor(path);
    if (name == m_name)
        return true;
    if (!m_name.isEmpty())
        m_bus.unregisterService(m_name);
    m_name.clear();
    if (name.isEmpty() || !m_bus.isConnected())
        return true;
    if (!m_bus.registerService(name))
        return false;
    m_name = name;
    return true;
}

bool SingleInstance::handOver(const QString &path, const LaunchOptions &options)
{
    const auto message = [&](const char *method) {
        return QDBusMessage::createMethodCall(nameFor(path), objectPath, interfaceName, QLatin1String(method));
    };
    const auto action = [&](const QString &name, const QVariantList &parameters = {}) {
        QDBusMessage call = message("ActivateAction");
        call << name << QVariant(parameters) << platformData();
        return call;
    };
    QDBusMessage call = message("Activate") << platformData();
    if (options.newAttempt)
        call = action(newAttempt);
    else if (options.alreadyAsked)
        call = action(alreadyAsked);
    else if (options.place)
        call = action(page, {placeName(*options.place)});
    return m_bus.call(call, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::Activate(const QVariantMap &platformData)
{
    Q_EMIT asked({}, tokenOf(platformData));
}

void SingleInstance::ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData)
{
    LaunchOptions options{.newAttempt = action == newAttempt, .alreadyAsked = action == alreadyAsked};
    if (action == page)
        options.place = placeFromName(parameters.value(0).toString());
    Q_EMIT asked(options, tokenOf(platformData));
}

bool sharesWindow(const LaunchOptions &options)
{
    return !options.demo && !options.readOnly && !options.exitAfterStartup;
}

} // namespace rung
