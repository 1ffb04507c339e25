// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rung {

class LockWatch;
class Preferences;

/// When a sealed notebook locks by itself. What this desktop does not tell of is said to be so.
class LockEdit : public QWidget
{
    Q_OBJECT

public:
    LockEdit(Preferences &preferences, LockWatch &watch, QWidget *parent = nullptr);
};

} // namespace rung
