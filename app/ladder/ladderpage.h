// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/keepsview.h"
#include "app/ladder/ladderrows.h"
#include "app/widgets/pageframe.h"
#include "core/guidance/supportstate.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

#include <optional>

class QLabel;
class QPushButton;

namespace rung {

class EmptyHint;
class LadderBoard;
class LadderChooser;
class LadderEditor;
class Preferences;

/// The ladder in view: its rungs, where one stands, and how it is built. Reads again whenever the notebook changed.
class LadderPage : public PageFrame, public KeepsView
{
    Q_OBJECT

public:
    LadderPage(Notebook &notebook, Drafts &drafts, Preferences &preferences, SupportNow support = nothingFires, QWidget *parent = nullptr);

    /// The ladder in view, if there is any.
    std::optional<Id<Ladder>> ladder() const;
    LadderOrder order() const { return m_order; }
    void setOrder(LadderOrder order);

    QJsonObject view() const override;
    void restoreView(const QJsonObject &view) override;

public Q_SLOTS:
    void showLadder(const Id<Ladder> &ladder);
    /// A first ladder from the catalogue, in a minute.
    void startFirstLadder();
    /// A new rung for that ladder, at about that fear.
    void startRung(const rung::Id<rung::Ladder> &ladder, rung::Suds around);
    /// The catalogue for that ladder, beginning with the asks that are often a no.
    void startLikelierNo(const rung::Id<rung::Ladder> &ladder);
    /// The catalogue for the ladder in view, from its easy end; a first ladder where there is none.
    void startEasier();
    /// Several changes in a row are read once, and none while the page is out of view.
    void reloadSoon();

Q_SIGNALS:
    void planRequested(const Id<Rung> &rung);
    void logRequested(const Id<Attempt> &attempt);
    void entryRequested(const Id<Attempt> &attempt);
    /// Everything written on that rung.
    void entriesRequested(const Id<Rung> &rung);
    void guideRequested(const QString &section);
    /// A catalogue made of the ladder in view is to be saved under a name like this.
    void saveRequested(const QString &fileName, const QByteArray &bytes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectBoard();
    void connectChooser();
    void makeAddMenu();
    void reload();
    void read();
    void showState();
    void showWords();
    void share();

    Notebook &m_notebook;
    SupportNow m_support;
    LadderEditor *m_editor;
    LadderChooser *m_chooser;
    QPushButton *m_add;
    QLabel *m_hint;
    LadderBoard *m_board;
    EmptyHint *m_noLadder;
    QPushButton *m_putAway; ///< the way back to ladders where none is in view
    EmptyHint *m_noRungs;
    std::vector<Ladder> m_ladders;
    bool m_anyPutAway = false;
    std::optional<LadderState> m_state;
    std::optional<Id<Ladder>> m_wanted;
    std::optional<Id<Rung>> m_wantedRung;
    LadderOrder m_order = LadderOrder::ByFear;
    bool m_stale = false;
    bool m_opened = false;
};

} // namespace rung
