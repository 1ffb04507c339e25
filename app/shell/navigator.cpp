// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigator.h"

#include "app/shell/opennotebook.h"
#include "app/widgets/pageframe.h"

namespace rung {

Navigator::Navigator(OpenNotebook &open, Preferences &preferences)
    : m_open(open), m_preferences(preferences), m_stack(new PageStack([this](Place place) { return makePlace(place); }))
{
}

Navigator::~Navigator()
{
    delete m_stack;
}

void Navigator::showPlace(Place place)
{
    m_stack->showPlace(place);
}

void Navigator::find()
{
    showPlace(Place::Journal);
}

QWidget *Navigator::makePlace(Place place)
{
    auto *page = new PageFrame(placeTitle(place));
    page->setObjectName(placeName(place) + QStringLiteral("Page"));
    return page;
}

} // namespace rung
