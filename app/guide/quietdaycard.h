// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace rung {

/// Offers to leave today without a next step.
class QuietDayCard : public Card
{
    Q_OBJECT

public:
    explicit QuietDayCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void asked();
};

} // namespace rung
