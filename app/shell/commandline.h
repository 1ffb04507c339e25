// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rung {

/// Whether the arguments, program name first, are a command such as "rung export …", also a mistyped one, and not a window to open: that is
/// any word that is no option and no file.
bool isForTheCommandLine(const QStringList &arguments);

/// The commands with what each does, a line each.
QString commandOverview();

/// Runs the command without a window; 0 done, 1 failed, 2 wrong usage. One line on standard error says what went wrong.
/// Wants a QGuiApplication, for fonts.
int runCommand(const QStringList &arguments);

} // namespace rung
