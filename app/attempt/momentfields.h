// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

class QDateEdit;
class QTimeEdit;
class QWidget;

namespace rung {

/// A field for a day, with a calendar.
QDateEdit *dayField(QDate day, QWidget *parent);
/// A field for the time of day, in hours and minutes.
QTimeEdit *timeField(QTime time, QWidget *parent);

} // namespace rung
