// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/styleparts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace rung::parts {

namespace {
bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

int buttonPadding(const Theme &theme, ButtonKind kind)
{
    return kind == ButtonKind::Quiet ? 0 : theme.px(kind == ButtonKind::Chip ? 14 : 18);
}

int iconRoom(const QStyleOptionButton &option, const Theme &theme)
{
    return option.icon.isNull() ? 0 : theme.iconSize() + (option.text.isEmpty() ? 0 : theme.px(4));
}

bool unfolds(const QWidget *widget)
{
    return widget && widget->property(looks::unfolds).toBool();
}

int chevronRoom(const QStyleOptionButton &option, const Theme &theme, const QWidget *widget)
{
    return option.features & QStyleOptionButton::HasMenu || unfolds(widget) ? theme.px(18) : 0;
}

QColor shaded(const QColor &colour, const QStyleOption &option)
{
    if (has(option, QStyle::State_Sunken))
        return colour.darker(118);
    return has(option, QStyle::State_MouseOver) ? colour.darker(108) : colour;
}

void buttonGround(QPainter &painter, const QStyleOptionButton &option, const Theme &theme, ButtonKind kind)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const double radius = kind == ButtonKind::Chip ? option.rect.height() / 2.0 : theme.px(8);
    if (kind == ButtonKind::Primary && enabled) {
        const QColor ground = shaded(theme.colour(Role::Accent), option);
        roundedPanel(painter, option.rect, radius, ground, ground, theme.lineWidth());
        if (focused) {
            const int inset = theme.px(3);
            roundedPanel(painter, option.rect.adjusted(inset, inset, -inset, -inset), radius - inset, Qt::transparent,
                         theme.colour(Role::OnAccent), theme.px(2));
        }
        return;
    }
    const QColor edge = theme.colour(kind == ButtonKind::Chip ? Role::Control : Role::Line);
    const bool tinted = enabled && (pressed || has(option, QStyle::State_MouseOver));
    roundedPanel(painter, option.rect, radius, theme.colour(tinted ? Role::AccentTint : Role::Card),
                 focused ? theme.colour(Role::Accent) : edge, focused ? theme.px(2) : theme.lineWidth());
}

/// A quiet button has no frame: a soft ground and a line under its word show the focus.
void quietGround(QPainter &painter, const QStyleOptionButton &option, const Theme &theme, const QRect &words)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    if (focused)
        roundedPanel(painter, option.rect, theme.px(4), theme.colour(Role::AccentTint), Qt::transparent, 0);
    if (focused || has(option, QStyle::State_MouseOver)) {
        const int thickness = focused ? theme.px(2) : theme.lineWidth();
        painter.fillRect(QRect(words.left(), words.bottom() + theme.px(2), words.width(), thickness), theme.colour(Role::Accent));
    }
}

QColor buttonInk(const QStyleOptionButton &option, const Theme &theme, ButtonKind kind)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.colour(Role::InkQuiet);
    if (kind == ButtonKind::Primary)
        return theme.colour(Role::OnAccent);
    return theme.colour(kind == ButtonKind::Quiet ? Role::Accent : Role::Ink);
}
} // namespace

ButtonKind kindOf(const QWidget *button, const QStyleOptionButton &option)
{
    const QVariant kind = button ? button->property(looks::button) : QVariant();
    if (kind.isValid())
        return static_cast<ButtonKind>(kind.toInt());
    return option.features & QStyleOptionButton::DefaultButton ? ButtonKind::Primary : ButtonKind::Secondary;
}

bool isChip(const QWidget *widget)
{
    return widget && widget->property(looks::chip).toBool();
}

QFont buttonFont(const QWidget *widget, const Theme &theme)
{
    QFont font = widget ? widget->font() : theme.font(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

namespace {
QFont textFont(const QWidget *widget, const Theme &theme, ButtonKind kind)
{
    return kind == ButtonKind::Chip && widget ? widget->font() : buttonFont(widget, theme);
}
} // namespace

QSize pushButtonSize(const QStyleOptionButton &option, const Theme &theme, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget, option);
    const QFontMetrics metrics(textFont(widget, theme, kind));
    const QSize words = metrics.size(Qt::TextShowMnemonic, option.text);
    const int padding = theme.px(kind == ButtonKind::Chip ? 8 : kind == ButtonKind::Quiet ? 6 : 11);
    return {words.width() + iconRoom(option, theme) + chevronRoom(option, theme, widget) + 2 * buttonPadding(theme, kind),
            std::max(words.height(), option.icon.isNull() ? 0 : theme.iconSize()) + 2 * padding};
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const Theme &theme, const QWidget *widget, bool mnemonics)
{
    const ButtonKind kind = kindOf(widget, option);
    const QColor ink = buttonInk(option, theme, kind);
    const QFont font = textFont(widget, theme, kind);
    const QFontMetrics metrics(font);
    const int icon = iconRoom(option, theme);
    const int room = chevronRoom(option, theme, widget);
    const QRect inner = option.rect.adjusted(buttonPadding(theme, kind), 0, -buttonPadding(theme, kind), 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, inner.width() - icon - room, Qt::TextShowMnemonic);
    const QSize words = metrics.size(Qt::TextShowMnemonic, text);
    QRect group = QStyle::alignedRect(option.direction, kind == ButtonKind::Quiet ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter,
                                      QSize(words.width() + icon + room, words.height()), inner);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, group, QRect(group.left() + from, group.top(), width, group.height()));
    };
    if (kind == ButtonKind::Quiet)
        quietGround(painter, option, theme, place(icon, words.width()));
    else
        buttonGround(painter, option, theme, kind);
    if (icon > 0)
        option.icon.paint(&painter, QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeft,
                                                        QSize(theme.iconSize(), theme.iconSize()), place(0, icon)));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place(icon, words.width()),
                     static_cast<int>(Qt::AlignCenter) | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text);
    if (room > 0) {
        const bool open = unfolds(widget) && has(option, QStyle::State_On);
        chevron(painter, place(icon + words.width() + theme.px(6), room - theme.px(6)), theme, ink, open ? Qt::UpArrow : Qt::DownArrow);
    }
}

QSize chipSize(const QStyleOptionButton &option, const Theme &theme, const QWidget *widget)
{
    // As wide as when it is chosen and semibold, so that choosing moves nothing.
    const QFontMetrics metrics(buttonFont(widget, theme));
    const QSize words = metrics.size(Qt::TextShowMnemonic, option.text);
    const bool isFigure = !option.text.isEmpty() && option.text.size() <= 3 && option.text.front().isDigit();
    const int padding = theme.px(isFigure ? 11 : 15);
    const int height = words.height() + theme.px(isFigure ? 13 : 16);
    return {std::max(words.width() + 2 * padding, height), height};
}

void chip(QPainter &painter, const QStyleOptionButton &option, const Theme &theme, const QWidget *widget)
{
    const bool chosen = has(option, QStyle::State_On);
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool tinted = enabled && (chosen || has(option, QStyle::State_MouseOver));
    // High contrast has no tints: what is chosen is filled there.
    const bool filled = chosen && theme.scheme() == Scheme::Contrast;
    const double width = focused ? theme.px(2) : chosen ? theme.lineWidth() * 1.5 : theme.lineWidth();
    roundedPanel(painter, option.rect, option.rect.height() / 2.0,
                 theme.colour(filled ? Role::Accent : tinted ? Role::AccentTint : Role::Card),
                 theme.colour(chosen || focused ? Role::Accent : Role::Control), width);
    if (focused) {
        // A chosen chip has an accent edge already: a second ring inside tells the focus apart.
        const int inset = theme.px(4);
        roundedPanel(painter, option.rect.adjusted(inset, inset, -inset, -inset), option.rect.height() / 2.0 - inset, Qt::transparent,
                     theme.colour(filled ? Role::OnAccent : Role::Accent), theme.px(1) * 1.25);
    }
    painter.setFont(chosen || !widget ? buttonFont(widget, theme) : widget->font());
    painter.setPen(theme.colour(!enabled ? Role::InkQuiet : filled ? Role::OnAccent : chosen ? Role::Accent : Role::Ink));
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, option.rect.width() - theme.px(16),
                                                          Qt::TextShowMnemonic);
    painter.drawText(option.rect, static_cast<int>(Qt::AlignCenter) | Qt::TextHideMnemonic, text);
}

void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box(option.rect);
    roundedPanel(painter, box, theme.px(4), theme.colour(on ? Role::Accent : Role::Card),
                 theme.colour(on || has(option, QStyle::State_HasFocus) ? Role::Accent : Role::Control), theme.px(1) * 1.5);
    if (!on)
        return;
    QPainterPath mark;
    mark.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
    mark.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    mark.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter.strokePath(mark, QPen(theme.colour(Role::OnAccent), theme.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool on = has(option, QStyle::State_On);
    const QRectF ring(option.rect);
    roundedPanel(painter, ring, ring.height() / 2, theme.colour(Role::Card),
                 theme.colour(on || has(option, QStyle::State_HasFocus) ? Role::Accent : Role::Control), theme.px(on ? 2 : 1) * 1.25);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Accent));
    painter.drawEllipse(ring.center(), ring.width() * 0.25, ring.height() * 0.25);
}

void toolButtonPanel(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (active && has(option, QStyle::State_Enabled))
        roundedPanel(painter, option.rect, theme.px(8), theme.colour(Role::AccentTint), Qt::transparent, 0);
}

} // namespace rung::parts
