// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandline.h"

namespace rung {

bool isCommand(const QStringList &)
{
    return false;
}

int runCommand(const QStringList &)
{
    return 2;
}

} // namespace rung
