// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/shell/pagestack.h"

namespace rung {

class OpenNotebook;
class Preferences;

/// Makes the pages and forms of one notebook and leads from one to the next by their signals.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// The notebook outlives the pages, which die with this.
    Navigator(OpenNotebook &open, Preferences &preferences);
    ~Navigator() override;

    PageStack *stack() const { return m_stack; }

    void showPlace(Place place);
    /// Goes where one searches.
    void find();

private:
    QWidget *makePlace(Place place);

    OpenNotebook &m_open;
    Preferences &m_preferences;
    QPointer<PageStack> m_stack;
};

} // namespace rung
