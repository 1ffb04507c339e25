// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/rangedialog.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace rung {

RangeDialog::RangeDialog(Day from, Day to, QWidget *parent) : QDialog(parent)
{
    const Theme &theme = themeOf(this);
    setObjectName(QStringLiteral("rangeDialog"));
    setWindowTitle(tr("From when to when?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.cardPadding(), theme.cardPadding(), theme.cardPadding(), theme.cardPadding());
    column->setSpacing(theme.gapTiny());
    column->addWidget(headingLabel(windowTitle()));
    column->addSpacing(theme.gapTiny());
    m_from = addDay("fromDay", tr("First day"), from);
    column->addSpacing(theme.gapTiny());
    m_to = addDay("toDay", tr("Last day"), to);
    auto *show = primaryButton(tr("Show"));
    show->setObjectName(QStringLiteral("showRangeButton"));
    show->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.gapSmall());
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(show);
    column->addSpacing(theme.gapSmall());
    column->addLayout(row);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(theme.px(340));
}

QDateEdit *RangeDialog::addDay(const char *name, const QString &label, Day day)
{
    auto *field = new QDateEdit(day.date());
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setCalendarPopup(true);
    QLabel *question = questionLabel(label);
    question->setBuddy(field);
    layout()->addWidget(question);
    layout()->addWidget(field);
    return field;
}

Day RangeDialog::from() const
{
    return *Day::from(std::min(m_from->date(), m_to->date()));
}

Day RangeDialog::to() const
{
    return *Day::from(std::max(m_from->date(), m_to->date()));
}

} // namespace rung
