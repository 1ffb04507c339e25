// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/exporting.h"
#include "app/shell/notebookcopy.h"
#include "core/reports/pages.h"

#include <QImage>
#include <QSize>
#include <QThread>

#include <atomic>
#include <memory>

namespace rung {

/// Lays out and draws the pages of a summary on a thread of its own, with the painter that writes the PDF. A newer choice stops the work
/// on an older one; what is told is always about the newest.
class PreviewDesk : public QObject
{
    Q_OBJECT

public:
    explicit PreviewDesk(NotebookCopy copy, QObject *parent = nullptr);
    ~PreviewDesk() override;

    void show(const ExportChoice &choice);
    void draw(int page, const QSize &pixels);

Q_SIGNALS:
    /// How many pages there are, the size of the sheet, and what is to be said of characters no font has.
    void laid(int count, const QSizeF &sheet, const QString &warning);
    void drawn(int page, const QImage &picture);
    void failed(const QString &message);

private:
    void lay(const ExportChoice &choice, int number);

    NotebookCopy m_copy;
    QThread m_thread;
    QObject *m_worker; ///< what runs on the thread runs in its name
    std::atomic<int> m_newest = 0;
    // Of the thread alone:
    std::unique_ptr<Notebook> m_notebook;
    std::unique_ptr<ReportPages> m_pages;
};

} // namespace rung
