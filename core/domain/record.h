// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/checkin.h"
#include "core/domain/ladder.h"
#include "core/domain/reflection.h"
#include "core/domain/rung.h"
#include "core/domain/support.h"

#include <vector>

namespace rung {

/// The trace an erased record leaves, so that no import brings it back.
struct Erased
{
    QUuid id;
    Instant at;
    friend bool operator==(const Erased &, const Erased &) = default;
};

/// A whole notebook as a value, each list in its `canonicalOrder`.
struct Record
{
    QUuid notebookId;
    std::vector<Ladder> ladders = {};
    std::vector<Rung> rungs = {};
    std::vector<Attempt> attempts = {};
    std::vector<Reflection> reflections = {};
    std::vector<CheckIn> checkIns = {};
    std::vector<Erased> erased = {};
    Support support = {};

    friend bool operator==(const Record &, const Record &) = default;
};

/// Sorts every list: ladders and attempts by creation, rungs by ladder and position, texts and check-ins by time; ties by id.
void canonicalOrder(Record &record);

} // namespace rung
