// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chartobjects.h"

#include "core/reports/chartpainter.h"
#include "core/reports/pages.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

namespace rung {

namespace {
constexpr double heightToWidth = 0.27;
constexpr double screenDpi = 96;
} // namespace

QFont pageFont(double points, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Symbola"), QStringLiteral("Noto Emoji")});
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QFont drawnFont(double points)
{
    constexpr double pointsOfAnInch = 72;
    QFont font = pageFont(points);
    font.setPixelSize(qRound(points * ReportPages::partsOfAnInch / pointsOfAnInch));
    return font;
}

int ChartObjects::add(const ChartPlot &plot)
{
    m_plots.push_back(plot);
    return static_cast<int>(m_plots.size()) - 1;
}

QSizeF ChartObjects::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return {m_width, m_width * heightToWidth};
}

void ChartObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const auto &plot = m_plots[static_cast<size_t>(format.intProperty(plotIndex))];
    paintChart(*painter, plot, rect, paperLook(drawnFont(8), ReportPages::partsOfAnInch / screenDpi));
}

} // namespace rung
