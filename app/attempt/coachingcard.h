// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/guidance/coaching.h"

class QLayout;
class QPushButton;

namespace rung {

/// The one line after a log, with what can be done about it, and the way to hear no more of its kind. It changes nothing by itself.
class CoachingCard : public Card
{
    Q_OBJECT

public:
    explicit CoachingCard(CoachingKind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    /// After a step that was too big.
    void smallerRequested();
    /// Reasons that would hold for anyone, to be kept with the entry.
    void reasonsChosen(const QString &text);
    void silenced();

private:
    void addReasons(QLayout &ways);
    QPushButton *addWay(QLayout &ways, const QString &text, const char *name);
};

} // namespace rung
