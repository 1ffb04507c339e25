// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/chartobjects.h"
#include "core/reports/report.h"

#include <QTextCursor>

class QTextTable;

namespace rung {

/// Sets the blocks of a report one after the other into a text document.
class Typesetter
{
public:
    /// The property of a text block that stays on the page of what follows it.
    static constexpr int leads = QTextFormat::UserProperty + 2;

    Typesetter(QTextDocument &document, ChartObjects &charts) : m_cursor(&document), m_charts(charts) {}

    void title(const QString &text);
    void operator()(const ReportHeading &heading);
    void operator()(const ReportParagraph &paragraph);
    void operator()(const ReportQuote &quote);
    void operator()(const ReportTable &table);
    void operator()(const ReportChart &chart);

private:
    void setHeading(const QString &text, int level, double points, const QTextBlockFormat &block);
    void setLines(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &letters);
    void startBlock(const QTextBlockFormat &block);

    QTextCursor m_cursor;
    ChartObjects &m_charts;
    bool m_fresh = true; ///< the block at the cursor is still empty
};

} // namespace rung
