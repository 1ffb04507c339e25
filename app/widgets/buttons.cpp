// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttons.h"

#include "app/base/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace rung {

namespace {
QPushButton *button(ButtonKind kind, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    setButtonKind(made, kind);
    return made;
}
} // namespace

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return button(ButtonKind::Primary, text, parent);
}

QPushButton *secondaryButton(const QString &text, QWidget *parent)
{
    return button(ButtonKind::Secondary, text, parent);
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    return button(ButtonKind::Quiet, text, parent);
}

QPushButton *chipButton(const QString &text, QWidget *parent)
{
    return button(ButtonKind::Chip, text, parent);
}

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(themedIcon(icon));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(looks::button, static_cast<int>(kind));
    button->setCursor(kind == ButtonKind::Quiet ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button->updateGeometry();
    button->update();
}

} // namespace rung
