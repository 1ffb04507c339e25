// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pageview.h"

#include "app/base/keepsview.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QWidget>

namespace rung {

namespace {
QScrollBar *scrollBarOf(QWidget *page)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(page);
    return area ? area->verticalScrollBar() : nullptr;
}

bool takesTab(const QWidget *widget, const QWidget *page)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabledTo(page) && widget->isVisibleTo(page) && !widget->focusProxy();
}

QWidget *firstControl(QWidget *page)
{
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && takesTab(next, page))
            return next;
    return page;
}

void scrollTo(QWidget *page, double share)
{
    if (QScrollBar *bar = scrollBarOf(page))
        bar->setValue(qRound(share * bar->maximum()));
}
} // namespace

PageView viewOf(QWidget *page)
{
    PageView view;
    if (const auto *keeper = dynamic_cast<const KeepsView *>(page))
        view.own = keeper->view();
    if (const QScrollBar *bar = scrollBarOf(page); bar && bar->maximum() > 0)
        view.scrolled = static_cast<double>(bar->value()) / bar->maximum();
    return view;
}

void restoreView(QWidget *page, const PageView &view)
{
    if (auto *keeper = dynamic_cast<KeepsView *>(page); keeper && !view.own.isEmpty())
        keeper->restoreView(view.own);
    if (view.scrolled <= 0)
        return;
    const auto afterLayout = [page = QPointer<QWidget>(page), share = view.scrolled] {
        if (page)
            scrollTo(page, share);
    };
    QTimer::singleShot(0, page, afterLayout);
}

void focusPage(QWidget *page, QWidget *wanted, PageKind kind)
{
    if (!wanted || !takesTab(wanted, page))
        wanted = kind == PageKind::Form && !page->focusProxy() ? firstControl(page) : page;
    wanted->setFocus(Qt::OtherFocusReason);
}

} // namespace rung
