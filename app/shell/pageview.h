// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace rung {

/// Where a person stands in a page: what it says itself, and how far it is scrolled.
struct PageView
{
    QJsonObject own = {};
    double scrolled = 0; ///< 0 at the top, 1 at the end
};

PageView viewOf(QWidget *page);
/// Gives a page made anew the view of the one before it.
void restoreView(QWidget *page, const PageView &view);

enum class PageKind { Place, Form };

/// Puts the focus on `wanted`, which had it last in the page or was chosen by it; where there is none, on the focus proxy or else the first
/// control of a form, and elsewhere on the page itself, where keys scroll and Tab goes to the first control.
void focusPage(QWidget *page, QWidget *wanted, PageKind kind);

} // namespace rung
