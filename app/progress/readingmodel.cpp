// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/readingmodel.h"

namespace rung {

ReadingModel::ReadingModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReadingModel::setPlot(const ChartPlot &plot)
{
    beginResetModel();
    m_plot = plot;
    endResetModel();
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plot.readings.size());
}

int ReadingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plot.columns.size());
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return reading(index.row()).cells.value(index.column());
    return {};
}

QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_plot.columns.value(section);
    return {};
}

} // namespace rung
