// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pages.h"

#include "core/reports/chartpainter.h"
#include "core/reports/pageunits.h"
#include "core/reports/typesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr double footHeight = 0.4 * ReportPages::partsOfAnInch;
constexpr double settingShare = 0.3; ///< of the time; the rest is layout

void paintFoot(QPainter &painter, const QRectF &foot, const QString &text, int page, int pages)
{
    painter.setFont(drawnFont(8));
    painter.setPen(paperLook({}, 1).inkQuiet);
    const QString number = QCoreApplication::translate("Summary", "page %1 of %2").arg(page).arg(pages);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom, text);
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom, number);
}
} // namespace

ReportPages::ReportPages(const Report &report, const QPageLayout &paper, const WorkProgress &progress)
    : m_paper(paper),
      m_size(paper.paintRectPixels(partsOfAnInch).size()),
      m_footer(report.footer),
      m_measure(&m_nowhere),
      m_charts(m_size.width())
{
    m_measure.setResolution(partsOfAnInch);
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(pageFont(10));
    QTextOption option = m_document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.documentLayout()->setPaintDevice(&m_measure);
    m_document.documentLayout()->registerHandler(ChartObjects::objectType, &m_charts);
    lay(report, progress);
}

void ReportPages::lay(const Report &report, const WorkProgress &progress)
{
    Typesetter typesetter(m_document, m_charts);
    typesetter.title(report.title);
    for (size_t i = 0; i < report.blocks.size(); ++i) {
        std::visit(typesetter, report.blocks[i]);
        tell(progress, settingShare * static_cast<double>(i) / static_cast<double>(report.blocks.size()));
    }
    m_document.setTextWidth(m_size.width());
    m_units = pageUnits(m_document, partOf(progress, settingShare, 1));
    m_slices = pagesOf(m_units, textHeight());
    double lowest = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        m_blockBottoms.push_back(lowest = std::max(lowest, m_document.documentLayout()->blockBoundingRect(block).bottom()));
}

double ReportPages::textHeight() const
{
    return m_size.height() - footHeight;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const PageSlice &slice = m_slices[static_cast<size_t>(page)];
    double at = 0;
    if (slice.head) {
        const PageUnit &head = m_units[*slice.head];
        paintSlice(painter, head.top, head.bottom, 0);
        at = head.bottom - head.top;
    }
    paintSlice(painter, slice.top, slice.bottom, at);
    paintFoot(painter, QRectF(0, textHeight(), m_size.width(), footHeight), m_footer, page + 1, count());
}

/// The lines between two heights of the text, drawn from the height `at` of the page on. Each is drawn by itself: a layout asked for a part
/// of itself draws the line before it too.
void ReportPages::paintSlice(QPainter &painter, double top, double bottom, double at) const
{
    painter.save();
    painter.translate(0, at - top);
    painter.setPen(paperLook({}, 1).ink);
    const auto first = std::ranges::upper_bound(m_blockBottoms, top) - m_blockBottoms.begin();
    for (QTextBlock block = m_document.findBlockByNumber(static_cast<int>(first)); block.isValid(); block = block.next()) {
        const QPointF place = m_document.documentLayout()->blockBoundingRect(block).topLeft();
        if (place.y() >= bottom)
            break;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double middle = place.y() + line.y() + line.height() / 2;
            if (middle > top && middle < bottom)
                line.draw(&painter, place);
        }
    }
    painter.restore();
}

std::vector<PageMark> ReportPages::marks() const
{
    std::vector<PageMark> marks;
    int page = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const double top = m_document.documentLayout()->blockBoundingRect(block).top();
        while (page + 1 < count() && top >= m_slices[static_cast<size_t>(page)].bottom)
            ++page;
        const double below = top - m_slices[static_cast<size_t>(page)].top;
        marks.push_back({block.text(), block.blockFormat().headingLevel(), page, 1 - below / textHeight()});
    }
    return marks;
}

} // namespace rung
