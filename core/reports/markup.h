// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace rung {

/// The report as one self-contained HTML page: real headings, tables with headers, charts as the table behind them.
QString toHtml(const Report &report);

/// The report as Markdown; charts become their sentence and the table behind them.
QString toMarkdown(const Report &report);

} // namespace rung
