// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rung {

/// How often a test repeats itself: a few times always, the full count in the long run.
inline int counted(int few, int full)
{
    return qEnvironmentVariableIsSet("RUNG_LONG") ? full : few;
}

} // namespace rung
