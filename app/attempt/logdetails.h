// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/chips.h"
#include "core/domain/outcome.h"

#include <QJsonObject>

namespace rung {

class HappenedEdit;
class Question;
class SudsEdit;
class TextEdit;

/// The folded part of a log: fear now, habits, a feeling, the body, whether it was unwelcome, the story, and when it was.
class LogDetails : public QWidget
{
    Q_OBJECT

public:
    explicit LogDetails(const Instant &now, QWidget *parent = nullptr);

    /// Shows the questions that belong to the answer.
    void setAnswer(std::optional<Answer> answer);

    void showValue(const Outcome &outcome, const QString &story);
    /// Writes what is asked of `outcome.answer` into it, the time apart; the time stays when it was just now.
    void writeTo(Outcome &outcome) const;
    QString story() const;
    std::optional<Instant> happenedAt() const;
    std::optional<Suds> fearNow() const;
    void setFearNow(std::optional<Suds> value);

    void keepIn(QJsonObject &draft) const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();
    void talkRequested();

private:
    void layOut();
    QWidget *bodyEditor();
    void noteBody();

    SudsEdit *m_now;
    ChoiceSetChips<Habit> *m_habits;
    ChoiceChips<Feeling> *m_feeling;
    ChoiceSetChips<Body> *m_body;
    QWidget *m_talk;
    ChoiceChips<Unwelcome> *m_unwelcome;
    TextEdit *m_story;
    HappenedEdit *m_happened;
    Question *m_nowQuestion = nullptr;
    Question *m_habitsQuestion = nullptr;
    Question *m_unwelcomeQuestion = nullptr;
};

} // namespace rung
