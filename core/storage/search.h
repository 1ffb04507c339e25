// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journalquery.h"
#include "core/storage/database.h"

#include <vector>

namespace rung {

/// The rows that hold a term, by their keys in rising order, trash included.
struct TermKeys
{
    std::vector<qint64> attempts = {};
    std::vector<qint64> rungs = {};
    std::vector<qint64> ladders = {};
    std::vector<qint64> reflections = {};
};

/// Looks one term up where it is wanted, whether or not it is marked as absent: by its words, or by its signs where it cannot be told by
/// words.
TermKeys keysWith(const Database &database, const SearchTerm &term);

} // namespace rung
