// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace rung {

namespace {
const auto service = QLatin1String("org.freedesktop.Notifications");
const auto path = QLatin1String("/org/freedesktop/Notifications");
const auto whenPressed = QLatin1String("default");
constexpr int asLongAsTheDesktopLikes = -1;

QDBusMessage callTo(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}
} // namespace

Notifier::Notifier(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus)) {}

Notifier::~Notifier()
{
    if (m_shown != 0)
        m_bus.send(callTo("CloseNotification") << m_shown);
}

void Notifier::show(const QString &title, const QString &text)
{
    listen();
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.rung.Rung")}, {QStringLiteral("transient"), true}};
    QDBusMessage call = callTo("Notify");
    call << QStringLiteral("Rung") << m_shown << QStringLiteral("org.rung.Rung") << title << text << QStringList{whenPressed, tr("Open")}
         << hints << asLongAsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> reply = *finished;
        finished->deleteLater();
        if (reply.isValid())
            m_shown = reply.value();
    });
}

void Notifier::listen()
{
    if (std::exchange(m_listening, true))
        return;
    m_bus.connect(QString(), path, service, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
    m_bus.connect(QString(), path, service, QStringLiteral("ActionInvoked"), this, SLOT(takePress(uint, QString)));
}

void Notifier::takeToken(uint id, const QString &token)
{
    if (id == m_shown)
        m_token = token;
}

void Notifier::takePress(uint id, const QString &action)
{
    if (id == m_shown && action == whenPressed)
        Q_EMIT pressed(std::exchange(m_token, {}));
}

} // namespace rung
