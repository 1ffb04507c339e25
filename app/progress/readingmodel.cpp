// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/readingmodel.h"

#include <QRegularExpression>

namespace rung {

namespace {

/// Whether a column holds numbers or shares and nothing else: these end on one edge.
bool isNumeric(const ChartPlot &plot, qsizetype column)
{
    static const QRegularExpression number(QStringLiteral(R"(\A[+\-−]?[\d.,\s’]+%?\z)"), QRegularExpression::UseUnicodePropertiesOption);
    bool any = false;
    for (const ChartReading &reading : plot.readings) {
        const QString cell = reading.cells.value(column);
        if (!cell.isEmpty() && !number.match(cell).hasMatch())
            return false;
        any = any || !cell.isEmpty();
    }
    return any;
}

} // namespace

ReadingModel::ReadingModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReadingModel::setPlot(const ChartPlot &plot)
{
    beginResetModel();
    m_plot = plot;
    m_numeric.clear();
    for (qsizetype column = 0; column < plot.columns.size(); ++column)
        m_numeric.push_back(isNumeric(plot, column));
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
    return role == Qt::TextAlignmentRole ? alignmentOf(index.column()) : QVariant();
}

QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_plot.columns.value(section);
    return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

QVariant ReadingModel::alignmentOf(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    const bool numeric = column >= 0 && index < m_numeric.size() && m_numeric[index];
    return int((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace rung
