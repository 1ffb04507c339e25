// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace rung {

/// Shows the window before all others, out of the dock too. The desktop hands out a token where somebody pressed something for it;
/// without one it may only mark the window as wanting attention.
void bringToFront(QWidget &window, const QString &activationToken);

} // namespace rung
