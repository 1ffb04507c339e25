// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"

#include "core/domain/textmatch.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace rung {

namespace {

using In = SearchTerm::In;

std::vector<qint64> keysOf(const Database &database, const char *sql, const QString &value)
{
    Statement rows(database, QLatin1String(sql));
    rows.add(value);
    std::vector<qint64> keys;
    while (rows.next())
        keys.push_back(rows.large());
    return keys;
}

/// The FTS5 query for one term: in quotes, so that no character in it means anything, and open at its end unless it is a phrase.
QString matching(const SearchTerm &term, const char *column = nullptr)
{
    const QString quoted = QStringLiteral("\"%1\"").arg(QString(term.text).replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    const QString words = term.phrase ? quoted : quoted + QLatin1Char('*');
    return column ? QStringLiteral("%1 : %2").arg(QLatin1String(column), words) : words;
}

TermKeys byWords(const Database &database, const SearchTerm &term)
{
    TermKeys keys;
    if (term.in == In::Anywhere)
        keys.attempts = keysOf(database, "SELECT rowid FROM attempt_words WHERE attempt_words MATCH ?", matching(term));
    if (term.in == In::Anywhere || term.in == In::Tags)
        keys.reflections = keysOf(database, "SELECT rowid FROM reflection_words WHERE reflection_words MATCH ?",
                                  matching(term, term.in == In::Tags ? "tags" : nullptr));
    if (term.in == In::Anywhere || term.in == In::Rung)
        keys.rungs = keysOf(database, "SELECT rowid FROM rung_words WHERE rung_words MATCH ?", matching(term, "title"));
    if (term.in == In::Ladder)
        keys.ladders = keysOf(database, "SELECT rowid FROM ladder_words WHERE ladder_words MATCH ?", matching(term, "name"));
    return keys;
}

std::vector<qint64> sorted(std::vector<qint64> keys)
{
    std::ranges::sort(keys);
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
    return keys;
}

TermKeys byText(const Database &database, const SearchTerm &term)
{
    TermKeys keys;
    if (term.in == In::Anywhere) {
        keys.attempts =
            keysOf(database,
                   "SELECT key FROM attempts WHERE instr(feared, ?1) OR instr(ask, ?1) OR instr(setting, ?1) OR instr(reply, ?1) "
                   "OR instr(line, ?1)",
                   term.text);
        const auto amended =
            keysOf(database, "SELECT key FROM attempts WHERE id IN (SELECT attempt FROM amendments WHERE instr(text, ?1))", term.text);
        keys.attempts.insert(keys.attempts.end(), amended.begin(), amended.end());
        keys.attempts = sorted(std::move(keys.attempts));
        keys.reflections = keysOf(database, "SELECT key FROM reflections WHERE instr(text, ?1)", term.text);
    }
    if (term.in == In::Anywhere || term.in == In::Tags) {
        const auto tagged = keysOf(
            database, "SELECT key FROM reflections WHERE id IN (SELECT reflection FROM reflection_tags WHERE instr(tag, ?1))", term.text);
        keys.reflections.insert(keys.reflections.end(), tagged.begin(), tagged.end());
        keys.reflections = sorted(std::move(keys.reflections));
    }
    if (term.in == In::Anywhere || term.in == In::Rung)
        keys.rungs = keysOf(database, "SELECT key FROM rungs WHERE instr(title, ?1) ORDER BY key", term.text);
    if (term.in == In::Ladder)
        keys.ladders = keysOf(database, "SELECT key FROM ladders WHERE instr(name, ?1) ORDER BY key", term.text);
    return keys;
}

} // namespace

TermKeys keysWith(const Database &database, const SearchTerm &term)
{
    return standsAnywhere(term.text) ? byText(database, term) : byWords(database, term);
}

} // namespace rung
