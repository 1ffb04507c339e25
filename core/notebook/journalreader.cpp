// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/journalreader.h"

namespace rung::read {

int countEntries(const Notebook &notebook, const JournalQuery &query)
{
    return countJournal(notebook.database(), query);
}

std::vector<JournalEntry> entries(const Notebook &notebook, const JournalQuery &query, int offset, int limit)
{
    return loadJournal(notebook.database(), query, offset, limit);
}

} // namespace rung::read
