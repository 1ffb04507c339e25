// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/guidance/helplines.h"

namespace rung {

/// A number set large, to read, select and copy; nothing dials it.
class NumberRow : public QWidget
{
    Q_OBJECT

public:
    /// `about` says whose number it is, for the screen reader.
    NumberRow(const QString &number, const QString &about, QWidget *parent = nullptr);
};

/// One line to call: whose it is, its numbers, its hours, and how old that knowledge is.
class HelplineCard : public Card
{
    Q_OBJECT

public:
    explicit HelplineCard(const Helpline &line, QWidget *parent = nullptr);
};

} // namespace rung
