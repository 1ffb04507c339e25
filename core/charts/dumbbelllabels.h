// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"

namespace rung {

/// Says once which end of the dumbbells is which, above and below the one whose neighbours leave most room. One that was left
/// before the answer is not chosen.
void labelOneDumbbell(std::vector<ChartMark> &marks, const QString &expected, const QString &felt);

} // namespace rung
