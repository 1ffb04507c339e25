// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lockedit.h"

#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/shell/lockwatch.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace rung {

namespace {
constexpr int choices[] = {0, 1, 5, 10, 30, 60};

QCheckBox *box(const QString &text, const char *name, bool on, const std::function<void(bool)> &set, QWidget *parent)
{
    auto *made = new QCheckBox(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setChecked(on);
    QObject::connect(made, &QCheckBox::toggled, parent, set);
    return made;
}
} // namespace

LockEdit::LockEdit(Preferences &preferences, LockWatch &watch, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lockEdit"));
    auto *idle = new QComboBox(this);
    idle->setObjectName(QStringLiteral("idleBox"));
    idle->setAccessibleName(tr("Lock when nothing was typed or clicked"));
    for (const int minutes : choices)
        idle->addItem(minutes == 0 ? tr("Not by time") : tr("After %Ln minutes without a key or a click", nullptr, minutes), minutes);
    idle->setCurrentIndex(std::max(0, idle->findData(preferences.lockAfterMinutes())));
    connect(idle, &QComboBox::activated, this, [&preferences, &watch, idle] {
        preferences.setLockAfterMinutes(idle->currentData().toInt());
        watch.refresh();
    });
    QCheckBox *session = box(
        tr("When the screen locks"), "lockWithSessionBox", preferences.locksWithSession(),
        [&preferences](bool on) { preferences.setLocksWithSession(on); }, this);
    QCheckBox *sleep = box(
        tr("Before the computer sleeps"), "lockBeforeSleepBox", preferences.locksBeforeSleep(),
        [&preferences, &watch](bool on) {
            preferences.setLocksBeforeSleep(on);
            watch.refresh();
        },
        this);
    session->setEnabled(watch.hearsLock());
    sleep->setEnabled(watch.hearsSleep());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(idle, 0, Qt::AlignLeading);
    column->addWidget(session);
    column->addWidget(sleep);
    if (!watch.hearsLock() || !watch.hearsSleep())
        column->addWidget(smallLabel(tr("This desktop does not tell Rung about what is greyed out. Ctrl+L locks at any time."), this));
}

} // namespace rung
