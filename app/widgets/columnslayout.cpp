// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/columnslayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rung {

namespace {
int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}
} // namespace

ColumnsLayout::ColumnsLayout(int gap, int rowWidth, QWidget *parent) : QLayout(parent), m_rowWidth(rowWidth)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    for (const Column &column : m_columns)
        delete column.item;
}

void ColumnsLayout::addColumn(QWidget *widget, int share)
{
    m_nextShare = share;
    addWidget(widget);
    m_nextShare = 1;
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_columns.append({item, m_nextShare});
}

int ColumnsLayout::count() const
{
    return static_cast<int>(m_columns.size());
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < m_columns.size() ? m_columns[index].item : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_columns.size() ? m_columns.takeAt(index).item : nullptr;
}

QList<ColumnsLayout::Column> ColumnsLayout::shown() const
{
    QList<Column> columns;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(columns), [](const Column &c) { return !c.item->isEmpty(); });
    return columns;
}

/// The width of each shown column in a row of `width`; the last takes what rounding leaves.
QList<int> ColumnsLayout::widths(int width) const
{
    const QList<Column> columns = shown();
    int shares = 0;
    for (const Column &column : columns)
        shares += column.share;
    const int room = width - spacing() * static_cast<int>(columns.size() - 1);
    int left = room;
    QList<int> result;
    for (const Column &column : columns) {
        result.append(result.size() + 1 == columns.size() ? left : room * column.share / shares);
        left -= result.last();
    }
    return result;
}

int ColumnsLayout::heightForWidth(int width) const
{
    const QList<Column> columns = shown();
    const QList<int> each = widths(width);
    int tallest = 0;
    int sum = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int height = heightOf(columns[i].item, isRow(width) ? each[i] : width);
        tallest = std::max(tallest, height);
        sum += height + (i > 0 ? spacing() : 0);
    }
    return isRow(width) ? tallest : sum;
}

QSize ColumnsLayout::sizeHint() const
{
    return {std::max(m_rowWidth, minimumSize().width()), heightForWidth(std::max(m_rowWidth, minimumSize().width()))};
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    const QList<Column> columns = shown();
    for (const Column &column : columns)
        size = size.expandedTo(column.item->minimumSize());
    return size;
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<Column> columns = shown();
    const QList<int> each = widths(rect.width());
    QPoint at = rect.topLeft();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (isRow(rect.width())) {
            columns[i].item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, QSize(each[i], rect.height()))));
            at.rx() += each[i] + spacing();
        } else {
            const int height = heightOf(columns[i].item, rect.width());
            columns[i].item->setGeometry(QRect(at, QSize(rect.width(), height)));
            at.ry() += height + spacing();
        }
    }
}

} // namespace rung
