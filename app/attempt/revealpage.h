// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/domain/attempt.h"
#include "core/guidance/reveal.h"

namespace rung {

class Card;
class Notebook;
class RevealScale;

/// Prediction beside outcome, right after saving: the marks on one scale, and two or three true sentences.
class RevealPage : public PageFrame
{
    Q_OBJECT

public:
    RevealPage(Notebook &notebook, const Id<Attempt> &attempt, QWidget *parent = nullptr);

    /// Moves the felt mark from the expected one to its place.
    void play();

Q_SIGNALS:
    void done();
    void writeRequested(const rung::Id<rung::Attempt> &attempt);
    /// A smaller rung was wanted.
    void planRequested(const rung::Id<rung::Rung> &rung);
    /// There is no smaller rung: the guide says how to make one.
    void guideRequested(const QString &section);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addReveal(const QString &rungTitle, const Reveal &reveal);
    void addSentences(Card *card, const Reveal &reveal);
    void addWaysOn();
    void addWriting();
    void addDone();
    void takeSmaller();
    void putAway();

    Notebook &m_notebook;
    Id<Attempt> m_attempt;
    std::optional<Rung> m_rung;
    RevealScale *m_scale = nullptr;
    bool m_played = false;
};

} // namespace rung
