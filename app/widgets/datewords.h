// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/domain/prediction.h"

#include <QString>

namespace rung {

/// "today", "yesterday", "tomorrow", the weekday within six days either side, else the date.
QString dayWords(Day day, Day today);

/// The date with its year, without its weekday: "2 March 2026".
QString dateWords(Day day);

/// As `dayWords`, with the time where a plan has one: "tomorrow, 17:00".
QString plannedWords(const PlannedFor &plannedFor, Day today, DayStart start);

} // namespace rung
