// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/revealscale.h"

#include "app/widgets/roleaccess.h"

#include <QLocale>
#include <QPainter>
#include <QVariantAnimation>

#include <algorithm>

namespace rung {

namespace {
constexpr double highest = 100;

struct MarkSize
{
    double radius;
    double ring;
};

void paintExpected(QPainter &painter, const Theme &theme, QPointF at, MarkSize size, Role ground)
{
    painter.setPen(QPen(theme.colour(Role::Predicted), size.ring));
    painter.setBrush(theme.colour(ground));
    painter.drawEllipse(at, size.radius, size.radius);
}

void paintFelt(QPainter &painter, const Theme &theme, QPointF at, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Felt));
    painter.drawEllipse(at, radius, radius);
}
} // namespace

RevealScale::RevealScale(std::optional<Suds> expected, std::optional<Suds> felt, QWidget *parent)
    : QWidget(parent), m_move(new QVariantAnimation(this))
{
    speakAs(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_move->setDuration(playMilliseconds);
    m_move->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_move, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_feltShown = value.toDouble();
        update();
    });
    setValues(expected, felt);
}

void RevealScale::setValues(std::optional<Suds> expected, std::optional<Suds> felt)
{
    m_move->stop();
    m_expected = expected;
    m_felt = felt;
    m_feltShown = felt ? felt->value() : 0;
    setAccessibleName(revealText(expected, felt));
    update();
}

void RevealScale::play()
{
    if (!m_expected || !m_felt || m_expected == m_felt || themeOf(this).reducedMotion())
        return;
    m_move->setStartValue(static_cast<double>(m_expected->value()));
    m_move->setEndValue(static_cast<double>(m_felt->value()));
    m_move->start();
}

QSize RevealScale::sizeHint() const
{
    return {themeOf(this).px(560), minimumSizeHint().height()};
}

QSize RevealScale::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    const int text = QFontMetrics(theme.font(TextSize::Small, Weight::SemiBold)).height();
    return {theme.px(180), 2 * text + theme.px(62)};
}

double RevealScale::positionOf(double value) const
{
    const double inset = themeOf(this).px(14);
    const double along = inset + (width() - 2 * inset) * value / highest;
    return isRightToLeft() ? width() - along : along;
}

double RevealScale::lineHeight() const
{
    const Theme &theme = themeOf(this);
    return QFontMetrics(theme.font(TextSize::Small, Weight::SemiBold)).height() + theme.px(20);
}

void RevealScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintMarks(painter);
}

void RevealScale::paintScale(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double middle = lineHeight();
    painter.setPen(QPen(theme.colour(Role::Control), theme.px(2)));
    painter.drawLine(QPointF(positionOf(0), middle), QPointF(positionOf(highest), middle));
    const int wide = theme.px(40);
    const double top = middle + theme.px(40);
    for (int tick = 0; tick <= 100; tick += 20) {
        const double x = positionOf(tick);
        painter.setPen(QPen(theme.colour(Role::Control), theme.px(2)));
        painter.drawLine(QPointF(x, middle - theme.px(4)), QPointF(x, middle + theme.px(4)));
        painter.setPen(theme.colour(Role::InkQuiet));
        painter.setFont(theme.font(TextSize::Small));
        painter.drawText(QRectF(x - wide / 2.0, top, wide, height() - top), static_cast<int>(Qt::AlignHCenter | Qt::AlignTop),
                         QLocale().toString(tick));
    }
}

void RevealScale::paintMarks(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double middle = lineHeight();
    const double radius = theme.px(9);
    const double ring = theme.px(3);
    if (m_expected && m_felt) {
        painter.setPen(QPen(theme.colour(Role::Felt), theme.px(3)));
        painter.drawLine(QPointF(positionOf(m_expected->value()), middle), QPointF(positionOf(m_feltShown), middle));
    }
    const bool equal = m_expected == m_felt;
    if (m_expected) {
        const QPointF at(positionOf(m_expected->value()), middle);
        paintExpected(painter, theme, at, {equal ? radius + ring : radius - ring / 2, ring}, Role::Card);
        paintLabel(painter, tr("expected %1").arg(QLocale().toString(m_expected->value())), at.x(), 0);
    }
    if (m_felt) {
        const QPointF at(positionOf(m_feltShown), middle);
        paintFelt(painter, theme, at, equal ? radius - ring / 2 : radius);
        paintLabel(painter, tr("felt %1").arg(QLocale().toString(m_felt->value())), positionOf(m_felt->value()), middle + theme.px(16));
    }
}

void RevealScale::paintLabel(QPainter &painter, const QString &text, double centre, double top) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextSize::Small, Weight::SemiBold));
    painter.setPen(theme.colour(Role::Ink));
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 2;
    const double left = std::clamp(centre - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QRectF(left, top, wide, painter.fontMetrics().height()), static_cast<int>(Qt::AlignCenter), text);
}

void paintMiniReveal(QPainter &painter, const QRectF &rect, const Theme &theme, std::optional<Suds> expected, std::optional<Suds> felt,
                     Qt::LayoutDirection direction)
{
    const double inset = theme.px(6);
    const auto at = [&](Suds value) {
        const double along = inset + (rect.width() - 2 * inset) * value.value() / highest;
        return QPointF(direction == Qt::RightToLeft ? rect.right() - along : rect.left() + along, rect.center().y());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::Line), theme.px(2)));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (expected && felt) {
        painter.setPen(QPen(theme.colour(Role::Felt), theme.px(2)));
        painter.drawLine(at(*expected), at(*felt));
    }
    const bool equal = expected == felt;
    const double ring = theme.px(2);
    if (expected)
        paintExpected(painter, theme, at(*expected), {static_cast<double>(theme.px(equal ? 5 : 4)), ring}, Role::Card);
    if (felt)
        paintFelt(painter, theme, at(*felt), theme.px(equal ? 2 : 4));
    painter.restore();
}

QString revealText(std::optional<Suds> expected, std::optional<Suds> felt)
{
    if (expected && felt)
        return RevealScale::tr("expected %1, felt %2").arg(QLocale().toString(expected->value()), QLocale().toString(felt->value()));
    if (expected)
        return RevealScale::tr("expected %1").arg(QLocale().toString(expected->value()));
    return felt ? RevealScale::tr("felt %1").arg(QLocale().toString(felt->value())) : QString();
}

} // namespace rung
