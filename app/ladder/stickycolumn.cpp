// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/stickycolumn.h"

#include "app/base/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace rung {

StickyColumn::StickyColumn(QWidget *content, QScrollArea *page) : m_content(content), m_page(page)
{
    content->setParent(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyColumn::place);
}

void StickyColumn::setSticky(bool sticky)
{
    m_sticky = sticky;
    place();
}

int StickyColumn::heightForWidth(int width) const
{
    return m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : m_content->sizeHint().height();
}

QSize StickyColumn::sizeHint() const
{
    return m_content->sizeHint();
}

QSize StickyColumn::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width(), 0};
}

void StickyColumn::resizeEvent(QResizeEvent *)
{
    place();
}

bool StickyColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void StickyColumn::place()
{
    const int wanted = heightForWidth(width());
    const int margin = themeOf(this).gap();
    int top = 0;
    if (m_sticky && wanted + 2 * margin <= m_page->viewport()->height())
        top = std::clamp(margin - mapTo(m_page->viewport(), QPoint(0, 0)).y(), 0, std::max(0, height() - wanted));
    m_content->setGeometry(0, top, width(), wanted);
}

} // namespace rung
