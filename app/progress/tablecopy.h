// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"

class QMimeData;

namespace rung {

/// The table of a plot for the clipboard: lines with tabs for a spreadsheet, and rows of a page for a letter. The caller owns it.
QMimeData *tableData(const ChartPlot &plot);

} // namespace rung
