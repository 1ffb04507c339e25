// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace rung {

class Preferences;

/// Tells when a sealed notebook is to be locked: after so many minutes without a key or a click, when the session is locked, and before the
/// computer sleeps, each as the person chose.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(const Preferences &preferences, QDBusConnection session = QDBusConnection::sessionBus(),
                       QDBusConnection system = QDBusConnection::systemBus());

    /// Reads the choices anew.
    void refresh();
    /// Sleep may go on: what was asked for is done.
    void locked();
    /// Whether this desktop tells of its locking and its sleep.
    bool hearsLock() const { return m_session.isConnected() || m_system.isConnected(); }
    bool hearsSleep() const { return m_system.isConnected(); }

Q_SIGNALS:
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void takeScreenSaver(bool active);
    void takeSessionLock();
    void takeSleep(bool begins);

private:
    void listen();
    void followOwnSession();
    void askToBeWaitedFor();

    const Preferences &m_preferences;
    QDBusConnection m_session;
    QDBusConnection m_system;
    QTimer m_idle;
    QDBusUnixFileDescriptor m_delay; ///< while it is open, sleep waits a few seconds
};

} // namespace rung
