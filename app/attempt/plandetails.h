// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/chips.h"
#include "core/domain/prediction.h"

#include <QJsonObject>

class QLabel;
class QLineEdit;

namespace rung {

class IntensityEdit;
class TextEdit;
class WhenEdit;

/// The part of a plan that may stay empty: what exactly, where, when, the day after, a habit to leave out, what to say to a no.
class PlanDetails : public QWidget
{
    Q_OBJECT

public:
    /// A sealed plan no longer asks about the day after: that number stays as it was.
    PlanDetails(Day today, bool sealed, QWidget *parent = nullptr);

    void showValue(const Prediction &value);
    /// Names the habit that came up lately, beside the question which one to leave out.
    void nameHabit(Habit habit);
    /// Writes what stands here into `value`.
    void writeTo(Prediction &value) const;
    void keepIn(QJsonObject &draft) const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();
    void guideRequested(const QString &section);

private:
    void layOut(bool sealed);
    void connectAll();

    void showWordHint();

    TextEdit *m_ask;
    QLabel *m_wordHint;
    QLineEdit *m_setting;
    WhenEdit *m_when;
    IntensityEdit *m_nextDay;
    ChoiceChips<Habit> *m_habit;
    QLabel *m_habitHint;
    QLineEdit *m_reply;
    QWidget *m_replyEditor;
};

} // namespace rung
