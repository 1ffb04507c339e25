// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chartview.h"

#include "app/base/theme.h"
#include "app/widgets/chartaccess.h"
#include "app/widgets/chartlook.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace rung {

namespace {
constexpr double reach = 24;           ///< how far from the mouse a reading is still meant, at 100 %
constexpr double slant = 0.15;         ///< how much height counts beside x where readings stand in columns
constexpr int widestBubble = 300;
constexpr int ring = 10;
constexpr int pageOfReadings = 10;

void showTicks(QCategoryAxis &shown, const ChartAxis &axis, const std::vector<ChartAxis::Tick> &ticks)
{
    const QStringList old = shown.categoriesLabels();
    for (const QString &label : old)
        shown.remove(label);
    shown.setStartValue(axis.from - (axis.to - axis.from));
    QString unseen; // a category axis takes each label once: the second "Oct" differs by what nobody sees
    for (const ChartAxis::Tick &tick : ticks) {
        shown.append(tick.label + unseen, tick.at);
        unseen += QChar(0x200B);
    }
    shown.setRange(axis.from, axis.to);
}
} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent), m_x(new QCategoryAxis(this)), m_y(new QCategoryAxis(this))
{
    speakCharts();
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    makeAxes();
    dress();
}

void ChartView::setPlot(const ChartPlot &plot, const QString &name, const QString &sentence)
{
    point({});
    m_plot = plot;
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    m_x->setTitleText(plot.x.title);
    m_y->setGridLineVisible(!plot.y.ticks.empty());
    arrange();
}

/// An empty series ties the axes together; the marks are not items of the scene, so that thousands of them cost nothing.
void ChartView::makeAxes()
{
    auto *series = new QScatterSeries;
    chart()->addSeries(series);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QCategoryAxis *axis : {m_x, m_y}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
        axis->setTruncateLabels(false);
        series->attachAxis(axis);
    }
    m_x->setGridLineVisible(false);
}

void ChartView::dress()
{
    const ChartLook look = screenLook(this);
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(look.font);
        axis->setLabelsBrush(look.inkQuiet);
        axis->setTitleFont(look.font);
        axis->setTitleBrush(look.inkQuiet);
        axis->setGridLinePen(QPen(look.line, look.unit));
    }
    viewport()->update();
}

QRectF ChartView::roomForMarks() const
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF metrics(screenLook(this).font);
    double before = 0;
    for (const ChartAxis::Tick &tick : m_plot.y.ticks)
        before = std::max(before, metrics.horizontalAdvance(tick.label));
    const auto halfOf = [&](const ChartAxis::Tick &tick) { return metrics.horizontalAdvance(tick.label) / 2; };
    const double first = m_plot.x.ticks.empty() ? 0 : halfOf(m_plot.x.ticks.front());
    const double last = m_plot.x.ticks.empty() ? 0 : halfOf(m_plot.x.ticks.back());
    const double above = (m_plot.y.title.isEmpty() ? 0.7 : 1.9) * metrics.height();
    const double below = (m_plot.x.ticks.empty() ? 0.5 : 1.7) * metrics.height() + (m_plot.x.title.isEmpty() ? 0 : 1.7 * metrics.height());
    before = before > 0 ? before + theme.px(12) : first + theme.px(8);
    QRectF area = QRectF(viewport()->rect()).adjusted(before, above, -last - theme.px(8), -below);
    if (m_plot.square)
        area.setWidth(std::min(area.width(), area.height()));
    return area;
}

void ChartView::arrange()
{
    m_area = roomForMarks();
    showTicks(*m_x, m_plot.x, ticksThatFit(m_plot.x, m_area.width(), QFontMetricsF(screenLook(this).font)));
    showTicks(*m_y, m_plot.y, m_plot.y.ticks);
    chart()->setPlotArea(m_area);
    chart()->layout()->invalidate(); // or the axes keep the area they had
    chart()->layout()->activate();
    viewport()->update();
}

QPointF ChartView::placeOfReading(std::size_t index) const
{
    return placeOf(m_plot, m_area, m_plot.readings[index].at);
}

QSize ChartView::sizeHint() const
{
    return {themeOf(this).px(560), themeOf(this).px(400)};
}

QSize ChartView::minimumSizeHint() const
{
    return {themeOf(this).px(220), themeOf(this).px(220)};
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const ChartLook look = screenLook(this);
    const double edge = 12 * look.unit;
    painter->save();
    painter->setClipRect(m_area.adjusted(-edge, -edge, edge, edge));
    paintMarks(*painter, m_plot, m_area, look);
    painter->restore();
    painter->save();
    painter->setFont(look.font);
    painter->setPen(look.inkQuiet);
    const double inset = themeOf(this).px(6);
    painter->drawText(QRectF(inset, inset / 2, width(), QFontMetricsF(look.font).height()),
                      Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop, m_plot.y.title);
    if (m_current)
        paintCurrent(*painter);
    else if (m_focusByKey)
        paintFocus(*painter);
    painter->restore();
}

void ChartView::paintFocus(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double half = theme.px(2) / 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::Accent), theme.px(2)));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(half, half, -half, -half), theme.px(6), theme.px(6));
}

void ChartView::paintCurrent(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QPointF place = placeOfReading(*m_current);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::Accent), theme.px(2)));
    painter.drawEllipse(place, theme.px(ring), theme.px(ring));
    paintBubble(painter, place, m_plot.readings[*m_current].text);
}

void ChartView::paintBubble(QPainter &painter, QPointF beside, const QString &text) const
{
    const Theme &theme = themeOf(this);
    const ChartLook look = screenLook(this);
    const int padding = theme.px(10);
    const QRectF all = QRectF(viewport()->rect()).adjusted(1, 1, -1, -1);
    const double widest = std::min<double>(theme.px(widestBubble), all.width()) - 2 * padding;
    const QRectF words = QFontMetricsF(look.font).boundingRect(QRectF(0, 0, widest, all.height()), Qt::TextWordWrap, text);
    QRectF bubble(QPointF(), QSizeF(std::ceil(words.width()) + 2 * padding + 1, std::ceil(words.height()) + 2 * padding));
    const double gap = theme.px(ring + 6);
    bubble.moveTo(beside.x() - bubble.width() / 2, beside.y() - gap - bubble.height());
    if (bubble.top() < all.top())
        bubble.moveTop(std::min(beside.y() + gap, all.bottom() - bubble.height()));
    bubble.moveLeft(std::clamp(bubble.left(), all.left(), std::max(all.left(), all.right() - bubble.width())));
    painter.setPen(QPen(theme.colour(Role::Control), theme.lineWidth()));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(bubble, theme.px(6), theme.px(6));
    painter.setPen(look.ink);
    painter.setFont(look.font);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.drawText(bubble.adjusted(padding, padding, -padding, -padding), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, text);
}

void ChartView::point(std::optional<std::size_t> index)
{
    if (m_current == index)
        return;
    m_current = index;
    if (index)
        speakReading(*this, *index);
    const bool opens = index && m_plot.readings[*index].opens();
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::open(std::size_t reading)
{
    const ChartReading opened = m_plot.readings[reading];
    if (opened.attempt)
        Q_EMIT readingActivated(*opened.attempt);
    else if (opened.days)
        Q_EMIT daysActivated(*opened.days);
}

/// From nothing, forwards begins at the first reading and backwards at the last.
void ChartView::go(int steps)
{
    const int count = static_cast<int>(m_plot.readings.size());
    const int from = m_current ? static_cast<int>(*m_current) : (steps > 0 ? -1 : count);
    point(static_cast<std::size_t>(std::clamp(from + steps, 0, count - 1)));
}

std::optional<std::size_t> ChartView::readingNear(QPointF place) const
{
    const double farthest = reach * themeOf(this).zoom() / 100.0;
    std::optional<std::size_t> nearest;
    double least = farthest;
    for (std::size_t i = 0; i < m_plot.readings.size(); ++i) {
        const QPointF away = placeOfReading(i) - place;
        if (std::abs(away.x()) > farthest)
            continue;
        const double distance = std::hypot(away.x(), m_plot.square ? away.y() : slant * away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_plot.readings.size();
    if (count == 0)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Right:
        return go(1);
    case Qt::Key_PageUp:
        return go(-pageOfReadings);
    case Qt::Key_PageDown:
        return go(pageOfReadings);
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_current ? open(*m_current) : event->ignore();
    default:
        return event->ignore();
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_focusByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason
        || (reason == Qt::OtherFocusReason && window()->testAttribute(Qt::WA_KeyboardFocusChange));
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        point({});
    m_focusByKey = false;
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto near = readingNear(event->position());
    if (near || !hasFocus())
        point(near);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto near = readingNear(event->position()))
        open(*near);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto reading = byKey ? m_current : readingNear(event->pos());
    if (!reading || !m_plot.readings[*reading].attempt)
        return event->ignore();
    const QPoint place = byKey ? viewport()->mapToGlobal(placeOfReading(*reading).toPoint()) : event->globalPos();
    Q_EMIT menuRequested(Id<Attempt>(*m_plot.readings[*reading].attempt), place);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        point({});
}

/// Scrolls the page, not the chart.
void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    dress();
    arrange();
}

} // namespace rung
