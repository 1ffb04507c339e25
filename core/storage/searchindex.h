// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QUuid>

namespace rung {

/// One full-text table and the view it reads its texts from.
struct SearchTable
{
    const char *words;
    const char *texts;
    const char *columns;
};

inline constexpr SearchTable ladderWords{"ladder_words", "ladder_texts", "name, fear, purpose"};
inline constexpr SearchTable rungWords{"rung_words", "rung_texts", "title, why, courtesy, notes"};
inline constexpr SearchTable attemptWords{"attempt_words", "attempt_texts", "feared, ask, setting, reply, line, amendments"};
inline constexpr SearchTable reflectionWords{"reflection_words", "reflection_texts", "text, tags"};
inline constexpr SearchTable searchTables[] = {ladderWords, rungWords, attemptWords, reflectionWords};

/// Takes the record’s words out of the search index when made, so that the record may change, and puts its words of then back in on
/// `finish`. Made and finished inside one transaction, before and after the writing of the record.
class Reindexing
{
public:
    Reindexing(const Database &database, const SearchTable &table, QUuid id);
    /// Puts the words back; called once, after the record was written.
    void finish();

private:
    const Database &m_database;
    const SearchTable &m_table;
    QUuid m_id;
};

} // namespace rung
