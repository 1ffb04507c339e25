// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/momentfields.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLocale>
#include <QTimeEdit>

namespace rung {

QDateEdit *dayField(QDate day, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setCalendarPopup(true);
    field->setAccessibleName(QCoreApplication::translate("MomentFields", "Day"));
    return field;
}

QTimeEdit *timeField(QTime time, QWidget *parent)
{
    auto *field = new QTimeEdit(time, parent);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    field->setAccessibleName(QCoreApplication::translate("MomentFields", "Time"));
    return field;
}

} // namespace rung
