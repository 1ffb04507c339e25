// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pagestack.h"

#include "app/base/failureboundary.h"

#include <QApplication>

namespace rung {

PageStack::PageStack(MakePlace makePlace, QWidget *parent) : QStackedWidget(parent), m_makePlace(std::move(makePlace))
{
    setObjectName(QStringLiteral("pages"));
}

QWidget *PageStack::pageOf(Place place)
{
    QWidget *&page = m_pages.at(static_cast<size_t>(place));
    if (!page) {
        page = m_makePlace(place);
        addWidget(page);
        restoreView(page, m_views.at(static_cast<size_t>(place)));
    }
    return page;
}

void PageStack::showPlace(Place place)
{
    QWidget *page = pageOf(place);
    if (place != m_place)
        m_earlier.push_back(m_place);
    m_place = place;
    show(page, PageKind::Place, page->focusWidget());
    closeFormsFrom(0);
    Q_EMIT shown();
}

void PageStack::openForm(MakeForm make)
{
    replaceForm(nullptr, std::move(make));
}

void PageStack::replaceForm(QWidget *form, MakeForm make)
{
    QWidget *next = make();
    QWidget *first = next->focusWidget(); // asked now, as it is forgotten when the form moves into the window
    closeForm(form);
    addWidget(next);
    m_forms.push_back({std::move(make), next});
    show(next, PageKind::Form, first);
    Q_EMIT shown();
}

void PageStack::closeForm(QWidget *form)
{
    for (size_t index = 0; index < m_forms.size(); ++index) {
        if (m_forms[index].widget != form)
            continue;
        QWidget *beneath = index > 0 ? m_forms[index - 1].widget : pageOf(m_place);
        show(beneath, index > 0 ? PageKind::Form : PageKind::Place, beneath->focusWidget());
        closeFormsFrom(index);
        Q_EMIT shown();
        return;
    }
}

void PageStack::back()
{
    if (hasForm()) {
        closeForm(m_forms.back().widget);
    } else if (!m_earlier.empty()) {
        const Place earlier = m_earlier.back();
        showPlace(earlier);
        m_earlier.resize(m_earlier.size() - 2);
    }
}

void PageStack::makeAnew()
{
    const QString focused = QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (const Place place : places) {
        QWidget *&page = m_pages.at(static_cast<size_t>(place));
        if (!page)
            continue;
        m_views.at(static_cast<size_t>(place)) = viewOf(page);
        discard(page);
        page = nullptr;
    }
    show(pageOf(m_place), PageKind::Place, nullptr);
    for (size_t index = 0; index < m_forms.size(); ++index)
        if (!guarded(this, [&] { makeAnew(m_forms[index]); }))
            closeFormsFrom(index);
    setCurrentWidget(hasForm() ? m_forms.back().widget : pageOf(m_place));
    if (QWidget *again = hadFocus && !focused.isEmpty() ? currentWidget()->findChild<QWidget *>(focused) : nullptr)
        again->setFocus(Qt::OtherFocusReason);
}

void PageStack::makeAnew(Form &form)
{
    const PageView view = viewOf(form.widget);
    QWidget *before = form.widget;
    form.widget = form.make();
    addWidget(form.widget);
    setCurrentWidget(form.widget);
    discard(before);
    restoreView(form.widget, view);
}

void PageStack::show(QWidget *page, PageKind kind, QWidget *first)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool busyElsewhere = focused && focused->window() == window() && !isAncestorOf(focused);
    setCurrentWidget(page);
    if (!busyElsewhere)
        focusPage(page, first, kind);
}

void PageStack::closeFormsFrom(size_t index)
{
    while (m_forms.size() > index) {
        discard(m_forms.back().widget);
        m_forms.pop_back();
    }
}

void PageStack::discard(QWidget *page)
{
    removeWidget(page);
    page->hide();
    page->deleteLater();
}

} // namespace rung
