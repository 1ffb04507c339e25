// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/ladderrows.h"

#include <QPushButton>

class QActionGroup;

namespace rung {

/// The button that names the ladder in view; its menu has the other ladders, the order, and what can be done with this one.
class LadderChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit LadderChooser(QWidget *parent = nullptr);

    void setLadders(const std::vector<Ladder> &ladders, const Ladder &current, LadderOrder order);

Q_SIGNALS:
    void chosen(const Id<Ladder> &ladder);
    void orderChosen(rung::LadderOrder order);
    void newRequested();
    void starterRequested();
    void editRequested();
    void putAwayRequested();
    void deleteRequested();
    void putAwayListRequested();
    void shareRequested();
    void helpRequested();

private:
    void startMenu();
    void addLadders(const std::vector<Ladder> &ladders, const Ladder &current);
    void addOrders(LadderOrder order);
    void addDeeds();
    QAction *add(const QString &text, const QString &name);
    QAction *addChoice(const QString &text, const QString &name, bool checked, QActionGroup *group);
};

} // namespace rung
