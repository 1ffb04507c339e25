// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"

#include <QString>

#include <vector>

namespace rung {

/// One thing that was noted beside the story, under its name.
struct EntryDetail
{
    QString name;
    QString text;
};

/// Everything optional that was noted of an attempt, in the order it is asked.
std::vector<EntryDetail> detailsOf(const Attempt &attempt);

} // namespace rung
