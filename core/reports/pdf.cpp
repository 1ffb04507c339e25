// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pdf.h"

#include "core/reports/pdfmarks.h"

#include <QLocale>
#include <QPainter>

namespace rung {

namespace {
constexpr double layoutShare = 0.5; ///< of the time

QByteArray drawn(const ReportPages &pages, const QString &title, const WorkProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rung"));
    writer.setResolution(ReportPages::partsOfAnInch);
    writer.setPageLayout(pages.paper());
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        tell(progress, double(page) / pages.count());
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return bytes;
}
} // namespace

QPageLayout localPaper()
{
    const QLocale here;
    const bool letter =
        here.measurementSystem() == QLocale::ImperialUSSystem || here.territory() == QLocale::Canada || here.territory() == QLocale::Mexico;
    return QPageLayout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 16, 20, 12),
                       QPageLayout::Millimeter);
}

QByteArray toPdf(const Report &report, const QPageLayout &paper, const WorkProgress &progress)
{
    const ReportPages pages(report, paper, partOf(progress, 0, layoutShare));
    return withMarks(drawn(pages, report.title, partOf(progress, layoutShare, 1)), pages, QLocale().bcp47Name());
}

} // namespace rung
