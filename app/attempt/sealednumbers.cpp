// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/sealednumbers.h"

#include "app/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>

namespace rung {

SealedNumbers::SealedNumbers(const Prediction &prediction, QWidget *parent) : Card(parent), m_rows(new QGridLayout)
{
    const QDate sealed = prediction.sealedAt ? prediction.sealedAt->dateTime().date() : QDate();
    body()->addWidget(questionLabel(tr("Written before")));
    body()->addWidget(
        smallLabel(tr("You set these numbers on %1. They stay as they were.").arg(QLocale().toString(sealed, QLocale::LongFormat))));
    body()->addLayout(m_rows);
    m_rows->setColumnStretch(0, 1);
    m_rows->setHorizontalSpacing(themeOf(this).gap());
    const auto percent = [](std::optional<Likelihood> p) { return p ? tr("%1 %").arg(QLocale().toString(p->value())) : QString(); };
    const auto number = [](std::optional<Suds> suds) { return suds ? QLocale().toString(suds->value()) : QString(); };
    addRow(tr("What you fear happens"), percent(prediction.pFeared));
    addRow(tr("A no, or no reply"), percent(prediction.pNo));
    addRow(tr("Fear at the hardest moment"), number(prediction.predictedPeak));
    addRow(tr("Still bothered the day after"), number(prediction.predictedNextDay));
}

void SealedNumbers::addRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *number = bodyLabel(value);
    number->setFont(themeOf(this).font(TextSize::Body, Weight::SemiBold));
    number->setAccessibleName(tr("%1: %2").arg(name, value));
    const int row = m_rows->rowCount();
    m_rows->addWidget(bodyLabel(name), row, 0);
    m_rows->addWidget(number, row, 1, Qt::AlignTrailing | Qt::AlignTop);
}

} // namespace rung
