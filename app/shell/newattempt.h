// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <optional>

namespace rung {

/// The rung of the next step on the ladder climbed last; on another where that one has none; nothing where no ladder has any.
std::optional<Id<Rung>> nextRungToPlan(const Notebook &notebook);

} // namespace rung
