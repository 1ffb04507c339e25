// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf.h"

#include "core/reports/chartobjects.h"
#include "core/reports/chartpainter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace rung {

namespace {

/// Lays the blocks of a report out as a text document.
class Typesetter
{
public:
    Typesetter(QTextDocument &document, ChartObjects &charts) : m_cursor(&document), m_charts(charts) {}

    void operator()(const ReportHeading &heading)
    {
        QTextBlockFormat block = spaced(heading.level == 2 ? 14 : 9, 3);
        block.setHeadingLevel(heading.level);
        startBlock(block);
        insert(heading.text, pageFont(heading.level == 2 ? 12 : 10, QFont::DemiBold), ink());
    }

    void operator()(const ReportParagraph &paragraph)
    {
        startBlock(spaced(0, 4));
        insert(paragraph.text, pageFont(paragraph.quiet ? 8.5 : 10), paragraph.quiet ? quiet() : ink());
    }

    void operator()(const ReportQuote &quote)
    {
        QTextBlockFormat block = spaced(2, 6);
        block.setLeftMargin(14);
        startBlock(block);
        insert(quote.text, pageFont(10), ink());
    }

    void operator()(const ReportTable &table)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(table.columns.size()), format);
        writeRow(*grid, 0, table.columns, pageFont(8.5, QFont::DemiBold), quiet());
        for (size_t row = 0; row < table.rows.size(); ++row)
            writeRow(*grid, static_cast<int>(row) + 1, table.rows[row], pageFont(9.5), ink());
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true;
    }

    void operator()(const ReportChart &chart)
    {
        startBlock(spaced(4, 6));
        QTextCharFormat format;
        format.setObjectType(ChartObjects::objectType);
        format.setProperty(ChartObjects::plotIndex, m_charts.add(chart.plot));
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    void title(const QString &text)
    {
        QTextBlockFormat block = spaced(0, 2);
        block.setHeadingLevel(1);
        startBlock(block);
        insert(text, pageFont(18, QFont::DemiBold), ink());
    }

private:
    static QColor ink() { return paperLook({}, 1).ink; }
    static QColor quiet() { return paperLook({}, 1).inkQuiet; }

    static QTextBlockFormat spaced(double above, double below)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setBottomMargin(below);
        block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        return block;
    }

    void startBlock(const QTextBlockFormat &block)
    {
        if (m_fresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_fresh = false;
    }

    void insert(const QString &text, const QFont &font, const QColor &colour) { insertAt(m_cursor, text, font, colour); }

    static void insertAt(QTextCursor &cursor, QString text, const QFont &font, const QColor &colour)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(colour);
        cursor.insertText(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), format);
    }

    static void writeRow(QTextTable &grid, int row, const QStringList &cells, const QFont &font, const QColor &colour)
    {
        for (int column = 0; column < grid.columns() && column < cells.size(); ++column) {
            QTextCursor cell = grid.cellAt(row, column).firstCursorPosition();
            insertAt(cell, cells.at(column), font, colour);
        }
    }

    QTextCursor m_cursor;
    ChartObjects &m_charts;
    bool m_fresh = true;
};

void paintFoot(QPainter &painter, const QRectF &foot, const QString &text, int page, int pages)
{
    painter.setFont(pageFont(8));
    painter.setPen(paperLook({}, 1).inkQuiet);
    const QString number = QCoreApplication::translate("Summary", "page %1 of %2").arg(page).arg(pages);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom, text);
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom, number);
}

} // namespace

QPageSize localPageSize()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem || QLocale().territory() == QLocale::Canada;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

void paintReport(const Report &report, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const QRectF page(0, 0, device.width(), device.height());
    const double footHeight = 0.4 * device.logicalDpiY();

    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(pageFont(10));
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize({page.width(), page.height() - footHeight});
    ChartObjects charts(page.width());
    document.documentLayout()->registerHandler(ChartObjects::objectType, &charts);
    Typesetter typesetter(document, charts);
    typesetter.title(report.title);
    for (const ReportBlock &block : report.blocks)
        std::visit(typesetter, block);

    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        const QRectF shown(0, number * document.pageSize().height(), page.width(), document.pageSize().height());
        painter.translate(0, -shown.top());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, paperLook({}, 1).ink);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, QRectF(0, page.height() - footHeight, page.width(), footHeight), report.footer, number + 1, pages);
    }
}

QByteArray toPdf(const Report &report, const QPageSize &pageSize)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Rung"));
    writer.setResolution(300);
    writer.setPageLayout(QPageLayout(pageSize, QPageLayout::Portrait, QMarginsF(20, 18, 20, 15), QPageLayout::Millimeter));
    paintReport(report, writer);
    return bytes;
}

} // namespace rung
