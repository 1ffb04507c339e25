// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/whenedit.h"

#include "app/attempt/momentfields.h"
#include "app/base/looks.h"
#include "app/base/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace rung {

namespace {
const QTime usualTime(10, 0);

/// What the fields show of a plan: the moment by the clock it was written with, or the day alone.
QDate dateOf(const PlannedFor &when)
{
    const auto *day = std::get_if<Day>(&when);
    return day ? day->date() : std::get<Instant>(when).dateTime().date();
}

std::optional<QTime> timeOf(const PlannedFor &when)
{
    const auto *moment = std::get_if<Instant>(&when);
    return moment ? std::optional(moment->dateTime().time()) : std::nullopt;
}
} // namespace

WhenEdit::WhenEdit(Day today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_day(new ChoiceChips<Choice>(
          {{Choice::Today, tr("Today")}, {Choice::Tomorrow, tr("Tomorrow")}, {Choice::ChooseADay, tr("Choose a day…")}}, this)),
      m_date(dayField(today.plusDays(2).date(), this)),
      m_timed(new QCheckBox(tr("At a time…"), this)),
      m_time(timeField(usualTime, this))
{
    m_day->setObjectName(QStringLiteral("whenDay"));
    m_day->setAccessibleName(tr("Day"));
    m_date->setObjectName(QStringLiteral("whenDate"));
    m_timed->setObjectName(QStringLiteral("whenTimed"));
    m_timed->setProperty(looks::chip, true);
    m_time->setObjectName(QStringLiteral("whenTime"));

    const Theme &theme = themeOf(this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme.gapTiny());
    fields->addWidget(m_date);
    fields->addWidget(m_timed);
    fields->addWidget(m_time);
    fields->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gapTiny());
    column->addWidget(m_day);
    column->addLayout(fields);
    showFields();

    const auto noteChange = [this] {
        m_given.reset();
        showFields();
        Q_EMIT changed();
    };
    connect(m_day, &ChipGroup::changed, this, noteChange);
    connect(m_date, &QDateEdit::dateChanged, this, noteChange);
    connect(m_timed, &QCheckBox::toggled, this, noteChange);
    connect(m_time, &QTimeEdit::timeChanged, this, noteChange);
}

void WhenEdit::showFields()
{
    const bool any = m_day->value().has_value();
    m_date->setVisible(m_day->value() == Choice::ChooseADay);
    m_timed->setVisible(any);
    m_time->setVisible(any && m_timed->isChecked());
}

QDate WhenEdit::date() const
{
    switch (*m_day->value()) {
    case Choice::Today:
        return m_today.date();
    case Choice::Tomorrow:
        return m_today.plusDays(1).date();
    case Choice::ChooseADay:
        return m_date->date();
    }
    Q_UNREACHABLE();
}

std::optional<PlannedFor> WhenEdit::value() const
{
    if (m_given)
        return m_given;
    if (!m_day->value())
        return std::nullopt;
    if (m_timed->isChecked()) {
        const auto moment = Instant::from(QDateTime(date(), m_time->time()));
        return moment ? std::optional<PlannedFor>(*moment) : std::nullopt;
    }
    const auto day = Day::from(date());
    return day ? std::optional<PlannedFor>(*day) : std::nullopt;
}

void WhenEdit::setValue(const std::optional<PlannedFor> &value)
{
    const QSignalBlocker quiet(this);
    if (value) {
        const QDate date = dateOf(*value);
        const bool tomorrow = date == m_today.plusDays(1).date();
        m_day->setValue(date == m_today.date() ? Choice::Today : tomorrow ? Choice::Tomorrow : Choice::ChooseADay);
        m_date->setDate(date);
        m_timed->setChecked(timeOf(*value).has_value());
        m_time->setTime(timeOf(*value).value_or(usualTime));
    } else {
        m_day->setValue({});
    }
    m_given = value;
    showFields();
}

QString toText(const PlannedFor &when)
{
    const auto *day = std::get_if<Day>(&when);
    return day ? day->toString() : std::get<Instant>(when).toString();
}

std::optional<PlannedFor> plannedFrom(const QString &text)
{
    if (const auto day = Day::fromString(text))
        return *day;
    if (const auto moment = Instant::fromString(text))
        return *moment;
    return std::nullopt;
}

} // namespace rung
