// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"

#include "core/domain/textmatch.h"
#include "core/domain/textsigns.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace rung {

namespace {

using In = SearchTerm::In;

QString quoted(const QString &text)
{
    return QStringLiteral("\"%1\"").arg(QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

/// The FTS5 query for the words of a term: in quotes, so that no character in it means anything, and open at its end unless it is a phrase.
QString wordsQuery(const SearchTerm &term)
{
    return term.phrase ? quoted(term.text) : quoted(term.text) + QLatin1Char('*');
}

/// The FTS5 query for a term that stands anywhere: each run of its signs.
QString signsQuery(const SearchTerm &term)
{
    QStringList runs;
    const QString gap = QStringLiteral(" %1 ").arg(signGap);
    for (const QString &run : signsOf(term.text).split(gap))
        runs += quoted(run);
    return runs.join(QLatin1Char(' '));
}

/// The rows that hold the term in that column, or in any, in order. Where the term holds more than signs, what the index finds is looked
/// at again.
std::vector<qint64> keysIn(const Database &database, const SearchTable &table, const SearchTerm &term, const char *column = nullptr)
{
    const bool anywhere = standsAnywhere(term.text);
    const QLatin1String index(anywhere ? table.signs : table.words);
    QString sql = QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?").arg(index);
    const bool lookAgain = anywhere && !std::ranges::all_of(term.text, isSign);
    if (lookAgain) {
        QStringList holding;
        for (const QString &name : column ? QStringList(QLatin1String(column)) : table.columnNames())
            holding += QStringLiteral("instr(%1, ?2)").arg(name);
        sql = QStringLiteral("SELECT key FROM %1 WHERE key IN (%2) AND (%3) ORDER BY key")
                  .arg(QLatin1String(table.texts), sql, holding.join(QStringLiteral(" OR ")));
    }
    Statement rows(database, sql);
    const QString query = anywhere ? signsQuery(term) : wordsQuery(term);
    rows.add(column ? QStringLiteral("%1 : (%2)").arg(QLatin1String(column), query) : query);
    if (lookAgain)
        rows.add(term.text);
    std::vector<qint64> keys;
    while (rows.next())
        keys.push_back(rows.large());
    return keys;
}

} // namespace

TermKeys keysWith(const Database &database, const SearchTerm &term)
{
    TermKeys keys;
    if (term.in == In::Anywhere)
        keys.attempts = keysIn(database, attemptSearch, term);
    if (term.in == In::Anywhere || term.in == In::Tags)
        keys.reflections = keysIn(database, reflectionSearch, term, term.in == In::Tags ? "tags" : nullptr);
    if (term.in == In::Anywhere || term.in == In::Rung)
        keys.rungs = keysIn(database, rungSearch, term, "title");
    if (term.in == In::Ladder)
        keys.ladders = keysIn(database, ladderSearch, term, "name");
    return keys;
}

} // namespace rung
