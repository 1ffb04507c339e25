// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/feltdots.h"

#include "app/widgets/roleaccess.h"

#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVariantAnimation>

namespace rung {

namespace {
constexpr int sinkMilliseconds = 200;
constexpr double highest = 100;
constexpr int dotRadius = 4;
constexpr int columnWidth = 86;
constexpr int columnHeight = 40;
} // namespace

void paintFeltDots(QPainter &painter, const QRectF &column, const Theme &theme, std::span<const Suds> felt,
                   std::optional<double> lastHeight)
{
    painter.setPen(QPen(theme.colour(Role::Line), theme.lineWidth()));
    painter.drawLine(column.topLeft(), column.topRight());
    painter.drawLine(column.bottomLeft(), column.bottomRight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Felt));
    const double radius = theme.px(dotRadius);
    const double step = (column.width() - 2 * radius) / (mostFeltDots - 1);
    for (size_t i = 0; i < felt.size(); ++i) {
        const double height = i + 1 == felt.size() ? lastHeight.value_or(felt[i].value()) : felt[i].value();
        painter.drawEllipse(
            QPointF(column.left() + radius + static_cast<double>(i) * step, column.bottom() - column.height() * height / highest), radius,
            radius);
    }
}

FeltDots::FeltDots(std::vector<Suds> felt, QWidget *parent) : QWidget(parent), m_felt(std::move(felt)), m_sink(new QVariantAnimation(this))
{
    if (m_felt.size() > mostFeltDots)
        m_felt.erase(m_felt.begin(), m_felt.end() - mostFeltDots);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList numbers;
    for (const Suds value : m_felt)
        numbers << QLocale().toString(value.value());
    speakAs(this, QAccessible::Graphic);
    setAccessibleName(tr("Felt on this rung so far: %1").arg(QLocale().createSeparatedList(numbers)));
    setToolTip(accessibleName());
    m_lastHeight = m_felt.empty() ? 0 : m_felt.back().value();
    m_sink->setDuration(sinkMilliseconds);
    m_sink->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_sink, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_lastHeight = value.toDouble();
        update();
    });
}

void FeltDots::settleAfter(int milliseconds)
{
    if (m_felt.empty() || themeOf(this).reducedMotion())
        return;
    m_sink->setStartValue(highest);
    m_sink->setEndValue(static_cast<double>(m_felt.back().value()));
    m_lastShown = false;
    update();
    QTimer::singleShot(milliseconds, this, [this] {
        m_lastShown = true;
        m_sink->start();
    });
}

QSize FeltDots::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(columnWidth), theme.px(columnHeight + 2 * dotRadius)};
}

void FeltDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = themeOf(this).px(dotRadius);
    const QRectF column = QRectF(rect()).adjusted(0, radius, 0, -radius);
    const std::span<const Suds> felt(m_felt);
    if (m_lastShown)
        paintFeltDots(painter, column, themeOf(this), felt, m_lastHeight);
    else
        paintFeltDots(painter, column, themeOf(this), felt.first(felt.size() - 1));
}

} // namespace rung
