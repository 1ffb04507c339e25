// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/reports/chartobjects.h"
#include "core/reports/pagebreaks.h"
#include "core/reports/report.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

#include <vector>

class QPainter;

namespace rung {

/// A heading and where it stands.
struct PageMark
{
    QString text;
    int level = 1;
    int page = 0;      ///< from 0
    double height = 0; ///< above the foot of the page's text, as a share of it
};

/// A report laid out on sheets of paper: headings stay with their text, no line stands alone at the foot or the head of a page, the head of
/// a table is there again on each of its pages. Always light, with "page x of y" at the foot. Lengths are in parts of an inch.
class ReportPages
{
public:
    static constexpr int partsOfAnInch = 300;

    /// Throws Stopped.
    ReportPages(const Report &report, const QPageLayout &paper, const WorkProgress &progress = {});

    int count() const { return static_cast<int>(m_slices.size()); }
    const QPageLayout &paper() const { return m_paper; }
    /// Draws what is within the margins of a page, from 0, at the origin.
    void paint(QPainter &painter, int page) const;
    /// The title and the headings, in order.
    std::vector<PageMark> marks() const;

private:
    void lay(const Report &report, const WorkProgress &progress);
    void paintSlice(QPainter &painter, double top, double bottom, double at) const;
    double textHeight() const;

    QPageLayout m_paper;
    QSizeF m_size;
    QString m_footer;
    QBuffer m_nowhere;
    QPdfWriter m_measure; ///< what the text is measured for; nothing is drawn on it
    QTextDocument m_document;
    ChartObjects m_charts;
    std::vector<PageUnit> m_units;
    std::vector<PageSlice> m_slices;
    std::vector<double> m_blockBottoms; ///< the lowest of each block and those before it
};

} // namespace rung
