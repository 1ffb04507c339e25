// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pagepreview.h"

#include "app/base/theme.h"
#include "core/reports/chartpainter.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace rung {

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width is counted in already, so that the pages do not jump
}

QSize PagePreview::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(440), theme.px(560)};
}

void PagePreview::setPages(int count, const QSizeF &sheet)
{
    m_count = count;
    m_sheet = sheet;
    m_pictures.clear();
    arrange();
}

void PagePreview::setPicture(int page, const QImage &picture)
{
    if (picture.size() != sheetRect(page).size() * devicePixelRatio())
        return; // of a width it no longer has
    QImage sharp = picture;
    sharp.setDevicePixelRatio(devicePixelRatio());
    m_pictures.insert(page, sharp);
    viewport()->update();
}

bool PagePreview::isComplete() const
{
    for (int page = firstInView(); page <= lastInView(); ++page)
        if (!m_pictures.contains(page))
            return false;
    return m_count > 0;
}

/// Where a sheet lies, in the viewport.
QRect PagePreview::sheetRect(int page) const
{
    const int gap = themeOf(this).gapSmall();
    const int width = std::max(1, viewport()->width() - 2 * gap);
    const int height = m_sheet.isEmpty() ? width : qRound(width * m_sheet.height() / m_sheet.width());
    return QRect(gap, gap + page * (height + gap) - verticalScrollBar()->value(), width, height);
}

int PagePreview::firstInView() const
{
    const int step = sheetRect(1).top() - sheetRect(0).top();
    return std::clamp(verticalScrollBar()->value() / step, 0, std::max(0, m_count - 1));
}

int PagePreview::lastInView() const
{
    int page = firstInView();
    while (page + 1 < m_count && sheetRect(page + 1).top() < viewport()->height())
        ++page;
    return std::min(page, m_count - 1);
}

void PagePreview::arrange()
{
    const int gap = themeOf(this).gapSmall();
    const int all = m_count * (sheetRect(0).height() + gap) + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(themeOf(this).px(40));
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    ask();
    describe();
    viewport()->update();
}

void PagePreview::ask()
{
    constexpr int mostKept = 12;
    if (m_pictures.size() > mostKept)
        m_pictures.removeIf([this](auto picture) { return picture.key() < firstInView() - 1 || picture.key() > lastInView() + 1; });
    for (int page = firstInView(); page <= lastInView(); ++page)
        if (!m_pictures.contains(page))
            Q_EMIT wanted(page, sheetRect(page).size() * devicePixelRatio());
}

void PagePreview::describe()
{
    setAccessibleDescription(m_count == 0 ? QString() : tr("page %1 of %2").arg(firstInView() + 1).arg(m_count));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.colour(Role::AccentTint));
    for (int page = firstInView(); page <= lastInView(); ++page) {
        const QRect sheet = sheetRect(page);
        painter.fillRect(sheet, paperLook({}, 1).ground);
        if (const auto picture = m_pictures.constFind(page); picture != m_pictures.cend())
            painter.drawImage(sheet.topLeft(), *picture);
        painter.setPen(QPen(theme.colour(Role::Line), theme.lineWidth()));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    arrange();
}

void PagePreview::scrollContentsBy(int, int)
{
    ask();
    describe();
    viewport()->update();
}

} // namespace rung
