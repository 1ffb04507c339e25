// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rung {

class Preferences;

/// Whether reminders come, and in which hours none does. The hours show where there are reminders.
class RemindersEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RemindersEdit(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace rung
