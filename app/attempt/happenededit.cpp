// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/happenededit.h"

#include "app/attempt/momentfields.h"
#include "app/base/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace rung {

HappenedEdit::HappenedEdit(const Instant &now, QWidget *parent)
    : QWidget(parent),
      m_choice(new ChoiceChips<Choice>({{Choice::JustNow, tr("Just now")}, {Choice::Earlier, tr("Earlier…")}}, this)),
      m_date(dayField(now.dateTime().date(), this)),
      m_time(timeField(now.dateTime().time(), this))
{
    m_choice->setObjectName(QStringLiteral("happenedChoice"));
    m_choice->setAccessibleName(tr("When was that?"));
    m_choice->setValue(Choice::JustNow);
    m_date->setObjectName(QStringLiteral("happenedDate"));
    m_time->setObjectName(QStringLiteral("happenedTime"));

    auto *fields = new QHBoxLayout;
    fields->setSpacing(themeOf(this).gapTiny());
    fields->addWidget(m_date);
    fields->addWidget(m_time);
    fields->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(m_choice);
    column->addLayout(fields);
    showFields();

    connect(m_choice, &ChipGroup::changed, this, &HappenedEdit::noteChange);
    connect(m_date, &QDateEdit::dateChanged, this, &HappenedEdit::noteChange);
    connect(m_time, &QTimeEdit::timeChanged, this, &HappenedEdit::noteChange);
}

void HappenedEdit::noteChange()
{
    m_touched = true;
    showFields();
    Q_EMIT changed();
}

void HappenedEdit::showFields()
{
    const bool earlier = m_choice->value() == Choice::Earlier;
    m_date->setVisible(earlier);
    m_time->setVisible(earlier);
}

std::optional<Instant> HappenedEdit::value() const
{
    if (!m_touched)
        return m_given;
    if (m_choice->value() != Choice::Earlier)
        return std::nullopt;
    if (m_given)
        return Instant::from(QDateTime(m_date->date(), m_time->time(), Qt::OffsetFromUTC, m_given->offsetSeconds()));
    return Instant::from(QDateTime(m_date->date(), m_time->time()));
}

void HappenedEdit::setValue(const std::optional<Instant> &value)
{
    const QSignalBlocker quiet(this);
    m_given = value;
    m_choice->setValue(value ? Choice::Earlier : Choice::JustNow);
    if (value) {
        m_date->setDate(value->dateTime().date());
        m_time->setTime(value->dateTime().time());
    }
    m_touched = false;
    showFields();
}

} // namespace rung
