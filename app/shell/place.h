// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rung {

/// The places of the window, in the order of the sidebar; Talk stands apart beneath the others.
enum class Place { Today, Ladder, Journal, Progress, Guide, Talk };

inline constexpr std::array places{Place::Today, Place::Ladder, Place::Journal, Place::Progress, Place::Guide, Place::Talk};

/// The word the command line, object names and the state file know a place by, such as "today"; also that of its icon.
QString placeName(Place place);
std::optional<Place> placeFromName(const QString &name);
/// The word on screen.
QString placeTitle(Place place);

} // namespace rung
