// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journalquery.h"
#include "core/notebook/notebook.h"
#include "core/storage/entries.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rung::read {

/// The journal, ready to be searched key by key: where its entries stand is read once and kept until the notebook changes; their words
/// are read for the rows in view. Everything but its birth may throw StorageError.
class Journal
{
public:
    explicit Journal(const Notebook &notebook);

    /// Reads anew, at the next question: to be told when the notebook changed.
    void forget();

    int count() const;
    /// The positions in the timeline, newest first, of what the query finds.
    std::vector<int> find(const JournalQuery &query) const;
    Day dayAt(int position) const;
    /// The words of that entry. Where `terms` hold a match beyond the excerpt's beginning, the excerpt is the text around it.
    JournalEntry entryAt(int position, std::span<const SearchTerm> terms = {}) const;
    std::optional<int> positionOf(const EntryId &id) const;
    /// How many entries each day with any has.
    std::map<QDate, int> days() const;

private:
    struct Timeline;
    const Timeline &timeline() const;

    const Notebook &m_notebook;
    mutable std::shared_ptr<const Timeline> m_timeline;
};

/// The newest entry alone.
std::optional<JournalEntry> newestEntry(const Notebook &notebook);

/// Every entry the query finds, newest first: for reports and exports.
std::vector<JournalEntry> entries(const Notebook &notebook, const JournalQuery &query = {});

} // namespace rung::read
