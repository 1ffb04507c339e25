// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"

#include "core/domain/attempt.h"
#include "core/domain/ladder.h"

class QPushButton;

namespace rung {

class Notebook;
class Preferences;

/// What waits, how it is with the person a day later, the next step and why, the line they left for themselves; one primary button.
class TodayPage : public PageFrame
{
    Q_OBJECT

public:
    TodayPage(Notebook &notebook, Preferences &preferences, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void planRequested(rung::Id<rung::Rung> rung);
    void logRequested(rung::Id<rung::Attempt> attempt);
    void editPlanRequested(rung::Id<rung::Attempt> attempt);
    /// The plan is to be saved for the person's own calendar.
    void calendarRequested(rung::Id<rung::Attempt> attempt);
    void alreadyAskedRequested();
    void ladderRequested();
    void buildLadderRequested();
    /// The catalogue for that ladder, where a no is likelier.
    void likelierNoRequested(rung::Id<rung::Ladder> ladder);
    void guideRequested(const QString &section);
    void entryRequested(rung::Id<rung::Attempt> attempt);

private:
    void showFirstStart();
    void showDay();
    void addWelcomeBack();
    void addWaiting();
    void addQuestions();
    void addNextStep();
    void addComing();
    /// The first button offered is the primary one.
    QPushButton *offer(const QString &text);

    Notebook &m_notebook;
    Preferences &m_preferences;
    QPushButton *m_alreadyAsked;
    bool m_primaryTaken = false;
};

} // namespace rung
