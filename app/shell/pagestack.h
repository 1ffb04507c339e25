// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "app/shell/pageview.h"
#include "app/shell/place.h"

#include <array>
#include <functional>
#include <vector>

namespace rung {

/// The pages of the places, each made when first shown, and the forms opened on top of the one in view.
/// Every page can be made anew: where the person stood in it comes back.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using MakePlace = std::function<QWidget *(Place)>;
    using MakeForm = std::function<QWidget *()>;

    explicit PageStack(MakePlace makePlace, QWidget *parent = nullptr);

    Place place() const { return m_place; }
    /// The page of a place, made now if it was not yet.
    QWidget *pageOf(Place place);
    /// Shows the place's own page; forms on top are closed, as their drafts are kept.
    void showPlace(Place place);

    /// Makes a form and shows it on top. `make` is called again when everything is made anew.
    void openForm(MakeForm make);
    /// The same in the place of a form that is done.
    void replaceForm(QWidget *form, MakeForm make);
    /// Closes that form and what is on top of it.
    void closeForm(QWidget *form);
    bool hasForm() const { return !m_forms.empty(); }

    /// Closes the form on top, or goes to the place shown before; stays where neither is.
    void back();

    /// Makes what is in view and open anew, the rest when it is next shown.
    void makeAnew();

Q_SIGNALS:
    /// Another page or form is in view now.
    void shown();

private:
    struct Form
    {
        MakeForm make;
        QWidget *widget;
    };

    /// The focus goes to `first` of the page.
    void show(QWidget *page, PageKind kind, QWidget *first);
    void closeFormsFrom(size_t index);
    void discard(QWidget *page);
    void makeAnew(Form &form);

    MakePlace m_makePlace;
    std::array<QWidget *, places.size()> m_pages{};
    std::array<PageView, places.size()> m_views{};
    std::vector<Form> m_forms;
    std::vector<Place> m_earlier;
    Place m_place = Place::Today;
};

} // namespace rung
