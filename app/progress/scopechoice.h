// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/progress/progressscope.h"
#include "core/domain/ladder.h"

#include <vector>

class QPushButton;

namespace rung {

class ChoiceButton;

/// The two buttons that say how far back and on which ladder the questions look; the second only where there are several.
class ScopeChoice : public QObject
{
    Q_OBJECT

public:
    explicit ScopeChoice(QObject *parent = nullptr);

    QPushButton *rangeButton() const;
    QPushButton *ladderButton() const;
    void show(const ProgressScope &scope, const std::vector<Ladder> &ladders);

Q_SIGNALS:
    void chosen(const ProgressScope &scope);

private:
    void chooseRange(int index);
    void chooseLadder(int index);

    ChoiceButton *m_range;
    ChoiceButton *m_ladder;
    ProgressScope m_scope;
    std::vector<Ladder> m_ladders;
};

} // namespace rung
