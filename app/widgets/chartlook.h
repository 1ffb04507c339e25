// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chartpainter.h"

class QWidget;

namespace rung {

/// The colours and measures of a chart in the window, from the theme `widget` is shown in.
ChartLook screenLook(const QWidget *widget);

} // namespace rung
