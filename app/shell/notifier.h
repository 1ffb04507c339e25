// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace rung {

/// Shows a line by way of the desktop, which keeps none of them; silent where the desktop has no such service.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    /// What is still on the screen goes.
    ~Notifier() override;

    /// Takes the place of the line before.
    void show(const QString &title, const QString &text);

Q_SIGNALS:
    /// The line was pressed.
    void pressed(const QString &activationToken);

private Q_SLOTS:
    void takeToken(uint id, const QString &token);
    void takePress(uint id, const QString &action);

private:
    void listen();

    QDBusConnection m_bus;
    uint m_shown = 0;
    QString m_token;
    bool m_listening = false;
};

} // namespace rung
