// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include "core/notebook/todayreader.h"

class QPushButton;

namespace rung {

/// A plan whose day has come, or an ask that still waits for its answer.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    /// `main` is the button that leads to the log; made by the page, which knows whether it is the primary one.
    WaitingCard(Notebook &notebook, const read::OpenAttempt &ask, QPushButton *main, QWidget *parent = nullptr);

    static QString mainText(const read::OpenAttempt &ask);

Q_SIGNALS:
    void logRequested(rung::Id<rung::Attempt> attempt);
    void editRequested(rung::Id<rung::Attempt> attempt);
    void calendarRequested(rung::Id<rung::Attempt> attempt);

private:
    QString overline(const read::OpenAttempt &ask) const;
    void addPlanWays(const read::OpenAttempt &ask, QLayout &ways);
    void addWaitingWays(const read::OpenAttempt &ask, QLayout &ways);

    Notebook &m_notebook;
};

} // namespace rung
