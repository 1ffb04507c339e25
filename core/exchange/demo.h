// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace rung {

/// What decides an invented notebook; the same options make the same record, ids included.
struct DemoOptions
{
    int attempts = 60;      ///< how many attempts it holds, plans included; 0 or more
    quint64 seed = 1;
    Day until;              ///< "today" in the notebook, from the year 100 on: everything written is from before it
    int offsetSeconds = 0;  ///< of every instant, whole minutes within a day either side
};

/// An invented, plausible notebook on two ladders of eight rungs: predictions that are on average too dark, fear that eases with
/// practice, from 40 attempts on every answer, one still waiting, one plan of yesterday and one ahead.
Record demoRecord(const DemoOptions &options);

} // namespace rung
