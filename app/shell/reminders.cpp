// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reminders.h"

#include "app/base/preferences.h"
#include "core/domain/storageerror.h"
#include "core/notebook/todayreader.h"

#include <QTimer>

namespace rung {

namespace {
constexpr int aMinute = 60 * 1000;
}

Reminders::Reminders(Notebook &notebook, Preferences &preferences, QDBusConnection bus, QObject *parent)
    : QObject(parent), m_notebook(notebook), m_preferences(preferences), m_notifier(std::move(bus)), m_history{.since = notebook.now()}
{
    connect(&m_notifier, &Notifier::pressed, this, &Reminders::pressed);
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    connect(timer, &QTimer::timeout, this, &Reminders::look);
    timer->start(aMinute);
}

void Reminders::look()
{
    if (!m_preferences.reminders() || m_support().level() == SupportLevel::Red)
        return;
    m_history.lastHowDidItGo = m_preferences.lastReminder();
    try {
        const ReminderManners manners{.quiet = m_preferences.quietHours(), .dayStart = m_notebook.dayStart()};
        if (const auto kind = reminderDue(openPlans(), m_notebook.now(), m_history, manners))
            show(*kind);
    } catch (const StorageError &) {
        // A reminder is no reason to speak of the disk; what the person does next will.
    }
}

void Reminders::show(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::PlannedTime:
        m_history.lastPlannedTime = m_notebook.now();
        return m_notifier.show(tr("A reminder"), tr("You wanted to be reminded around now."));
    case ReminderKind::HowDidItGo:
        m_preferences.setLastReminder(m_notebook.now());
        return m_notifier.show(tr("A reminder"), tr("Something waits for you, whenever you have a minute."));
    }
}

std::vector<PlannedFor> Reminders::openPlans() const
{
    std::vector<PlannedFor> times;
    for (const auto &plans : {read::duePlans(m_notebook), read::comingPlans(m_notebook)})
        for (const read::OpenAttempt &plan : plans)
            if (const auto &when = plan.attempt.prediction->plannedFor)
                times.push_back(*when);
    return times;
}

} // namespace rung
