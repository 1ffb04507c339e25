// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "core/charts/chartpicture.h"

namespace rung {

class ReadingModel;

/// The same readings as the chart's, as a table to read line by line.
class ReadingTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReadingTable(QWidget *parent = nullptr);

    void setPlot(const ChartPlot &plot, const QString &name);

Q_SIGNALS:
    /// A row of one attempt was opened.
    void readingActivated(const Id<Attempt> &attempt);
    /// A row that stands for some days was opened.
    void daysActivated(const rung::ChartDays &days);
    /// The menu of a row of one attempt is asked for, at this place on the screen.
    void menuRequested(const Id<Attempt> &attempt, const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    ReadingModel *m_readings;
};

} // namespace rung
