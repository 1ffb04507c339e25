// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place.h"

#include <QCoreApplication>

namespace rung {

QString placeName(Place place)
{
    switch (place) {
    case Place::Today:
        return QStringLiteral("today");
    case Place::Ladder:
        return QStringLiteral("ladder");
    case Place::Journal:
        return QStringLiteral("journal");
    case Place::Progress:
        return QStringLiteral("progress");
    case Place::Guide:
        return QStringLiteral("guide");
    case Place::Talk:
        return QStringLiteral("talk");
    }
    Q_UNREACHABLE();
}

std::optional<Place> placeFromName(const QString &name)
{
    for (const Place place : places)
        if (placeName(place) == name)
            return place;
    return std::nullopt;
}

QString placeTitle(Place place)
{
    switch (place) {
    case Place::Today:
        return QCoreApplication::translate("Place", "Today");
    case Place::Ladder:
        return QCoreApplication::translate("Place", "Ladder");
    case Place::Journal:
        return QCoreApplication::translate("Place", "Journal");
    case Place::Progress:
        return QCoreApplication::translate("Place", "Progress");
    case Place::Guide:
        return QCoreApplication::translate("Place", "Guide");
    case Place::Talk:
        return QCoreApplication::translate("Place", "Talk to someone");
    }
    Q_UNREACHABLE();
}

} // namespace rung
