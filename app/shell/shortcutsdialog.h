// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"

namespace rung {

class AppMenu;

/// Every key of the window, read from the actions themselves.
class ShortcutsDialog : public Sheet
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const AppMenu &menu, QWidget *parent = nullptr);
};

} // namespace rung
