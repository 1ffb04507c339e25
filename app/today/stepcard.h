// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include "core/domain/ladder.h"
#include "core/domain/rung.h"
#include "core/guidance/advicesentence.h"

#include <functional>
#include <vector>

class QPushButton;

namespace rung {

class Notebook;

/// The next step on the ladder last climbed, why this one, and one other; every other ladder is one click away.
class StepCard : public Card
{
    Q_OBJECT

public:
    using MakeButton = std::function<QPushButton *(const QString &)>;

    /// `offer` makes the main button, as the page knows whether it is the primary one.
    StepCard(Notebook &notebook, const MakeButton &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    void planRequested(rung::Id<rung::Rung> rung);
    void likelierNoRequested(rung::Id<rung::Ladder> ladder);
    void ladderRequested();
    void buildLadderRequested();
    void guideRequested(const QString &section);

private:
    /// A ladder with what guidance says of it. The rungs are kept here because the record points at them.
    struct Climb
    {
        Ladder ladder;
        std::vector<Rung> rungs;
        LadderRecord record;
        LadderProgress progress;
        Advice advice;
        bool alternative = false;
    };
    std::vector<Climb> climbs() const;
    void showClimb(size_t index);
    void showNoLadder();
    QPushButton *addWay(QLayout &ways, QPushButton *button, const char *name, std::function<void()> go);
    bool hasPlan(const Id<Rung> &rung) const;
    void addMainWay(const Climb &climb, QLayout &ways);
    void addNote(const Climb &climb);

    Notebook &m_notebook;
    MakeButton m_offer;
    std::vector<Climb> m_climbs;
};

} // namespace rung
