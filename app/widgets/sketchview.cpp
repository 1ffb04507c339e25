// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sketchview.h"

#include "app/base/theme.h"
#include "app/widgets/chartlook.h"

#include <QPainter>

#include <algorithm>

namespace rung {

namespace {
constexpr int widest = 280;
constexpr int tallest = 88;
} // namespace

SketchView::SketchView(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void SketchView::setPlot(const ChartPlot &plot)
{
    m_plot = plot;
    setVisible(!plot.marks.empty());
    update();
}

QSize SketchView::sizeHint() const
{
    return {themeOf(this).px(widest), themeOf(this).px(tallest)};
}

QSize SketchView::minimumSizeHint() const
{
    return {themeOf(this).px(100), themeOf(this).px(56)};
}

void SketchView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const int edge = theme.px(8);
    QRectF area = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    double height = std::min<double>(area.height(), theme.px(tallest));
    if (m_plot.square)
        height = std::min(height, area.width() * (m_plot.y.to - m_plot.y.from) / (m_plot.x.to - m_plot.x.from));
    area = QRectF(area.left(), area.center().y() - height / 2, area.width(), height);
    QPainter painter(this);
    paintMarks(painter, m_plot, area, screenLook(this));
}

} // namespace rung
