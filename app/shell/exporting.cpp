// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exporting.h"

#include "app/shell/archivefile.h"
#include "app/shell/outputfile.h"
#include "core/exchange/csv.h"
#include "core/exchange/markdown.h"
#include "core/notebook/readers.h"
#include "core/reports/markup.h"
#include "core/reports/pdf.h"
#include "core/reports/undrawable.h"

namespace rung {

namespace {

constexpr double readShare = 0.2;  ///< of the time of a summary
constexpr double madeShare = 0.95; ///< of the time of an export; the rest is writing the file

MarkdownScope journalScope(const SummaryScope &scope)
{
    return {.from = scope.from, .to = scope.to, .ladder = scope.ladder};
}

QByteArray tableOf(const Notebook &notebook, const ExportChoice &choice)
{
    return writeCsv(read::record(notebook),
                    {.names = choice.scope.names,
                     .notes = choice.withNotes,
                     .from = choice.scope.from,
                     .to = choice.scope.to,
                     .ladder = choice.scope.ladder});
}

QByteArray bytesOf(const Notebook &notebook, const ExportChoice &choice, const WorkProgress &progress)
{
    switch (choice.format) {
    case ExportFormat::Archive:
        return archiveOf(notebook, choice.withSupport, progress);
    case ExportFormat::Table:
        return tableOf(notebook, choice);
    case ExportFormat::Markdown:
        return toMarkdown(reportOf(notebook, choice, progress)).toUtf8();
    case ExportFormat::Page:
        return toHtml(reportOf(notebook, choice, progress)).toUtf8();
    case ExportFormat::Journal:
        return journalAsMarkdown(read::record(notebook), journalScope(choice.scope));
    case ExportFormat::JournalDays:
    case ExportFormat::Pdf:
        break;
    }
    Q_UNREACHABLE();
}

QString writePdf(const Notebook &notebook, const ExportChoice &choice, const QString &path, const WorkProgress &progress)
{
    const Report report = reportOf(notebook, choice, partOf(progress, 0, readShare));
    writeOutput(path, toPdf(report, localPaper(), partOf(progress, readShare, 1)));
    return undrawableWarning(undrawableIn(report));
}

} // namespace

bool isSummary(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::Page || format == ExportFormat::Markdown;
}

Report reportOf(const Notebook &notebook, const ExportChoice &choice, const WorkProgress &progress)
{
    return summaryReport(summaryContent(notebook, choice.scope, choice.today.value_or(notebook.today()), progress));
}

QString writeExport(const Notebook &notebook, const ExportChoice &choice, const QString &path, const WorkProgress &progress)
{
    if (choice.format == ExportFormat::Pdf)
        return writePdf(notebook, choice, path, progress);
    if (choice.format == ExportFormat::JournalDays) {
        const auto days = journalAsDays(read::record(notebook), journalScope(choice.scope));
        tell(progress, madeShare);
        writeFolder(path, days);
        return {};
    }
    const QByteArray bytes = bytesOf(notebook, choice, partOf(progress, 0, madeShare));
    tell(progress, madeShare);
    writeOutput(path, bytes);
    return {};
}

} // namespace rung
