// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace rung {

/// A heading beneath the title of the document; level 2 or 3.
struct ReportHeading
{
    QString text;
    int level = 2;
};

/// One paragraph of plain text; quiet ones are set smaller and greyer. Line breaks are kept.
struct ReportParagraph
{
    QString text;
    bool quiet = false;
    bool leads = false; ///< stays on the page of what follows it
};

/// The person's own words.
struct ReportQuote
{
    QString text;
};

/// A table whose first column names its rows.
struct ReportTable
{
    QStringList columns;
    std::vector<QStringList> rows;
};

/// A chart, and the sentence that says the same for those who cannot see it.
struct ReportChart
{
    ChartPlot plot;
    QString alternative;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportQuote, ReportTable, ReportChart>;

/// A document as data: every format is written from the same blocks.
struct Report
{
    QString title;
    std::vector<ReportBlock> blocks = {};
    QString footer = {}; ///< stands on every page, or at the end where there are no pages
};

} // namespace rung
