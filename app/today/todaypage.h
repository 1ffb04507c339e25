// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"

#include "core/domain/attempt.h"
#include "core/domain/ladder.h"
#include "core/guidance/supportstate.h"

#include <QUuid>

#include <optional>

class QPushButton;

namespace rung {

class Notebook;
class Preferences;
class StepCard;

/// What waits, how it is with the person a day later, the next step and why, the line they left for themselves; one primary button.
/// Where support comes first, its card stands in place of the next step.
class TodayPage : public PageFrame
{
    Q_OBJECT

public:
    TodayPage(Notebook &notebook, Preferences &preferences, SupportNow support = nothingFires, QWidget *parent = nullptr);

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
    void talkRequested();
    void progressRequested();
    /// Something small to put on the ladder.
    void easierRequested();
    /// To write on about that entry, an attempt or a free text; about nothing where it is empty.
    void keepWritingRequested(std::optional<QUuid> entry);

protected:
    /// A window that stays open over night shows the new day when it is looked at again.
    bool event(QEvent *event) override;

private:
    void showFirstStart();
    void showDay();
    void showRed();
    void addWelcomeBack();
    void addWaiting(bool folded = false);
    void addQuestions();
    void addSupport();
    void addNextStep();
    StepCard *makeStep(QWidget *parent);
    void addQuietWays();
    void takeSmallerStep();
    void addComing();
    /// The first button offered is the primary one.
    QPushButton *offer(const QString &text);

    Notebook &m_notebook;
    Preferences &m_preferences;
    SupportNow m_support;
    SupportState m_state;       ///< as it stood when the page was read
    std::optional<Day> m_shown; ///< the day the page was read on
    QPushButton *m_alreadyAsked;
    bool m_primaryTaken = false;
};

} // namespace rung
