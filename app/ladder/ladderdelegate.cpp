// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderdelegate.h"

#include "app/ladder/ladderview.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace rung {

namespace {
RowPainter rowPainter(const QModelIndex &index, int width, const Theme &theme)
{
    const auto &model = *static_cast<const LadderModel *>(index.model());
    const RowPainter::Place place{.first = index.row() == 0, .last = index.row() == model.rowCount() - 1, .order = model.order()};
    return {theme, model.rowAt(index), place, width};
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}
} // namespace

int LadderDelegate::rowHeight(const QModelIndex &index, int width, const Theme &theme)
{
    return rowPainter(index, width, theme).height();
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    return {width, rowHeight(index, width, themeOf(option.widget))};
}

void LadderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const LadderView *>(option.widget);
    QStyle::State state = option.state;
    state.setFlag(QStyle::State_HasFocus, view && view->hasFocus() && view->showsKeyboard());
    rowPainter(index, widthOf(option), themeOf(option.widget)).paint(*painter, option.rect, option.direction, state);
}

bool LadderDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool elided = event->type() == QEvent::ToolTip && index.isValid() && rowPainter(index, widthOf(option), themeOf(view)).isElided();
    if (!elided)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

} // namespace rung
