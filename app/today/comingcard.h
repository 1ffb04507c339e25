// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include "core/notebook/todayreader.h"

#include <vector>

namespace rung {

/// The plans for a later day, a row each.
class ComingCard : public Card
{
    Q_OBJECT

public:
    ComingCard(const Notebook &notebook, const std::vector<read::OpenAttempt> &plans, QWidget *parent = nullptr);

Q_SIGNALS:
    void logRequested(rung::Id<rung::Attempt> attempt);
    void editRequested(rung::Id<rung::Attempt> attempt);
    void calendarRequested(rung::Id<rung::Attempt> attempt);

private:
    QWidget *row(const Notebook &notebook, const read::OpenAttempt &plan);
};

} // namespace rung
