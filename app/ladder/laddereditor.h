// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/ladderrows.h"
#include "app/ladder/owncatalogue.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

#include <QObject>

#include <functional>

class QMenu;

namespace rung {

/// Everything that changes ladders and rungs, in dialogs or at once; what throws is shown in the page's window.
class LadderEditor : public QObject
{
    Q_OBJECT

public:
    LadderEditor(Notebook &notebook, Drafts &drafts, Preferences &preferences, QWidget *page);

    void startLadder();
    void newLadder();
    void editLadder(const Ladder &ladder);
    void setArchived(Ladder ladder, bool archived);
    void trash(const Id<Ladder> &ladder);

    void addByHand(const Id<Ladder> &ladder, std::optional<Suds> around = {});
    /// Where `noIs` is given, it begins with the asks that are so often a no.
    void addFromCatalogue(const LadderState &state, std::optional<NoIs> noIs = {});
    /// Offers what fits into a gap, at a place on the screen.
    void fillGap(const LadderState &state, Suds around, const QPoint &where);
    /// Fills the menu with what is about as hard as the rung in another kind of place.
    void offerPlaces(const LadderState &state, const Rung &rung, QMenu &menu);
    void editRung(const Rung &rung);
    void setArchived(Rung rung, bool archived);
    void trash(const Id<Rung> &rung);

    /// In one's own order the rung moves above the row `before`; in the order by fear it is asked what it feels like there.
    void reorder(const LadderState &state, LadderOrder order, const Id<Rung> &rung, int before);
    /// What was put away, to bring back: ladders, and the rungs of this one.
    void showPutAway(const std::optional<Id<Ladder>> &ladder);

Q_SIGNALS:
    void ladderMade(const Id<Ladder> &ladder);
    void rungMade(const Id<Rung> &rung);

private:
    void attempt(const std::function<void()> &deed);
    void addItems(QMenu &menu, const Id<Ladder> &ladder, const Catalogue &items);
    void rate(const Id<Ladder> &ladder, const CatalogueItem &item);
    void askAround(const Rung &rung, Suds around);

    Notebook &m_notebook;
    Drafts &m_drafts;
    OwnCatalogue m_own;
    QWidget *m_page;
};

} // namespace rung
