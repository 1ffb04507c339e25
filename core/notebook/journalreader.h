// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/storage/timeline.h"

#include <vector>

namespace rung::read {

/// How many entries of the timeline the query finds.
int countEntries(const Notebook &notebook, const JournalQuery &query = {});
/// A page of the timeline, newest first.
std::vector<JournalEntry> entries(const Notebook &notebook, const JournalQuery &query, int offset, int limit);

} // namespace rung::read
