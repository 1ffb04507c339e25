// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reflection.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rung {

/// Every reflection, trash included, by time of writing.
std::vector<Reflection> loadReflections(const Database &database);
/// The reflections of one attempt that are not in the trash, by time of writing: the first is its story.
std::vector<Reflection> loadReflections(const Database &database, const Id<Attempt> &attempt);
/// The reflections written since that are not in the trash, nor what they belong to, by time of writing.
std::vector<Reflection> loadReflectionsSince(const Database &database, const Instant &since);
std::optional<Reflection> loadReflection(const Database &database, const Id<Reflection> &id);
/// The tags in use outside the trash, most used first.
std::vector<Tag> loadTags(const Database &database);

} // namespace rung
