// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chartpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rung {

namespace {

constexpr std::ptrdiff_t fewHairlines = 3; ///< more than these are a crowd behind something else
constexpr double seam = 0.5;

/// Where the marks of one plot go and how they look; one function per kind of mark.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const ChartPlot &plot, const QRectF &area, const ChartLook &look)
        : m_painter(painter),
          m_plot(plot),
          m_area(area),
          m_look(look),
          m_radius(dotRadius(plot, area, look)),
          m_hairlines(hairlinesIn(plot))
    {
    }

    void operator()(const StairMark &stair) const
    {
        const double foot = std::max(0.0, m_plot.y.from);
        QPainterPath path; // filled at once, and the steps a little into one another, or their seams would show
        for (const auto &step : stair.steps)
            path.addRect(QRectF(at(step.from, step.level), at(step.to, foot)).adjusted(path.isEmpty() ? 0 : -seam, 0, 0, 0));
        path.setFillRule(Qt::WindingFill);
        m_painter.fillPath(path, m_look.stair);
    }

    void operator()(const LineMark &line) const
    {
        QPen drawn = pen(line.role, line.role == MarkRole::Quiet ? 1 : 2);
        if (line.role == MarkRole::Quiet && m_hairlines > fewHairlines)
            drawn.setColor(faint(drawn.color()));
        m_painter.setPen(drawn);
        m_painter.setBrush(Qt::NoBrush);
        QPolygonF points;
        for (const QPointF &point : line.points)
            points << at(point.x(), point.y());
        m_painter.drawPolyline(points);
    }

    void operator()(const WhiskerMark &whisker) const
    {
        m_painter.setPen(pen(whisker.role, 1));
        m_painter.drawLine(at(whisker.x, whisker.low), at(whisker.x, whisker.high));
    }

    void operator()(const RateBarMark &bar) const
    {
        QColor soft = colour(bar.role);
        soft.setAlphaF(0.45F);
        m_painter.setPen(QPen(soft, 7 * m_look.unit, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(at(bar.low, bar.y), at(bar.high, bar.y));
    }

    void operator()(const FootTickMark &tick) const
    {
        m_painter.setPen(QPen(m_look.inkQuiet, m_look.unit));
        const double x = at(tick.x, 0).x();
        m_painter.drawLine(QPointF(x, m_area.bottom()), QPointF(x, m_area.bottom() - 6 * m_look.unit));
    }

    void operator()(const DumbbellMark &mark) const
    {
        const QPointF expected = at(mark.x, mark.expected);
        const QPointF felt = at(mark.x, mark.felt);
        const bool together = std::abs(expected.y() - felt.y()) < 1.5 * m_radius;
        m_painter.setPen(pen(MarkRole::Felt, 1.5));
        if (!together)
            m_painter.drawLine(expected, felt);
        drawDot(expected, MarkRole::Predicted, DotShape::Hollow, together ? m_radius + 2.5 * m_look.unit : m_radius);
        drawDot(felt, MarkRole::Felt, mark.feltShape, m_radius);
    }

    void operator()(const DotMark &dot) const { drawDot(at(dot.at.x(), dot.at.y()), dot.role, dot.shape, m_radius); }

    void operator()(const LabelMark &label) const
    {
        const QFontMetricsF metrics(m_look.font, m_painter.device());
        const QSizeF size(metrics.horizontalAdvance(label.text), metrics.height());
        const QPointF point = at(label.at.x(), label.at.y());
        const double gap = m_radius + 3 * m_look.unit;
        QPointF corner(point.x() - size.width() / 2, point.y() - gap - size.height());
        if (label.side == LabelMark::Side::Below)
            corner.setY(point.y() + gap);
        if (label.side == LabelMark::Side::Before)
            corner = QPointF(point.x() - size.width() - 4 * m_look.unit, point.y() - size.height() - 4 * m_look.unit);
        corner.setX(std::clamp(corner.x(), m_area.left(), std::max(m_area.left(), m_area.right() - size.width())));
        corner.setY(std::clamp(corner.y(), m_area.top() - size.height(), m_area.bottom() - size.height()));
        m_painter.setFont(m_look.font);
        QPainterPath edge; // keeps what is behind away from the letters
        edge.addText(corner + QPointF(0, metrics.ascent()), m_look.font, label.text);
        m_painter.strokePath(edge, QPen(m_look.ground, 4 * m_look.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setPen(m_look.ink);
        m_painter.drawText(QRectF(corner, size), Qt::AlignCenter | Qt::TextDontClip, label.text);
    }

private:
    /// Smaller where many marks stand close together: by the columns of the axis, or by the marks where these are fewer.
    static double dotRadius(const ChartPlot &plot, const QRectF &area, const ChartLook &look)
    {
        const auto dots = std::count_if(plot.marks.begin(), plot.marks.end(), [](const ChartMark &mark) {
            return std::holds_alternative<DotMark>(mark) || std::holds_alternative<DumbbellMark>(mark);
        });
        const double columns = std::max(1.0, std::min(plot.x.to - plot.x.from, static_cast<double>(dots)));
        const double room = plot.square ? area.width() : area.width() / columns;
        return std::clamp(room * 0.32, 2.5 * look.unit, 5.5 * look.unit);
    }

    static std::ptrdiff_t hairlinesIn(const ChartPlot &plot)
    {
        return std::count_if(plot.marks.begin(), plot.marks.end(), [](const ChartMark &mark) {
            const auto *line = std::get_if<LineMark>(&mark);
            return line && line->role == MarkRole::Quiet;
        });
    }

    static QColor faint(QColor colour)
    {
        colour.setAlphaF(0.3F);
        return colour;
    }

    QPointF at(double x, double y) const { return placeOf(m_plot, m_area, {x, y}); }

    QColor colour(MarkRole role) const
    {
        switch (role) {
        case MarkRole::Predicted:
            return m_look.predicted;
        case MarkRole::Felt:
            return m_look.felt;
        case MarkRole::Quiet:
            return m_look.inkQuiet;
        }
        Q_UNREACHABLE();
    }

    QPen pen(MarkRole role, double width) const
    {
        return QPen(colour(role), width * m_look.unit, role == MarkRole::Predicted ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap,
                    Qt::RoundJoin);
    }

    void drawDot(QPointF centre, MarkRole role, DotShape shape, double radius) const
    {
        const double stroke = std::clamp(radius * 0.36, m_look.unit, 2 * m_look.unit);
        m_painter.setPen(QPen(colour(role), stroke));
        m_painter.setBrush(shape == DotShape::Filled ? colour(role) : m_look.ground);
        if (shape == DotShape::Crossed) {
            const double arm = radius * 0.9;
            m_painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
            m_painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
            return;
        }
        m_painter.drawEllipse(centre, radius - stroke / 2, radius - stroke / 2);
    }

    QPainter &m_painter;
    const ChartPlot &m_plot;
    QRectF m_area;
    const ChartLook &m_look;
    double m_radius;
    std::ptrdiff_t m_hairlines;
};

/// The part of `whole` that is left for the marks once the words of both axes have their room.
QRectF plotArea(const QPainter &painter, const ChartPlot &plot, const QRectF &whole, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font, painter.device());
    double labels = 0;
    for (const auto &tick : plot.y.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const double title = plot.y.title.isEmpty() ? 0.5 * metrics.height() : 1.6 * metrics.height();
    const double foot = (plot.x.ticks.empty() ? 0.5 : 1.8) * metrics.height() + (plot.x.title.isEmpty() ? 0 : 1.2 * metrics.height());
    QRectF area = whole.adjusted(labels + 10 * look.unit, title, -8 * look.unit, -foot);
    if (plot.square)
        area.setWidth(std::min(area.width(), area.height()));
    return area;
}

void paintAxes(QPainter &painter, const ChartPlot &plot, const QRectF &area, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font, painter.device());
    painter.setFont(look.font);
    const auto write = [&](QPointF centre, const QString &text, Qt::Alignment side) {
        const double width = metrics.horizontalAdvance(text) + 2 * look.unit;
        QRectF box(centre.x() - width / 2, centre.y() - metrics.height() / 2, width, metrics.height());
        if (side & Qt::AlignRight)
            box.moveRight(centre.x());
        painter.setPen(look.inkQuiet);
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
    };
    for (const auto &tick : plot.y.ticks) {
        const QPointF from = placeOf(plot, area, {plot.x.from, tick.at});
        painter.setPen(QPen(look.line, look.unit));
        painter.drawLine(from, QPointF(area.right(), from.y()));
        write(from - QPointF(8 * look.unit, 0), tick.label, Qt::AlignRight);
    }
    for (const auto &tick : ticksThatFit(plot.x, area.width(), metrics))
        write(QPointF(placeOf(plot, area, {tick.at, plot.y.from}).x(), area.bottom() + metrics.height()), tick.label, Qt::AlignHCenter);
    if (!plot.y.title.isEmpty())
        write(QPointF(area.left() - 8 * look.unit, area.top() - metrics.height()), plot.y.title, Qt::AlignRight);
    if (!plot.x.title.isEmpty())
        write(QPointF(area.center().x(), area.bottom() + 2.2 * metrics.height()), plot.x.title, Qt::AlignHCenter);
}

} // namespace

ChartLook paperLook(const QFont &font, double unit)
{
    const auto rgb = [](unsigned int value) { return QColor::fromRgb(value); };
    return {rgb(0xFFFFFF), rgb(0x23272B), rgb(0x5C646B), rgb(0xDDD8CF), rgb(0xF1EEE8), rgb(0xC46A1B), rgb(0x2B62A8), font, unit};
}

QPointF placeOf(const ChartPlot &plot, const QRectF &area, QPointF point)
{
    const double x = (point.x() - plot.x.from) / (plot.x.to - plot.x.from);
    const double y = (point.y() - plot.y.from) / (plot.y.to - plot.y.from);
    return {area.left() + x * area.width(), area.bottom() - y * area.height()};
}

std::vector<ChartAxis::Tick> ticksThatFit(const ChartAxis &axis, double length, const QFontMetricsF &metrics)
{
    std::vector<ChartAxis::Tick> fitting;
    double taken = -length;
    for (const ChartAxis::Tick &tick : axis.ticks) {
        const double centre = length * (tick.at - axis.from) / (axis.to - axis.from);
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        if (!fitting.empty() && centre - half < taken + metrics.averageCharWidth())
            continue;
        taken = centre + half;
        fitting.push_back(tick);
    }
    return fitting;
}

void paintMarks(QPainter &painter, const ChartPlot &plot, const QRectF &area, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkPainter draw(painter, plot, area, look);
    for (const auto &mark : plot.marks)
        std::visit(draw, mark);
    painter.restore();
}

void paintChart(QPainter &painter, const ChartPlot &plot, const QRectF &whole, const ChartLook &look)
{
    if (plot.readings.empty())
        return;
    const QRectF area = plotArea(painter, plot, whole, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, plot, area, look);
    painter.restore();
    paintMarks(painter, plot, area, look);
}

} // namespace rung
