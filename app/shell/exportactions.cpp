// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exportactions.h"

#include "app/base/failureboundary.h"
#include "app/shell/archivefile.h"
#include "app/shell/notebookdialogs.h"
#include "app/shell/outputfile.h"
#include "app/shell/summarysource.h"
#include "core/exchange/csv.h"
#include "core/exchange/markdown.h"
#include "core/notebook/readers.h"
#include "core/reports/markup.h"
#include "core/reports/pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace rung {

namespace {
FileQuestion whereToSave(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    const QString all = ExportActions::tr("All files (*)");
    return {FileQuestion::Kind::NewFile, ExportActions::tr("Save as"), suffix.isEmpty() ? all : QStringLiteral("*.%1;;%2").arg(suffix, all),
            suffix, QDir::homePath() + QLatin1Char('/') + QString(fileName).replace(QLatin1Char('/'), QLatin1Char('-'))};
}

Report reportOf(const Notebook &notebook, const ExportChoice &choice)
{
    return summaryReport(summaryContent(notebook, {.from = choice.from, .withNotes = choice.withNotes}, notebook.today()));
}

QByteArray bytesOf(const Notebook &notebook, const ExportChoice &choice)
{
    switch (choice.format) {
    case ExportFormat::Archive:
        return archiveOf(notebook, choice.withSupport);
    case ExportFormat::Table:
        return writeCsv(read::record(notebook), {.notes = choice.withNotes ? CsvNotes::With : CsvNotes::Without, .from = choice.from});
    case ExportFormat::Markdown:
        return toMarkdown(reportOf(notebook, choice)).toUtf8();
    case ExportFormat::Page:
        return toHtml(reportOf(notebook, choice)).toUtf8();
    case ExportFormat::Journal:
        return journalAsMarkdown(read::record(notebook), {.from = choice.from});
    case ExportFormat::JournalDays:
        break;
    case ExportFormat::Pdf:
        return toPdf(reportOf(notebook, choice), localPageSize());
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
QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Archive:
        return ExportActions::tr("rung archive %1");
    case ExportFormat::Journal:
    case ExportFormat::JournalDays:
        return ExportActions::tr("rung journal %1");
    default:
        return ExportActions::tr("rung summary %1");
    }
}
} // namespace

ExportActions::ExportActions(Notebook &notebook, Preferences &preferences, QWidget *window)
    : QObject(window), m_notebook(notebook), m_preferences(preferences), m_window(window)
{
}

void ExportActions::askForExport()
{
    ask(ExportDialog::Purpose::Export, [this](const ExportChoice &choice) { askWhere(choice); });
}

void ExportActions::askForPdf()
{
    ask(ExportDialog::Purpose::Pdf, [this](const ExportChoice &choice) { askWhere(choice); });
}

void ExportActions::askForPrint()
{
    ask(ExportDialog::Purpose::Print, [this](const ExportChoice &choice) {
        printOn([this, choice](QPrinter &printer) { paintReport(reportOf(m_notebook, choice), printer); });
    });
}

void ExportActions::printText(const QString &text)
{
    printOn([text](QPrinter &printer) {
        QTextDocument document;
        document.setPlainText(text);
        document.print(&printer);
    });
}

void ExportActions::exportTo(const QString &path, const ExportChoice &choice)
{
    if (choice.format == ExportFormat::JournalDays) {
        writeFolder(path, journalAsDays(read::record(m_notebook), {.from = choice.from}));
        tell(path);
    } else {
        write(path, bytesOf(m_notebook, choice));
    }
}

void ExportActions::write(const QString &path, const QByteArray &bytes)
{
    writeOutput(path, bytes);
    tell(path);
}

void ExportActions::tell(const QString &path)
{
    Q_EMIT done(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
}

void ExportActions::askForFileToSave(const QString &fileName, const QByteArray &bytes)
{
    askForFile(whereToSave(fileName), m_window, this,
               [this, bytes](const QString &path) { guarded(m_window, [&] { write(path, bytes); }); });
}

void ExportActions::ask(ExportDialog::Purpose purpose, std::function<void(const ExportChoice &)> then)
{
    auto *dialog = new ExportDialog(purpose, m_notebook.today(), m_preferences, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->choice()); });
    dialog->open();
}

void ExportActions::askWhere(const ExportChoice &choice)
{
    const QString suffix = suffixOf(choice.format);
    const QString name =
        nameOf(choice.format).arg(m_notebook.today().toString()) + (suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix);
    askForFile(whereToSave(name), m_window, this,
               [this, choice](const QString &path) { guarded(m_window, [&] { exportTo(path, choice); }); });
}

void ExportActions::printOn(std::function<void(QPrinter &)> draw)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, draw] { guarded(m_window, [&] { draw(*printer); }); });
    dialog->open();
}

} // namespace rung
