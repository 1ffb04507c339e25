// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lockwatch.h"

#include "app/base/preferences.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

#include <chrono>

namespace rung {

namespace {

const auto logind = QStringLiteral("org.freedesktop.login1");
const auto loginPath = QStringLiteral("/org/freedesktop/login1");
const auto manager = QStringLiteral("org.freedesktop.login1.Manager");
const auto loginSession = QStringLiteral("org.freedesktop.login1.Session");
const auto activeChanged = QStringLiteral("ActiveChanged");

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

LockWatch::LockWatch(const Preferences &preferences, QDBusConnection session, QDBusConnection system)
    : m_preferences(preferences), m_session(std::move(session)), m_system(std::move(system))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockWatch::lockRequested);
    qApp->installEventFilter(this);
    listen();
    refresh();
}

void LockWatch::listen()
{
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        const auto service = QLatin1String(name);
        m_session.connect(service, QString(), service, activeChanged, this, SLOT(takeScreenSaver(bool)));
    }
    m_system.connect(logind, loginPath, manager, QStringLiteral("PrepareForSleep"), this, SLOT(takeSleep(bool)));
    followOwnSession();
}

/// Other people's sessions lock too; this one's path is known to logind alone.
void LockWatch::followOwnSession()
{
    auto question = QDBusMessage::createMethodCall(logind, loginPath, manager, QStringLiteral("GetSessionByPID"));
    question << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        answer->deleteLater();
        if (!path.isError())
            m_system.connect(logind, path.value().path(), loginSession, QStringLiteral("Lock"), this, SLOT(takeSessionLock()));
    });
}

void LockWatch::askToBeWaitedFor()
{
    if (!m_system.isConnected() || m_delay.isValid())
        return;
    auto question = QDBusMessage::createMethodCall(logind, loginPath, manager, QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Rung") << tr("The notebook is locked first.") << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *answer;
        answer->deleteLater();
        if (!delay.isError())
            m_delay = delay.value();
    });
}

void LockWatch::refresh()
{
    const std::chrono::minutes idle(m_preferences.lockAfterMinutes());
    if (idle.count() > 0)
        m_idle.start(idle);
    else
        m_idle.stop();
    if (m_preferences.locksBeforeSleep())
        askToBeWaitedFor();
    else
        locked();
}

void LockWatch::locked()
{
    m_delay = QDBusUnixFileDescriptor();
}

bool LockWatch::eventFilter(QObject *, QEvent *event)
{
    if (m_idle.isActive() && isInput(event->type()))
        m_idle.start();
    return false;
}

void LockWatch::takeScreenSaver(bool active)
{
    if (active)
        takeSessionLock();
}

void LockWatch::takeSessionLock()
{
    if (m_preferences.locksWithSession())
        Q_EMIT lockRequested();
}

void LockWatch::takeSleep(bool begins)
{
    if (!begins)
        return refresh();
    if (m_preferences.locksBeforeSleep())
        Q_EMIT lockRequested();
}

} // namespace rung
