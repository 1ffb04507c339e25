// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <utility>

namespace rung {

namespace {
/// The ground and the edge of a card.
std::pair<Role, Role> rolesOf(Card::Kind kind)
{
    switch (kind) {
    case Card::Kind::Plain:
        return {Role::Card, Role::Line};
    case Card::Kind::Note:
        return {Role::AccentTint, Role::Accent};
    case Card::Kind::Caution:
        return {Role::CautionTint, Role::Caution};
    case Card::Kind::Support:
        return {Role::SupportTint, Role::Support};
    }
    Q_UNREACHABLE();
}
} // namespace

Card::Card(QWidget *parent) : Card(Kind::Plain, parent) {}

Card::Card(Kind kind, QWidget *parent) : QFrame(parent), m_kind(kind), m_body(new QVBoxLayout)
{
    const Theme &theme = themeOf(this);
    const int padding = theme.cardPadding();
    m_body->setSpacing(theme.gapTiny());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(0);
    column->addLayout(m_body);
    column->addStretch();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool plain = m_kind == Kind::Plain;
    const auto [ground, edge] = rolesOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = theme.lineWidth() / 2.0;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme.radius(), theme.radius());
    painter.fillPath(outline, theme.colour(ground));
    if (!plain) {
        painter.setClipPath(outline);
        const int bar = theme.px(4);
        painter.fillRect(isRightToLeft() ? QRect(width() - bar, 0, bar, height()) : QRect(0, 0, bar, height()), theme.colour(edge));
        painter.setClipping(false);
    }
    painter.strokePath(outline, QPen(theme.colour(edge), theme.lineWidth()));
}

} // namespace rung
