// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include "core/notebook/todayreader.h"

class QHBoxLayout;

namespace rung {

class Preferences;
class SudsEdit;

/// One small question that may be skipped.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(QWidget *parent) : Card(parent) {}

Q_SIGNALS:
    void skipped();
};

/// "How is it with you today?", once, a day after an attempt: five chips or exactly, then whether it kept replaying.
class NextDayCard : public QuestionCard
{
    Q_OBJECT

public:
    NextDayCard(Notebook &notebook, Preferences &preferences, const read::OpenAttempt &asked, QWidget *parent = nullptr);

private:
    void askHowMuch(const read::OpenAttempt &asked);
    void askReplaying(Suds bother);
    void keep(Suds bother, std::optional<bool> replaying);
    void skip();

    Notebook &m_notebook;
    Preferences &m_preferences;
    Id<Attempt> m_attempt;
    QWidget *m_question = nullptr;
};

/// Once a month: does fear of a no get in the way of work, sleep or people?
class CheckInCard : public QuestionCard
{
    Q_OBJECT

public:
    CheckInCard(Notebook &notebook, Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace rung
