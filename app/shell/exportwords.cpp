// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exportwords.h"

#include <QCoreApplication>

namespace rung {

namespace {
class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};
} // namespace

QString exportTitle(bool anyFormat, bool onPaper)
{
    if (anyFormat)
        return ExportWords::tr("Export");
    return onPaper ? ExportWords::tr("Print the summary") : ExportWords::tr("Summary as PDF");
}

QString explanationOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Archive:
        return ExportWords::tr("Everything, with every word, to keep or to take to another computer. Rung can import it again.");
    case ExportFormat::Table:
        return ExportWords::tr("A row for each attempt, for a spreadsheet.");
    case ExportFormat::Markdown:
        return ExportWords::tr("The summary as plain text with headings.");
    case ExportFormat::Page:
        return ExportWords::tr("The summary as a page for a browser.");
    case ExportFormat::Journal:
        return ExportWords::tr("Your entries and texts, as one document with headings (Markdown).");
    case ExportFormat::JournalDays:
        return ExportWords::tr("Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.");
    case ExportFormat::Pdf:
        return ExportWords::tr("Figures and charts, to keep or to bring along to a therapist.");
    }
    Q_UNREACHABLE();
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Archive:
        return QStringLiteral("json");
    case ExportFormat::Table:
        return QStringLiteral("csv");
    case ExportFormat::Markdown:
    case ExportFormat::Journal:
        return QStringLiteral("md");
    case ExportFormat::JournalDays:
        return {};
    case ExportFormat::Page:
        return QStringLiteral("html");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

QString fileNameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Archive:
        return ExportWords::tr("rung archive %1");
    case ExportFormat::Journal:
    case ExportFormat::JournalDays:
        return ExportWords::tr("rung journal %1");
    default:
        return ExportWords::tr("rung summary %1");
    }
}

} // namespace rung
