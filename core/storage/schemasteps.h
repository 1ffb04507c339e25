// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace rung {

/// The history of the file: one list of statements per step, in order. Append a step; never edit one that was released.
std::span<const std::vector<const char *>> schemaSteps();

} // namespace rung
