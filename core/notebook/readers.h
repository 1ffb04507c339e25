// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/notebook/notebook.h"

#include <optional>
#include <vector>

/// Reading beside the notebook: values for the pages, loaded when asked for. Everything may throw StorageError.
namespace rung::read {

/// Ladders outside the trash, oldest first; archived ones only when asked for.
std::vector<Ladder> ladders(const Notebook &notebook, bool archived = false);
std::optional<Ladder> ladder(const Notebook &notebook, const Id<Ladder> &id);
/// The rungs of a ladder outside the trash, in their own order; archived ones only when asked for.
std::vector<Rung> rungs(const Notebook &notebook, const Id<Ladder> &ladder, bool archived = false);
std::optional<Rung> rung(const Notebook &notebook, const Id<Rung> &id);

std::optional<Attempt> attempt(const Notebook &notebook, const Id<Attempt> &id);
/// Attempts on a rung outside the trash, oldest first.
std::vector<Attempt> attemptsOn(const Notebook &notebook, const Id<Rung> &rung);
/// Whether the rung was ever practised (an outcome outside the trash): its baseline is frozen then.
bool isPractised(const Notebook &notebook, const Id<Rung> &rung);
/// The reflections on an attempt, oldest first: the first is its story.
std::vector<Reflection> reflectionsOn(const Notebook &notebook, const Id<Attempt> &attempt);
std::optional<Reflection> reflection(const Notebook &notebook, const Id<Reflection> &id);
/// Tags in use, most used first.
std::vector<Tag> tags(const Notebook &notebook);

std::vector<CheckIn> checkIns(const Notebook &notebook);
Support support(const Notebook &notebook);
/// The whole notebook, trash included.
Record record(const Notebook &notebook);

} // namespace rung::read
