// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <optional>
#include <vector>

namespace rung::read {

/// What is out of view, archived or in the trash: all ladders, and the rungs of one.
struct PutAway
{
    std::vector<Ladder> ladders = {};
    std::vector<Rung> rungs = {};
};

/// May throw StorageError.
PutAway putAway(const Notebook &notebook, const std::optional<Id<Ladder>> &ladder);

} // namespace rung::read
