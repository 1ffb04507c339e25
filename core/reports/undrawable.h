// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace rung {

/// The characters of the report that no installed font can draw on paper, each once with its number: "𒀀 (U+12000)". On the page there is
/// an empty box in their place, or nothing.
QStringList undrawableIn(const Report &report);

/// What the person is told about them; empty where there are none.
QString undrawableWarning(const QStringList &characters);

} // namespace rung
