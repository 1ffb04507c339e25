// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/readingtable.h"

#include "app/progress/readingmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace rung {

namespace {
constexpr int rowsMeasured = 50;
}

ReadingTable::ReadingTable(QWidget *parent) : QTableView(parent), m_readings(new ReadingModel(this))
{
    setModel(m_readings);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ChartReading opened = m_readings->reading(index.row());
        if (opened.attempt)
            Q_EMIT readingActivated(*opened.attempt);
        else if (opened.days)
            Q_EMIT daysActivated(*opened.days);
    });
}

/// Copying copies the table, which is the page's; a single cell helps nobody.
void ReadingTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void ReadingTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const auto attempt = index.isValid() ? m_readings->reading(index.row()).attempt : std::nullopt;
    if (!attempt)
        return event->ignore();
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(Id<Attempt>(*attempt), place);
}

void ReadingTable::setPlot(const ChartPlot &plot, const QString &name)
{
    setAccessibleName(name);
    m_readings->setPlot(plot);
    const int columns = m_readings->columnCount();
    const int widest = columns > 1 ? 1 : 0; // beside the date stands the rung, the longest text
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->setSectionResizeMode(column, column == widest ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

} // namespace rung
