// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"

class QFont;
class QImage;

namespace rung {

/// One plot of the picture with its question and its sentences, light, at twice the size it is read at.
QImage chartImage(const ChartPicture &picture, const ChartPlot &plot, const QFont &font);

/// Writes one plot of the picture with its question and its sentences as PDF, SVG or PNG, by the ending of `path`
/// (PNG for any other ending). Always light; PDF and SVG stay vector. Throws StorageError.
void saveChart(const ChartPicture &picture, const ChartPlot &plot, const QFont &font, const QString &path);

} // namespace rung
