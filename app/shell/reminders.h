// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/notifier.h"
#include "core/guidance/reminders.h"
#include "core/guidance/supportstate.h"

namespace rung {

class Notebook;
class Preferences;

/// Looks once a minute, where reminders are switched on, whether one is due, and shows it in words that tell a bystander nothing.
class Reminders : public QObject
{
    Q_OBJECT

public:
    Reminders(Notebook &notebook, Preferences &preferences, QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// Reminds of nothing while a red card is up or the day is quiet.
    void restUnder(SupportNow support) { m_support = std::move(support); }
    void look();

Q_SIGNALS:
    /// The person pressed a reminder.
    void pressed(const QString &activationToken);

private:
    void show(ReminderKind kind);
    std::vector<PlannedFor> openPlans() const;

    Notebook &m_notebook;
    Preferences &m_preferences;
    Notifier m_notifier;
    ReminderHistory m_history;
    SupportNow m_support = nothingFires;
};

} // namespace rung
