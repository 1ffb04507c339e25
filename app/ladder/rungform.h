// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chips.h"
#include "app/widgets/required.h"
#include "core/notebook/notebook.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace rung {

class CourtesyChecks;
class Disclosure;
class SudsEdit;
class TextEdit;

/// What a rung is, to fill in: a value in, a value out once everything needed is there. It never sees the notebook.
class RungForm : public QWidget
{
    Q_OBJECT

public:
    explicit RungForm(QWidget *parent = nullptr);

    /// A rung as it is. Once practised its fear stands, and what it feels like now may be added.
    void setRung(const Rung &rung, bool practised);
    /// Nothing while something needed is missing; `askForMissing` then says what.
    std::optional<NewRung> value() const;
    /// What a practised rung feels like now, if that was answered.
    std::optional<Suds> feltNow() const;
    /// Leads to the first thing that is missing; false when none is.
    bool askForMissing() const { return m_required.goToFirst(); }

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    /// A small line about the fear, such as the height of the gap to fill.
    void setFearHint(const QString &hint);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void watch();
    void showWordHint();
    QString openTitle() const;

    QLineEdit *m_title;
    QLabel *m_wordHint;
    ChoiceChips<Context> *m_context;
    SudsEdit *m_baseline;
    SudsEdit *m_felt;
    Question *m_titleQuestion;
    Question *m_baselineQuestion;
    Question *m_feltQuestion;
    QLabel *m_fearHint;
    Disclosure *m_kindness;
    CourtesyChecks *m_courtesy;
    TextEdit *m_notes;
    QCheckBox *m_highStakes;
    Required m_required;
    std::optional<Rung> m_rung; ///< the one being changed
    bool m_practised = false;
};

} // namespace rung
