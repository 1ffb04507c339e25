// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/previewdesk.h"

#include "core/domain/storageerror.h"
#include "core/reports/chartpainter.h"
#include "core/reports/pdf.h"
#include "core/reports/undrawable.h"

#include <QPainter>

namespace rung {

PreviewDesk::PreviewDesk(NotebookCopy copy, QObject *parent) : QObject(parent), m_copy(std::move(copy)), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PreviewDesk::~PreviewDesk()
{
    ++m_newest;
    QMetaObject::invokeMethod(m_worker, [this] {
        m_pages.reset();
        m_notebook.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void PreviewDesk::show(const ExportChoice &choice)
{
    QMetaObject::invokeMethod(m_worker, [this, choice, number = ++m_newest] {
        try {
            lay(choice, number);
        } catch (const Stopped &) {
        } catch (const StorageError &error) {
            Q_EMIT failed(error.message());
        }
    });
}

void PreviewDesk::lay(const ExportChoice &choice, int number)
{
    const WorkProgress progress = [this, number](double) { return number == m_newest; };
    tell(progress, 0);
    if (!m_notebook)
        m_notebook = m_copy();
    const Report report = reportOf(*m_notebook, choice, progress);
    m_pages = std::make_unique<ReportPages>(report, localPaper(), progress);
    Q_EMIT laid(m_pages->count(), m_pages->paper().fullRectPoints().size(), undrawableWarning(undrawableIn(report)));
}

void PreviewDesk::draw(int page, const QSize &pixels)
{
    QMetaObject::invokeMethod(m_worker, [this, page, pixels, number = m_newest.load()] {
        if (number != m_newest || !m_pages || page >= m_pages->count())
            return;
        QImage picture(pixels, QImage::Format_RGB32);
        picture.fill(paperLook({}, 1).ground);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QPageLayout &paper = m_pages->paper();
        const double scale = pixels.width() / double(paper.fullRectPixels(ReportPages::partsOfAnInch).width());
        painter.scale(scale, scale);
        painter.translate(paper.paintRectPixels(ReportPages::partsOfAnInch).topLeft());
        m_pages->paint(painter, page);
        painter.end();
        Q_EMIT drawn(page, picture);
    });
}

} // namespace rung
