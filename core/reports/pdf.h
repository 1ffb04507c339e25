// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QByteArray>
#include <QPageSize>

class QPagedPaintDevice;

namespace rung {

/// Draws the report page by page on any paged device, light whatever the desktop's theme, with "page x of y" at the foot.
void paintReport(const Report &report, QPagedPaintDevice &device);

/// The report as a PDF with selectable text and vector charts.
QByteArray toPdf(const Report &report, const QPageSize &pageSize);

/// The paper of the person's country: Letter in North America, else A4.
QPageSize localPageSize();

} // namespace rung
