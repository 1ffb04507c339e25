// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/charts/chartpicture.h"

#include <vector>

namespace rung {

/// The readings of a plot as the rows of its table.
class ReadingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReadingModel(QObject *parent = nullptr);

    void setPlot(const ChartPlot &plot);
    const ChartReading &reading(int row) const { return m_plot.readings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant alignmentOf(int column) const;

    ChartPlot m_plot;
    std::vector<bool> m_numeric; ///< by column
};

} // namespace rung
