// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/laddermodel.h"

#include <QListView>

namespace rung {

/// The ladder as a list that is drawn as one, as tall as its rungs; the page around it scrolls. Arrows move, Enter opens or adds,
/// Alt with arrows and dragging ask to move a rung. It changes nothing by itself.
class LadderView : public QListView
{
    Q_OBJECT

public:
    explicit LadderView(LadderModel &model, QWidget *parent = nullptr);

    /// Makes the index the current one without asking to open it.
    void select(const QModelIndex &index);

    /// Whether to show where the keyboard is: after a key, not after the mouse.
    bool showsKeyboard() const { return m_keyboard; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The current row became another one, by keyboard, mouse or `select`.
    void moved(const QModelIndex &index);
    void opened(const QModelIndex &index);
    /// The rung wants to stand above the row `before`, which is the row count for the bottom.
    void reorderRequested(const Id<Rung> &rung, int before);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isGap(const QModelIndex &index) const;
    void askToMove(int by);

    LadderModel &m_model;
    bool m_keyboard = false;
};

} // namespace rung
