// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace rung {

/// Tells screen readers what a plain widget with an accessible name is: a group, so that they say its name on the way to what it
/// holds, or a picture. A widget without a role is passed over.
void speakAs(QWidget *widget, QAccessible::Role role);

} // namespace rung
