// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/tablecopy.h"

#include <QMimeData>

namespace rung {

namespace {

QString tabbed(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain << cell.simplified(); // a tab or a line break of the person's would begin another cell
    return plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString rowOf(const QStringList &cells, const QString &tag)
{
    QString row;
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

} // namespace

QMimeData *tableData(const ChartPlot &plot)
{
    QString text = tabbed(plot.columns);
    QString rows = rowOf(plot.columns, QStringLiteral("th"));
    for (const ChartReading &reading : plot.readings) {
        text += tabbed(reading.cells);
        rows += rowOf(reading.cells, QStringLiteral("td"));
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(QStringLiteral("<table>%1</table>").arg(rows));
    return data;
}

} // namespace rung
