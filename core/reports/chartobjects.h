// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QTextFormat>
#include <QTextObjectInterface>

#include "core/charts/chartpicture.h"

#include <vector>

namespace rung {

/// The font of a page, of so many points. What it lacks is drawn from fonts with outlines before others, as a PDF cannot hold pictures of
/// letters.
QFont pageFont(double points, QFont::Weight weight = QFont::Normal);
/// The same for a painter that counts in `ReportPages::partsOfAnInch`.
QFont drawnFont(double points);

/// Draws the charts of a report as characters of its text, each as wide as the page.
class ChartObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;
    static constexpr int plotIndex = QTextFormat::UserProperty + 1;

    /// `width` in units of the device the text is laid out for.
    explicit ChartObjects(double width) : m_width(width) {}

    /// The value of `plotIndex` that draws this plot.
    int add(const ChartPlot &plot);
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    std::vector<ChartPlot> m_plots;
    double m_width;
};

} // namespace rung
