// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/required.h"
#include "core/domain/prediction.h"

#include <QJsonObject>

#include <optional>

namespace rung {

class Disclosure;
class FearedEdit;
class LikelihoodEdit;
class PlanDetails;
class SudsEdit;

/// The words of an earlier prediction for a new one on the same rung: never its numbers, nor its day.
Prediction wordsOf(const Prediction &earlier);

/// A prediction before asking: value in, optional value out; it knows no file.
/// A sealed one is only changed in its words, its numbers are shown to be read.
class PlanForm : public QWidget
{
    Q_OBJECT

public:
    PlanForm(const Prediction &start, Day today, QWidget *parent = nullptr);

    /// What stands here; nothing while something required is open.
    std::optional<Prediction> prediction() const;
    /// What stands here, complete or not.
    Prediction written() const;
    /// Leads to the first open question and names it; false when none is open.
    bool goToOpen() const { return m_required.goToFirst(); }

    /// A safety habit that came up lately, to be named where one is left out.
    void nameHabit(Habit habit);

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();
    void guideRequested(const QString &section);

private:
    void layOut();
    QWidget *layOutNumbers();
    void unfoldWhatIsThere();
    void noteChange();

    Prediction m_start;
    Required m_required;
    FearedEdit *m_feared;
    LikelihoodEdit *m_pFeared;
    LikelihoodEdit *m_pNo;
    SudsEdit *m_peak;
    Disclosure *m_more;
    PlanDetails *m_details;
};

} // namespace rung
