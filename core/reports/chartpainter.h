// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QFontMetricsF;
class QPainter;

namespace rung {

/// The colours and measures a chart is drawn in. `unit` is the length of one pixel at 100 % on the device.
struct ChartLook
{
    QColor ground;    ///< what hollow marks are filled with
    QColor ink;       ///< direct labels
    QColor inkQuiet;  ///< ticks and axis titles
    QColor line;      ///< the grid
    QColor stair;     ///< the stair behind the marks
    QColor predicted; ///< hollow marks
    QColor felt;      ///< filled marks
    QFont font;       ///< of every word in the chart
    double unit = 1;
};

/// On paper a chart is always light.
ChartLook paperLook(const QFont &font, double unit);

/// Where a point of the data lies inside `area`; x always runs left to right, y upwards.
QPointF placeOf(const ChartPlot &plot, const QRectF &area, QPointF point);

/// Those ticks of a level axis whose labels stand apart from the one before, where the axis is so long.
std::vector<ChartAxis::Tick> ticksThatFit(const ChartAxis &axis, double length, const QFontMetricsF &metrics);

/// Draws the marks alone inside `area`, as the program does in the plot area of a chart on screen.
void paintMarks(QPainter &painter, const ChartPlot &plot, const QRectF &area, const ChartLook &look);

/// Draws axes, grid and marks inside `whole`; nothing where there is nothing to read.
void paintChart(QPainter &painter, const ChartPlot &plot, const QRectF &whole, const ChartLook &look);

} // namespace rung
