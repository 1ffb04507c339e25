// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/placebutton.h"

#include "app/base/icons.h"
#include "app/base/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rung {

namespace {
constexpr int rowHeight = 39;
constexpr int iconStart = 13;
constexpr int wordStart = 44;
} // namespace

PlaceButton::PlaceButton(Place place, QWidget *parent) : QRadioButton(placeTitle(place), parent), m_place(place)
{
    setObjectName(placeName(place) + QStringLiteral("Place"));
    setAccessibleName(placeTitle(place));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
}

void PlaceButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

QSize PlaceButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextSize::Body, Weight::SemiBold));
    const int word = m_iconOnly ? 0 : theme.px(wordStart - iconStart) - theme.iconSize() + metrics.horizontalAdvance(text());
    return {2 * theme.px(iconStart) + theme.iconSize() + word, std::max(theme.px(rowHeight), metrics.height() + theme.px(16))};
}

QSize PlaceButton::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {2 * theme.px(iconStart) + theme.iconSize(), theme.iconSize() + theme.px(4)};
}

bool PlaceButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

QRect PlaceButton::iconRect() const
{
    const Theme &theme = themeOf(this);
    const int size = theme.iconSize();
    const int x = m_iconOnly ? (width() - size) / 2 : theme.px(iconStart);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - size) / 2, size, size));
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool apart = m_place == Place::Talk;
    const bool current = isChecked();
    const Role ink = apart ? Role::Support : current ? Role::Accent : Role::Ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = theme.lineWidth() / 2.0;
    const QRectF ground = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    if (current || underMouse()) {
        painter.setBrush(theme.colour(apart ? Role::SupportTint : Role::AccentTint));
        painter.setPen(Qt::NoPen);
        painter.setOpacity(current ? 1 : 0.5);
        painter.drawRoundedRect(ground, theme.px(8), theme.px(8));
        painter.setOpacity(1);
    }
    if (hasFocus() || (current && theme.scheme() == Scheme::Contrast)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Role::Accent), hasFocus() ? theme.px(2) : theme.lineWidth()));
        painter.drawRoundedRect(ground, theme.px(8), theme.px(8));
    }
    themedIcon(placeName(m_place), ink).paint(&painter, iconRect());
    if (m_iconOnly)
        return;
    painter.setFont(theme.font(TextSize::Body, current || apart ? Weight::SemiBold : Weight::Regular));
    painter.setPen(theme.colour(ink));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(theme.px(wordStart), 0, -theme.px(4), 0));
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace rung
