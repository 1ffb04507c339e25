// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>
#include <QUuid>

namespace rung {

/// The full-text tables of one kind of record and the view both read its texts from. The words are read through the view and not kept a
/// second time; the signs are kept as `signsOf` sets them apart.
struct SearchTable
{
    const char *words;
    const char *signs;
    const char *texts;
    const char *columns;

    QStringList columnNames() const { return QString::fromLatin1(columns).split(QStringLiteral(", ")); }
};

inline constexpr SearchTable ladderSearch{"ladder_words", "ladder_signs", "ladder_texts", "name, fear, purpose"};
inline constexpr SearchTable rungSearch{"rung_words", "rung_signs", "rung_texts", "title, why, courtesy, notes"};
inline constexpr SearchTable attemptSearch{"attempt_words", "attempt_signs", "attempt_texts",
                                           "feared, ask, setting, reply, line, amendments"};
inline constexpr SearchTable reflectionSearch{"reflection_words", "reflection_signs", "reflection_texts", "text, tags"};
inline constexpr SearchTable searchTables[] = {ladderSearch, rungSearch, attemptSearch, reflectionSearch};

/// Takes the record’s texts out of the search index when made, so that the record may change, and puts its texts of then back in on
/// `finish`. Made and finished inside one transaction, before and after the writing of the record.
class Reindexing
{
public:
    Reindexing(const Database &database, const SearchTable &table, QUuid id);
    /// Puts the texts back; called once, after the record was written.
    void finish();

private:
    const Database &m_database;
    const SearchTable &m_table;
    QUuid m_id;
};

/// The search index and the orders of the tables built anew in one go, for a change so large that taking each record out and in again would
/// take longer.
class SearchRebuild
{
public:
    /// Whether it pays for so many records.
    static bool pays(const Database &database, size_t records);

    /// Inside a transaction; `Reindexing` does nothing until this dies.
    explicit SearchRebuild(Database &database);
    ~SearchRebuild();
    SearchRebuild(const SearchRebuild &) = delete;
    SearchRebuild &operator=(const SearchRebuild &) = delete;
    /// Called once, after everything was written.
    void finish();

private:
    Database &m_database;
    QStringList m_orders; ///< how to make those that were dropped
};

} // namespace rung
