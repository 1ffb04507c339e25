// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QString>

#include <vector>

namespace rung::read {

/// A text of the last days, for the phrase check. An attempt and its reflections are one entry.
struct RecentText
{
    QUuid entry;
    Day day;
    Instant writtenAt;
    bool bodyAlarm = false; ///< it belongs to a log in which the body rang an alarm
    QString text;

    friend bool operator==(const RecentText &, const RecentText &) = default;
};

/// How far back texts are looked at, today included; nothing older is read.
inline constexpr int daysOfTexts = 14;

/// What the person wrote within those days, plans and lines too, outside the trash.
std::vector<RecentText> recentTexts(const Notebook &notebook, Day today);

/// The fears of all rungs that are neither archived nor in the trash.
std::vector<Suds> rungFears(const Notebook &notebook);

} // namespace rung::read
