// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace rung {

/// What may be said of the direction of a series.
enum class Claim { TooFew, None, Falling, Rising };

} // namespace rung
