// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/undrawable.h"

#include "core/reports/chartobjects.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <functional>
#include <set>

namespace rung {

namespace {

constexpr qsizetype mostNamed = 12;

/// The code points of every text of a report, in their order.
class Characters
{
public:
    void operator()(const ReportHeading &heading) { take(heading.text); }
    void operator()(const ReportParagraph &paragraph) { take(paragraph.text); }
    void operator()(const ReportQuote &quote) { take(quote.text); }
    void operator()(const ReportChart &) {}
    void operator()(const ReportTable &table)
    {
        for (const QString &cell : table.columns)
            take(cell);
        for (const QStringList &row : table.rows)
            for (const QString &cell : row)
                take(cell);
    }

    std::set<char32_t> found;

private:
    void take(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t point = text.at(i).unicode();
            if (text.at(i).isHighSurrogate() && i + 1 < text.size())
                point = QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), ++i;
            if (point != m_last)
                found.insert(m_last = point);
        }
    }

    char32_t m_last = 0;
};

/// Whether it is drawn at all: spaces, controls and what only changes its neighbours are not.
bool isVisible(char32_t point)
{
    if (point >= 0xFE00 && point <= 0xFE0F) // variation selectors
        return false;
    switch (QChar::category(point)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return false;
    default:
        return true;
    }
}

bool isDrawn(const QGlyphRun &run)
{
    const auto glyphs = run.glyphIndexes();
    return std::ranges::all_of(glyphs, [font = run.rawFont()](quint32 glyph) { return glyph != 0 && !font.pathForGlyph(glyph).isEmpty(); });
}

bool isDrawable(char32_t point)
{
    if (point > ' ' && point <= '~')
        return true;
    QTextLayout layout(QString::fromUcs4(&point, 1), pageFont(10));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return !runs.isEmpty() && std::ranges::all_of(runs, isDrawn);
}

QString numberOf(char32_t point)
{
    return QStringLiteral("%1").arg(uint(point), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QStringList undrawableIn(const Report &report)
{
    Characters characters;
    characters(ReportHeading{report.title + report.footer});
    for (const ReportBlock &block : report.blocks)
        std::visit(std::ref(characters), block);
    QStringList missing;
    for (const char32_t point : characters.found)
        if (isVisible(point) && !isDrawable(point))
            missing << QStringLiteral("%1 (U+%2)").arg(QString::fromUcs4(&point, 1), numberOf(point));
    return missing;
}

QString undrawableWarning(const QStringList &characters)
{
    if (characters.isEmpty())
        return {};
    QString named = characters.mid(0, mostNamed).join(QStringLiteral(", "));
    if (characters.size() > mostNamed)
        named += QCoreApplication::translate("Summary", " and %n more", nullptr, int(characters.size() - mostNamed));
    return QCoreApplication::translate(
               "Summary",
               "No font on this computer can draw %n character(s) of your text on paper: %1. A font package for that "
               "script helps; the HTML and the archive hold every character.",
               nullptr, int(characters.size()))
        .arg(named);
}

} // namespace rung
