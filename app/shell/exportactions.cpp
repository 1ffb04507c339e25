// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exportactions.h"

#include "app/base/failureboundary.h"
#include "app/shell/exportwords.h"
#include "app/shell/longwork.h"
#include "app/shell/notebookcopy.h"
#include "app/shell/notebookdialogs.h"
#include "app/shell/outputfile.h"
#include "core/domain/sentences.h"
#include "core/reports/pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
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

/// Every page on the printer's own paper.
void printPages(const Report &report, QPrinter &printer, const WorkProgress &progress)
{
    constexpr double layoutShare = 0.5; // of the time
    const ReportPages pages(report, printer.pageLayout(), partOf(progress, 0, layoutShare));
    QPainter painter(&printer);
    const double scale = double(printer.resolution()) / ReportPages::partsOfAnInch;
    painter.scale(scale, scale);
    try {
        for (int page = 0; page < pages.count(); ++page) {
            tell(partOf(progress, layoutShare, 1), double(page) / pages.count());
            if (page > 0)
                printer.newPage();
            pages.paint(painter, page);
        }
    } catch (const Stopped &) {
        printer.abort();
        throw;
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
        askForPrinter([this, choice](const std::shared_ptr<QPrinter> &printer) { print(choice, printer); });
    });
}

void ExportActions::printText(const QString &text)
{
    askForPrinter([text](const std::shared_ptr<QPrinter> &printer) {
        QTextDocument document;
        document.setPlainText(text);
        document.print(printer.get());
    });
}

void ExportActions::exportTo(const QString &path, const ExportChoice &choice)
{
    runLong<QString>(
        this, m_window, tr("Writing “%1”").arg(QFileInfo(path).fileName()),
        [copy = copyOf(m_notebook), choice, path](const WorkProgress &progress) { return writeExport(*copy(), choice, path, progress); },
        [this, path](const QString &warning) { tell(path, warning); });
}

void ExportActions::tell(const QString &path, const QString &warning)
{
    Q_EMIT done(paragraph({tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)), warning}));
}

void ExportActions::askForFileToSave(const QString &fileName, const QByteArray &bytes)
{
    askForFile(whereToSave(fileName), m_window, this, [this, bytes](const QString &path) {
        guarded(m_window, [&] {
            writeOutput(path, bytes);
            tell(path);
        });
    });
}

void ExportActions::ask(ExportDialog::Purpose purpose, std::function<void(const ExportChoice &)> then)
{
    guarded(m_window, [&] {
        auto *dialog = new ExportDialog(purpose, m_notebook, m_preferences, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [dialog, then] { then(dialog->choice()); });
        dialog->open();
    });
}

void ExportActions::askWhere(const ExportChoice &choice)
{
    const QString suffix = suffixOf(choice.format);
    const QString name =
        fileNameOf(choice.format).arg(m_notebook.today().toString()) + (suffix.isEmpty() ? QString() : QLatin1Char('.') + suffix);
    askForFile(whereToSave(name), m_window, this, [this, choice](const QString &path) { exportTo(path, choice); });
}

void ExportActions::print(const ExportChoice &choice, const std::shared_ptr<QPrinter> &printer)
{
    runLong<bool>(
        this, m_window, tr("Printing"),
        [copy = copyOf(m_notebook), choice, printer](const WorkProgress &progress) {
            printPages(reportOf(*copy(), choice, {}), *printer, progress);
            return true;
        },
        [](bool) {});
}

void ExportActions::askForPrinter(std::function<void(const std::shared_ptr<QPrinter> &)> then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(localPaper());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, then] { guarded(m_window, [&] { then(printer); }); });
    dialog->open();
}

} // namespace rung
