// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include "core/domain/day.h"

#include <map>

namespace rung {

/// A month to pick a day from; days with entries are set in bold and say how many they have. The arrows move, Enter picks.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    DayDialog(const std::map<QDate, int> &entries, Day chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void dayChosen(rung::Day day);

private:
    void pick(QDate date);
};

} // namespace rung
