// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/attempt/logfields.h"
#include "app/widgets/chips.h"
#include "app/widgets/required.h"
#include "core/domain/clock.h"
#include "core/domain/outcome.h"

#include <QJsonObject>

#include <optional>
#include <utility>
#include <vector>

namespace rung {

class IntensityEdit;
class LikelihoodEdit;
class LineEdit;
class LogDetails;
class Question;
class SudsEdit;

/// What a log is about. The numbers of the prediction are not among it, so that they cannot pull the new ones.
struct LogSubject
{
    bool sealed = false; ///< a prediction was written before asking
    QString feared = {}; ///< its feared event in the person's own words
    Clock clock = systemClock();
    DayStart dayStart = DayStart::standard();
    bool mayNotHaveAsked = true; ///< whether "I did not ask" is among the answers
};

/// An outcome with the story told of it.
struct Logged
{
    Outcome outcome;
    QString story = {};
};

/// What happened: value in, optional value out; it knows no file.
class LogForm : public QWidget
{
    Q_OBJECT

public:
    /// An earlier log to be changed, or one that waited for its answer, which then is asked for again.
    explicit LogForm(LogSubject subject, std::optional<Logged> earlier = {}, QWidget *parent = nullptr);

    /// What stands here, without what its answer does not ask; nothing while something required is open.
    std::optional<Logged> logged() const;
    /// Leads to the first open question and names it; false when none is open.
    bool goToOpen() const { return m_required.goToFirst(); }

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();
    void talkRequested();

private:
    void nameAll();
    void layOut();
    void addFeared();
    void connectAll();
    void showValue(const Logged &earlier);
    void showFields();
    void beginAtAnswer();
    void noteChange();
    void writeTo(Outcome &outcome) const;
    Question *ask(LogField field, const QString &question, QWidget *editor, const QString &aside = {});
    bool asks(LogField field) const { return asksFor(field, m_answer->value(), m_subject.sealed); }

    LogSubject m_subject;
    std::optional<Logged> m_earlier;
    Required m_required;
    std::vector<std::pair<LogField, Question *>> m_questions;
    ChoiceChips<Answer> *m_answer;
    SudsEdit *m_peak;
    ChoiceChips<FearedHappened> *m_happened;
    LikelihoodEdit *m_again;
    IntensityEdit *m_urge;
    ChoiceChips<Obstacle> *m_obstacle;
    SudsEdit *m_now;
    ChipGroup *m_handled;
    LineEdit *m_line;
    LogDetails *m_details;
};

} // namespace rung
