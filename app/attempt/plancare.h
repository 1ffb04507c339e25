// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/guidance/plancheck.h"

namespace rung {

/// The one calm question before a plan is sealed, with its ways on; nothing is locked.
class PlanCare : public Card
{
    Q_OBJECT

public:
    /// Asks about the size of the step, or, where that is no question, about what a no may cost.
    explicit PlanCare(const PlanCheck &check, QWidget *parent = nullptr);

    /// Takes the keyboard to the first way on.
    void takeFocus();

Q_SIGNALS:
    void chosen(rung::WayOn way);
    void guideRequested(const QString &section);

private:
    void addWay(const QString &label, WayOn way, const char *name);
};

} // namespace rung
