// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/chips.h"
#include "app/widgets/required.h"
#include "core/domain/rung.h"

#include <QJsonObject>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace rung {

class Question;

/// A rung with the name of the ladder it stands on.
struct PlacedRung
{
    Rung rung;
    QString ladder;
};

/// What was asked: one of the rungs, found by a part of its title, or something new in the person's own words.
class RungPicker : public QWidget
{
    Q_OBJECT

public:
    /// `newLadder` is where something new goes.
    RungPicker(std::vector<PlacedRung> rungs, const QString &newLadder, QWidget *parent = nullptr);

    /// The rung whose title is written; nothing for something new.
    std::optional<Id<Rung>> rung() const;
    /// What was asked, when it is something new.
    std::optional<Title> title() const;
    Context context() const;

    bool goToOpen() const { return m_required.goToFirst(); }
    void keepIn(QJsonObject &draft) const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

private:
    QString written() const;
    QString openTitle() const;
    const PlacedRung *chosen() const;
    QString titleOf(const PlacedRung &placed) const;
    void layOut();
    void noteChange();

    std::vector<PlacedRung> m_rungs;
    QString m_newLadder;
    Required m_required;
    QComboBox *m_asked;
    QLabel *m_place;
    ChoiceChips<Context> *m_context;
    Question *m_contextQuestion;
};

} // namespace rung
