// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/typesetter.h"

#include "core/reports/chartpainter.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace rung {

namespace {

constexpr double lineHeight = 110;

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return block;
}

QTextCharFormat letters(double points, bool quiet, QFont::Weight weight = QFont::Normal)
{
    const ChartLook look = paperLook({}, 1);
    QTextCharFormat format;
    format.setFont(pageFont(points, weight));
    format.setForeground(quiet ? look.inkQuiet : look.ink);
    return format;
}

/// Columns as wide as what stands in them asks for, within bounds, so that a long title does not become a tower of words.
QList<QTextLength> columnWidths(const ReportTable &table)
{
    constexpr qsizetype narrowest = 6, widest = 30; // in characters
    constexpr qsizetype beside = 3;                 // the padding, and what bold letters take more
    QList<double> lengths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype longest = narrowest;
        for (const QString &word : table.columns.at(column).split(QLatin1Char(' ')))
            longest = std::max(longest, word.size());
        for (const QStringList &row : table.rows)
            longest = std::max(longest, std::min(row.value(column).size(), widest));
        lengths << static_cast<double>(longest + beside);
    }
    const double all = std::accumulate(lengths.cbegin(), lengths.cend(), 0.0);
    QList<QTextLength> widths;
    for (const double length : lengths)
        widths << QTextLength(QTextLength::PercentageLength, 100 * length / all);
    return widths;
}

/// Writes into the cells from the one the cursor stands in on. A cell is one block, and going from block to block costs the same
/// however large the table is.
void writeRow(QTextCursor &cursor, qsizetype columns, const QStringList &cells, const QTextCharFormat &format)
{
    for (qsizetype column = 0; column < columns; ++column) {
        cursor.insertText(cells.value(column).simplified(), format);
        cursor.movePosition(QTextCursor::NextBlock);
    }
}

} // namespace

void Typesetter::title(const QString &text)
{
    setHeading(text, 1, 18, spaced(0, 2));
}

void Typesetter::operator()(const ReportHeading &heading)
{
    setHeading(heading.text, heading.level, heading.level == 2 ? 11.5 : 10, spaced(heading.level == 2 ? 9 : 8, 1.5));
}

void Typesetter::operator()(const ReportParagraph &paragraph)
{
    QTextBlockFormat block = spaced(0, 2.5);
    block.setProperty(leads, paragraph.leads);
    setLines(paragraph.text, block, letters(paragraph.quiet ? 8.5 : 10, paragraph.quiet));
}

void Typesetter::operator()(const ReportQuote &quote)
{
    QTextBlockFormat block = spaced(1, 2.5);
    block.setLeftMargin(14);
    setLines(quote.text, block, letters(10, false));
}

void Typesetter::operator()(const ReportTable &table)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setBottomMargin(6);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columnWidths(table));
    m_cursor.beginEditBlock();
    QTextCursor cursor(m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(table.columns.size()), format)
                           ->firstCursorPosition());
    writeRow(cursor, table.columns.size(), table.columns, letters(8.5, true, QFont::DemiBold));
    const QTextCharFormat plain = letters(9, false);
    for (const QStringList &row : table.rows)
        writeRow(cursor, table.columns.size(), row, plain);
    m_cursor.endEditBlock();
    m_cursor.movePosition(QTextCursor::End);
    m_fresh = true;
}

void Typesetter::operator()(const ReportChart &chart)
{
    QTextBlockFormat block = spaced(3, 4);
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    block.setProperty(leads, true);
    startBlock(block);
    QTextCharFormat format;
    format.setObjectType(ChartObjects::objectType);
    format.setProperty(ChartObjects::plotIndex, m_charts.add(chart.plot));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void Typesetter::setHeading(const QString &text, int level, double points, const QTextBlockFormat &spacing)
{
    QTextBlockFormat block = spacing;
    block.setHeadingLevel(level);
    block.setProperty(leads, true);
    startBlock(block);
    m_cursor.insertText(text.simplified(), letters(points, false, QFont::DemiBold));
}

/// A block for each line, so that a long text breaks over pages as paragraphs do.
void Typesetter::setLines(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &format)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        startBlock(block);
        m_cursor.insertText(line, format);
    }
}

void Typesetter::startBlock(const QTextBlockFormat &block)
{
    if (m_fresh)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_fresh = false;
}

} // namespace rung
