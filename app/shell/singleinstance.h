// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include "app/shell/launchoptions.h"

namespace rung {

/// One window for one notebook. The window that has it holds a name on the session bus; a second start on the same notebook finds that
/// name and hands over what it was asked to show. Without a bus every start simply gets its window.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit SingleInstance(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Holds the notebook at `path` from now on, and no other; none with an empty path. False where another window has it.
    bool hold(const QString &path);
    /// Asks the window that has the notebook to come to the front and show what `options` say; false where it gives no answer.
    bool handOver(const QString &path, const LaunchOptions &options);

public Q_SLOTS:
    // What another start calls, named as the desktop entry specification has it.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters, const QVariantMap &platformData);

Q_SIGNALS:
    /// Another start wants the window; only what is to be shown is set.
    void asked(const rung::LaunchOptions &options, const QString &activationToken);

private:
    QDBusConnection m_bus;
    QString m_name;
};

/// Whether a start with these options shares the window there is; a reader, a demo and a measured start get their own.
bool sharesWindow(const LaunchOptions &options);

} // namespace rung
