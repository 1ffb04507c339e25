// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/rowpainter.h"

#include <QStyledItemDelegate>

namespace rung {

/// Draws each row as a piece of the ladder; a title that did not find room stands in its tooltip.
class LadderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How tall that row of a LadderModel is where the view is `width` wide.
    static int rowHeight(const QModelIndex &index, int width, const Theme &theme);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

} // namespace rung
