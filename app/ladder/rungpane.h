// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/ladderstate.h"
#include "app/widgets/card.h"

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace rung {

class RungHistory;
class RungPicture;

/// What there is to know of the rung in hand, and what can be done with it from here. It changes nothing by itself.
class RungPane : public Card
{
    Q_OBJECT

public:
    explicit RungPane(QWidget *parent = nullptr);

    /// `lines` are those the person left on the rung, the newest last.
    void showRung(const LadderState &state, const RungRecord &record, const QStringList &lines);
    /// A gap, where a step around `target` would fit.
    void showGap(Suds target, const QString &why);
    /// Everything that can be done with the rung.
    QMenu *menu() const { return m_menu; }
    /// The menu of what is about as hard in another kind of place, filled as it opens.
    QMenu *placesMenu() const { return m_places; }
    void focusAction();

Q_SIGNALS:
    void planRequested();
    void logRequested(const Id<Attempt> &attempt);
    void entryRequested(const Id<Attempt> &attempt);
    /// Everything written on the rung.
    void entriesRequested();
    void editRequested();
    void putAwayRequested();
    void deleteRequested();
    void fillRequested();

private:
    void layOut();
    void makeMenu();
    void showAction(const QString &text, bool ofRung);
    void act();
    void showWords(const LadderState &state, const RungRecord &record);
    void showNotes(const LadderState &state, const RungRecord &record);

    enum class Shown { Rung, Gap };

    QLabel *m_title;
    QLabel *m_detail;
    RungPicture *m_picture;
    QLabel *m_changes;
    QLabel *m_open;
    QLabel *m_offer;
    QLabel *m_notes;
    RungHistory *m_history;
    QPushButton *m_action;
    QPushButton *m_edit;
    QPushButton *m_last;
    QPushButton *m_more;
    QMenu *m_menu;
    QMenu *m_places;
    Shown m_shown = Shown::Rung;
    std::optional<Id<Attempt>> m_plan; ///< not logged yet
    std::optional<Id<Attempt>> m_lastEntry;
};

} // namespace rung
