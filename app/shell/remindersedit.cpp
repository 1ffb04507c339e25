// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/remindersedit.h"

#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/widgets/chips.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int hoursADay = 24;

QComboBox *hourBox(const char *name, int hour, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    for (int each = 0; each < hoursADay; ++each)
        box->addItem(QLocale().toString(QTime(each, 0), format), each);
    box->setCurrentIndex(hour);
    return box;
}
} // namespace

RemindersEdit::RemindersEdit(Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("remindersEdit"));
    auto *chips = new ChoiceChips<bool>({{false, tr("None")}, {true, tr("At a planned time, and afterwards")}}, this);
    chips->setObjectName(QStringLiteral("reminderChips"));
    chips->setAccessibleName(tr("Reminders"));
    chips->setValue(preferences.reminders());

    auto *hours = new QWidget(this);
    QComboBox *from = hourBox("quietFromBox", preferences.quietHours().first(), hours);
    QComboBox *until = hourBox("quietUntilBox", preferences.quietHours().until(), hours);
    from->setAccessibleName(tr("No reminders from"));
    until->setAccessibleName(tr("No reminders until"));
    auto *line = new FlowLayout(themeOf(this).gapTiny(), hours);
    line->addWidget(bodyLabel(tr("None between"), hours));
    line->addWidget(from);
    line->addWidget(bodyLabel(tr("and"), hours));
    line->addWidget(until);
    hours->setVisible(preferences.reminders());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(chips);
    column->addWidget(hours);
    connect(chips, &ChipGroup::changed, this, [&preferences, chips, hours] {
        preferences.setReminders(chips->value().value_or(false));
        chips->setValue(preferences.reminders());
        hours->setVisible(preferences.reminders());
    });
    const auto keepHours = [&preferences, from, until] {
        if (const auto chosen = QuietHours::from(from->currentData().toInt(), until->currentData().toInt()))
            preferences.setQuietHours(*chosen);
    };
    connect(from, &QComboBox::activated, this, keepHours);
    connect(until, &QComboBox::activated, this, keepHours);
}

} // namespace rung
