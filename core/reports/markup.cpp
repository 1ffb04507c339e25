// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/markup.h"

#include "core/reports/chartobjects.h"
#include "core/reports/chartpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <functional>

namespace rung {

namespace {

std::vector<QStringList> rowsOf(const ReportChart &chart)
{
    std::vector<QStringList> rows;
    for (const auto &reading : chart.plot.readings)
        rows.push_back(reading.cells);
    return rows;
}

QByteArray chartPng(const ChartPlot &plot)
{
    constexpr QSize size(720, 250);
    constexpr int sharpness = 2;
    QImage image(size * sharpness, QImage::Format_RGB32);
    QFont font = pageFont(1);
    font.setPixelSize(12 * sharpness);
    const ChartLook look = paperLook(font, sharpness);
    image.fill(look.ground);
    QPainter painter(&image);
    paintChart(painter, plot, QRectF(QPointF(), QSizeF(image.size())), look);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class HtmlWriter
{
public:
    void operator()(const ReportHeading &heading)
    {
        const QString tag = QStringLiteral("h%1").arg(heading.level);
        element(tag, heading.text);
    }

    void operator()(const ReportParagraph &paragraph)
    {
        element(paragraph.quiet ? QStringLiteral("p class=\"quiet\"") : QStringLiteral("p"), paragraph.text);
    }

    void operator()(const ReportQuote &quote) { element(QStringLiteral("blockquote"), quote.text); }

    void operator()(const ReportTable &table) { write(table.columns, table.rows); }

    void operator()(const ReportChart &chart)
    {
        body += QStringLiteral("<figure>\n<img alt=\"%1\" src=\"data:image/png;base64,%2\">\n<details><summary>%3</summary>\n")
                    .arg(escaped(chart.alternative), QString::fromLatin1(chartPng(chart.plot).toBase64()),
                         escaped(QCoreApplication::translate("Summary", "The chart as a table")));
        write(chart.plot.columns, rowsOf(chart));
        body += QStringLiteral("</details>\n</figure>\n");
    }

    QString body;

private:
    static QString escaped(const QString &text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>\n")); }

    void element(const QString &opening, const QString &text)
    {
        body += QStringLiteral("<%1>%2</%3>\n").arg(opening, escaped(text), opening.section(QLatin1Char(' '), 0, 0));
    }

    void write(const QStringList &columns, const std::vector<QStringList> &rows)
    {
        body += QStringLiteral("<table>\n<thead><tr>");
        for (const QString &column : columns)
            body += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(column));
        body += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const QStringList &row : rows) {
            body += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i)
                body += (i == 0 ? QStringLiteral("<th scope=\"row\">%1</th>") : QStringLiteral("<td>%1</td>")).arg(escaped(row.at(i)));
            body += QStringLiteral("</tr>\n");
        }
        body += QStringLiteral("</tbody>\n</table>\n");
    }
};

/// One line that Markdown takes literally: signs that mean something anywhere, and what makes a heading or a list at its beginning.
QString literal(const QString &line)
{
    static const QRegularExpression anywhere(QStringLiteral("([\\\\`*_\\[\\]<>|~])"));
    static const QRegularExpression atTheBeginning(QStringLiteral("^(\\s*\\d*)([#+=.)-])"));
    return QString(line).replace(anywhere, QStringLiteral("\\\\1")).replace(atTheBeginning, QStringLiteral("\\1\\\\2"));
}

class MarkdownWriter
{
public:
    void operator()(const ReportHeading &heading)
    {
        body += QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + literal(heading.text.simplified()) + QStringLiteral("\n\n");
    }

    void operator()(const ReportParagraph &paragraph) { lines(paragraph.text, {}); }
    void operator()(const ReportQuote &quote) { lines(quote.text, QStringLiteral("> ")); }
    void operator()(const ReportTable &table) { write(table.columns, table.rows); }

    void operator()(const ReportChart &chart) { write(chart.plot.columns, rowsOf(chart)); }

    QString body;

private:
    void lines(const QString &text, const QString &prefix)
    {
        const auto parts = text.split(QLatin1Char('\n'));
        for (const QString &part : parts)
            body += prefix + literal(part) + QStringLiteral("  \n");
        body += QLatin1Char('\n');
    }

    void row(const QStringList &cells)
    {
        body += QLatin1Char('|');
        for (const QString &cell : cells)
            body += QLatin1Char(' ') + literal(cell.simplified()) + QStringLiteral(" |");
        body += QLatin1Char('\n');
    }

    void write(const QStringList &columns, const std::vector<QStringList> &rows)
    {
        row(columns);
        body += QLatin1Char('|') + QStringLiteral(" --- |").repeated(columns.size()) + QLatin1Char('\n');
        for (const QStringList &cells : rows)
            row(cells);
        body += QLatin1Char('\n');
    }
};

} // namespace

QString toHtml(const Report &report)
{
    HtmlWriter writer;
    for (const ReportBlock &block : report.blocks)
        std::visit(std::ref(writer), block);
    const QString language = QLocale().bcp47Name();
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>\n"
               "body { max-width: 42em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.5 }\n"
               "table { border-collapse: collapse } th, td { padding: 0.2em 0.8em 0.2em 0; text-align: start; vertical-align: top }\n"
               "tbody th { font-weight: normal } p, th, td, h2, h3, blockquote { unicode-bidi: plaintext } figure { margin: 1em 0 } img { "
               "max-width: 100% }\n"
               "blockquote { margin-inline: 1.2em } .quiet, footer { font-size: 0.9em; opacity: 0.8 }\n"
               "</style>\n</head>\n<body>\n<h1>%2</h1>\n%3<footer>%4</footer>\n</body>\n</html>\n")
        .arg(language, report.title.toHtmlEscaped(), writer.body, report.footer.toHtmlEscaped());
}

QString toMarkdown(const Report &report)
{
    MarkdownWriter writer;
    writer.body = QStringLiteral("# ") + literal(report.title) + QStringLiteral("\n\n");
    for (const ReportBlock &block : report.blocks)
        std::visit(std::ref(writer), block);
    return writer.body + QStringLiteral("---\n\n") + literal(report.footer) + QLatin1Char('\n');
}

} // namespace rung
