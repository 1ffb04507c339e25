// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/styleparts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace rung::parts {

void roundedPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &edge, double edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeWidth > 0 ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(ground));
    const double half = edgeWidth / 2;
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    const double limited = std::clamp(radius - half, 0.0, std::min(inner.width(), inner.height()) / 2);
    painter.drawRoundedRect(inner, limited, limited);
    painter.restore();
}

void chevron(QPainter &painter, const QRectF &rect, const Theme &theme, const QColor &colour, Qt::ArrowType pointing)
{
    const double half = theme.px(4);
    QPainterPath path(QPointF(-half, -half / 2));
    path.lineTo(0, half / 2);
    path.lineTo(half, -half / 2);
    const int turned = pointing == Qt::UpArrow ? 180 : pointing == Qt::LeftArrow ? 90 : pointing == Qt::RightArrow ? -90 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(turned);
    painter.strokePath(path, QPen(colour, 1.75 * theme.zoom() / 100, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void focusRing(QPainter &painter, const QRect &rect, const Theme &theme)
{
    roundedPanel(painter, rect, theme.px(6), Qt::transparent, theme.colour(Role::Accent), theme.px(2));
}

void fieldPanel(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    roundedPanel(painter, option.rect, theme.px(8), theme.colour(enabled ? Role::Card : Role::Paper),
                 theme.colour(focused ? Role::Accent : Role::Control), focused ? theme.px(2) : theme.lineWidth());
}

void comboBox(QPainter &painter, const QStyleOptionComplex &option, const Theme &theme, const QRect &arrow)
{
    fieldPanel(painter, option, theme);
    chevron(painter, arrow, theme, theme.colour(option.state & QStyle::State_Enabled ? Role::Ink : Role::InkQuiet));
}

void spinBox(QPainter &painter, const QStyleOptionComplex &option, const Theme &theme, const QRect &up, const QRect &down)
{
    fieldPanel(painter, option, theme);
    chevron(painter, up, theme, theme.colour(Role::InkQuiet), Qt::UpArrow);
    chevron(painter, down, theme, theme.colour(Role::InkQuiet));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const Theme &theme, const QRect &handle)
{
    if (option.minimum >= option.maximum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = theme.px(active ? 2 : 3);
    const QRect bar = handle.adjusted(inset, inset, -inset, -inset);
    roundedPanel(painter, bar, std::min(bar.width(), bar.height()) / 2.0, theme.colour(active ? Role::InkQuiet : Role::Control),
                 Qt::transparent, 0);
}

void headerSection(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    painter.fillRect(option.rect, theme.colour(Role::Card));
    const int thickness = theme.lineWidth();
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(), thickness),
                     theme.colour(Role::Control));
}

void selectedItem(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    // High contrast has no tints: what is chosen is filled there.
    QColor ground = theme.colour(selected && theme.scheme() == Scheme::Contrast ? Role::Accent : Role::AccentTint);
    if (!selected)
        ground.setAlphaF(0.5F);
    painter.fillRect(option.rect, ground);
}

void frame(QPainter &painter, const QRect &rect, const Theme &theme, Role role)
{
    const int edge = theme.lineWidth();
    const QColor colour = theme.colour(role);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), edge), colour);
    painter.fillRect(QRect(rect.left(), rect.bottom() - edge + 1, rect.width(), edge), colour);
    painter.fillRect(QRect(rect.left(), rect.top(), edge, rect.height()), colour);
    painter.fillRect(QRect(rect.right() - edge + 1, rect.top(), edge, rect.height()), colour);
}

void menuLine(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const int inset = theme.px(10);
    painter.fillRect(QRect(rect.left() + inset, rect.center().y(), rect.width() - 2 * inset, theme.lineWidth()), theme.colour(Role::Line));
}

void popupPanel(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.colour(Role::Control));
    const int edge = theme.lineWidth();
    painter.fillRect(rect.adjusted(edge, edge, -edge, -edge), theme.colour(Role::Card));
}

} // namespace rung::parts
