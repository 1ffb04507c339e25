// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/laddermodel.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;

namespace rung {

class LadderView;
class RungPane;
class StickyColumn;

/// The ladder with the pane of the rung in hand beside it, or beneath where the window is narrow.
class LadderBoard : public QWidget
{
    Q_OBJECT

public:
    /// `page` is what scrolls around the board. The notebook is read for what the person wrote on the rung in hand.
    LadderBoard(const Notebook &notebook, QScrollArea *page);

    /// Shows the ladder with the same rung in hand as before, or with the next step where there was none. `state` stays alive.
    void setState(const LadderState &state, LadderOrder order);
    std::optional<Id<Rung>> inHand() const;
    void takeInHand(const Id<Rung> &rung);
    /// Scrolls the page so that what is in hand stands in the middle, if it is not in view at the top of the page.
    void bringIntoView();

    LadderView *view() const { return m_view; }
    RungPane *pane() const { return m_pane; }
    const LadderModel &model() const { return *m_model; }

Q_SIGNALS:
    /// A step around that fear is wanted; `where` is a place on the screen for a menu.
    void fillRequested(rung::Suds around, const QPoint &where);
    void planRequested(const Id<Rung> &rung);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showInHand(const QModelIndex &index);
    QStringList linesOn(const RungRecord &record);
    void open(const QModelIndex &index);
    void fillFrom(QWidget *widget, const QRect &where);
    void follow(const QModelIndex &index);
    void showMenu(const QPoint &at);

    const Notebook &m_notebook;
    QScrollArea *m_page;
    LadderModel *m_model;
    LadderView *m_view;
    RungPane *m_pane;
    StickyColumn *m_column;
    QBoxLayout *m_layout;
    const LadderState *m_state = nullptr;
};

} // namespace rung
