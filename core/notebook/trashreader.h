// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <vector>

namespace rung::read {

/// How long something lies in the trash before it is erased.
inline constexpr int daysInTrash = 30;

/// Something in the trash, by itself and not only with what it belongs to.
struct TrashItem
{
    TrashId id;
    QString title;        ///< the ladder's name, the rung's title, or the beginning of the text
    Instant deletedAt;
    int entries = 0;      ///< how many attempts and texts hang on it and lie there with it
};

/// What lies in the trash, what was put there last first.
std::vector<TrashItem> trash(const Notebook &notebook);
/// What was erased for good.
std::vector<Erased> erased(const Notebook &notebook);

} // namespace rung::read
