// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// Has the desktop's file manager show this file; where none answers, its folder is opened.
void showInFiles(const QString &path);

} // namespace rung
