// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/looks.h"

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace rung {

/// Filled in the accent; one in view at most.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
/// Outlined on the card.
QPushButton *secondaryButton(const QString &text, QWidget *parent = nullptr);
/// A bold accent word without a frame.
QPushButton *quietButton(const QString &text, QWidget *parent = nullptr);
/// A pill as tall as a chip, for a filter with a menu.
QPushButton *chipButton(const QString &text, QWidget *parent = nullptr);
/// An icon alone; `name` is its accessible name and tooltip.
QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

/// Changes the kind of a button in place, as when the first thing that waits moves.
void setButtonKind(QPushButton *button, ButtonKind kind);

} // namespace rung
