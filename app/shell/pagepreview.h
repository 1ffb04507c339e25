// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QSizeF>

namespace rung {

/// Pages of paper one under the other, as wide as there is room; a picture of a page is asked for when the page comes into view.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows so many sheets, of that size in any unit, still without their pictures. The place one had scrolled to stays.
    void setPages(int count, const QSizeF &sheet);
    void setPicture(int page, const QImage &picture);
    int pageCount() const { return m_count; }
    /// Whether every page in view has its picture.
    bool isComplete() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A picture of so many pixels is wanted.
    void wanted(int page, const QSize &pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRect sheetRect(int page) const;
    int firstInView() const;
    int lastInView() const;
    void arrange();
    void ask();
    void describe();

    int m_count = 0;
    QSizeF m_sheet;
    QHash<int, QImage> m_pictures;
};

} // namespace rung
