// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <random>

namespace rung {

/// A record nobody would write: every field present or absent by chance, texts of any storable character, orders and instants anyhow.
Record hostileRecord(std::mt19937_64 &random);

} // namespace rung
