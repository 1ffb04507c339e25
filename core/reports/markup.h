// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

namespace rung {

/// The report as one self-contained HTML page: real headings, tables with headers, each chart as a
/// picture within the file, with its sentence for who cannot see it and the table behind it.
QString toHtml(const Report &report);

/// The report as Markdown; charts become their sentence and the table behind them.
QString toMarkdown(const Report &report);

} // namespace rung
