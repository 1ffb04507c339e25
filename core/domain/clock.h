// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QUuid>

#include <functional>

namespace rung {

/// What time it is; tests and demo data let it stand still.
using Clock = std::function<Instant()>;
/// Where new identities come from; tests and demo data count them.
using IdSource = std::function<QUuid()>;

/// The machine's clock with its local offset, to the second.
Clock systemClock();
/// Random version 4 UUIDs.
IdSource randomIds();

} // namespace rung
