// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flowlayout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rung {

namespace {

/// What an item asks for where `room` is as wide as it can get. A text is on one line while there is room, and breaks from then on.
QSize wantedSize(const QLayoutItem *item, int room)
{
    const auto *label = qobject_cast<const QLabel *>(item->widget());
    if (!label || !label->wordWrap()) {
        const QSize wanted = item->sizeHint();
        if (wanted.width() <= room)
            return wanted;
        return {room, item->hasHeightForWidth() ? item->heightForWidth(room) : wanted.height()};
    }
    const int width = std::min(label->fontMetrics().size(0, label->text()).width(), room);
    return {width, label->heightForWidth(width)};
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent)
{
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = wantedSize(item, QWIDGETSIZE_MAX);
        width += size.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, size.height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int spare = rect.height() - arrange(rect, false);
    arrange(rect.translated(0, std::max(0, spare / 2)), true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QPoint at = area.topLeft();
    int lineHeight = 0;
    QList<QPair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        if (place)
            placeLine(line, area);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = wantedSize(item, area.width());
        if (at.x() > area.left() && at.x() + size.width() > area.right() + 1) {
            endLine();
            at = QPoint(area.left(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        line.append({item, QRect(at, size)});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return at.y() + lineHeight - rect.top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const QList<QPair<QLayoutItem *, QRect>> &line, const QRect &area) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int spare = alignment() & Qt::AlignRight && !line.isEmpty() ? area.right() - line.last().second.right() : 0;
    int height = 0;
    for (const auto &[item, place] : line)
        height = std::max(height, place.height());
    for (const auto &[item, place] : line)
        item->setGeometry(QStyle::visualRect(direction, area, place.translated(spare, (height - place.height()) / 2)));
}

} // namespace rung
