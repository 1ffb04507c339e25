// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/domain/attempt.h"
#include "core/guidance/coaching.h"
#include "core/guidance/reveal.h"
#include "core/guidance/supportstate.h"

class QLayout;

namespace rung {

class Card;
class CoachingCard;
class FeltDots;
class Notebook;
class RevealScale;

/// Prediction beside outcome, right after saving: the marks on one scale, and two or three true sentences.
class RevealPage : public PageFrame
{
    Q_OBJECT

public:
    /// Coaching lines of the kinds in `silent` are not shown.
    RevealPage(Notebook &notebook, const Id<Attempt> &attempt, const std::set<CoachingKind> &silent = {}, SupportNow support = nothingFires,
               QWidget *parent = nullptr);

    /// Moves the felt mark from the expected one to its place; then the new dot settles on its rung.
    void play();

Q_SIGNALS:
    void done();
    void writeRequested(const rung::Id<rung::Attempt> &attempt);
    /// A smaller rung was wanted.
    void planRequested(const rung::Id<rung::Rung> &rung);
    /// There is no smaller rung: the guide says how to make one.
    void guideRequested(const QString &section);
    /// No more coaching lines of this kind are wanted.
    void coachingSilenced(rung::CoachingKind kind);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addReveal(const Reveal &reveal);
    QLayout *rungRow();
    void addSentences(Card *card, const Reveal &reveal);
    void addWaysOn();
    void addCoaching();
    void addWriting();
    void addDone();
    void takeSmaller();
    void keepReasons(const QString &text);
    void putAway();

    Notebook &m_notebook;
    Id<Attempt> m_attempt;
    std::set<CoachingKind> m_silent;
    SupportNow m_support;
    std::optional<Rung> m_rung;
    RevealScale *m_scale = nullptr;
    FeltDots *m_dots = nullptr;
    CoachingCard *m_coaching = nullptr;
    std::optional<CoachingKind> m_toNote; ///< a line that is shown for the first time
    bool m_played = false;
};

} // namespace rung
