// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/progress/progressscope.h"

class QDateEdit;

namespace rung {

/// Asks for the first and the last day the questions look at; the wrong way round counts as the right one.
class RangeDialog : public QDialog
{
    Q_OBJECT

public:
    RangeDialog(Day from, Day to, QWidget *parent = nullptr);

    Day from() const;
    Day to() const;

private:
    QDateEdit *addDay(const char *name, const QString &label, Day day);

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace rung
