// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline.h"

#include "core/storage/search.h"
#include "core/storage/statement.h"

namespace rung {

namespace {

/// The two halves of the timeline: which entries a query finds, and the values its conditions want, in order.
class Filter
{
public:
    explicit Filter(const JournalQuery &query)
    {
        const QString match = matchQuery(query.words);
        if (!match.isEmpty())
            addWords(match);
        else if (!query.words.trimmed().isEmpty())
            restrict(QStringLiteral("0"), QStringLiteral("0"));
        if (query.answer)
            restrict(QStringLiteral("attempts.answer = ?"), QStringLiteral("0"), {toName(*query.answer)}, {});
        if (query.ladder)
            restrict(QStringLiteral("rungs.ladder = ?"), QStringLiteral("0"), {query.ladder->toString()}, {});
        if (query.from)
            restrict(QStringLiteral("attempts.day >= ?"), QStringLiteral("day >= ?"), {query.from->toString()}, {query.from->toString()});
        if (query.to)
            restrict(QStringLiteral("attempts.day <= ?"), QStringLiteral("day <= ?"), {query.to->toString()}, {query.to->toString()});
    }

    QString attempts() const
    {
        return QStringLiteral("FROM attempts JOIN rungs ON rungs.id = attempts.rung WHERE attempts.answer IS NOT NULL "
                              "AND attempts.deleted_at IS NULL")
            + m_attempts;
    }

    QString reflections() const { return QStringLiteral("FROM reflections WHERE attempt IS NULL AND deleted_at IS NULL") + m_reflections; }

    void bind(Statement &statement) const
    {
        for (const auto *values : {&m_attemptValues, &m_reflectionValues})
            for (const QString &value : *values)
                statement.add(value);
    }

private:
    void restrict(const QString &attempts, const QString &reflections, const QStringList &attemptValues = {},
                  const QStringList &reflectionValues = {})
    {
        m_attempts += QStringLiteral(" AND ") + attempts;
        m_reflections += QStringLiteral(" AND ") + reflections;
        m_attemptValues += attemptValues;
        m_reflectionValues += reflectionValues;
    }

    void addWords(const QString &match)
    {
        restrict(QStringLiteral("(attempts.key IN (SELECT rowid FROM attempt_words WHERE attempt_words MATCH ?) "
                                "OR rungs.key IN (SELECT rowid FROM rung_words WHERE rung_words MATCH ?) "
                                "OR attempts.id IN (SELECT attempt FROM reflections WHERE deleted_at IS NULL AND attempt IS NOT NULL "
                                "AND key IN (SELECT rowid FROM reflection_words WHERE reflection_words MATCH ?)))"),
                 QStringLiteral("key IN (SELECT rowid FROM reflection_words WHERE reflection_words MATCH ?)"), {match, match, match},
                 {match});
    }

    QString m_attempts;
    QString m_reflections;
    QStringList m_attemptValues;
    QStringList m_reflectionValues;
};

JournalEntry readEntry(Statement &row)
{
    const bool isAttempt = row.flag();
    const QUuid id = row.uuid();
    const Instant at = row.instant();
    const Day day = row.day();
    const QString title = row.text();
    const QString excerpt = row.text();
    const auto answer = row.optionalChoice<Answer>();
    const auto expected = row.optionalScore<Suds>();
    const auto felt = row.optionalScore<Suds>();
    if (isAttempt)
        return {Id<Attempt>(id), at, day, title, excerpt, answer, expected, felt};
    return {Id<Reflection>(id), at, day, title, excerpt};
}

} // namespace

std::vector<KeptLine> loadLines(const Database &database, std::optional<int> limit)
{
    Statement rows(database,
                   QStringLiteral("SELECT attempts.id, title, line, keep_line, happened_at, happened_offset, day FROM attempts "
                                  "JOIN rungs ON rungs.id = rung WHERE line <> '' AND attempts.deleted_at IS NULL AND answer IS NOT NULL "
                                  "ORDER BY keep_line DESC, happened_at DESC, attempts.id LIMIT ?"));
    rows.add(limit.value_or(-1));
    std::vector<KeptLine> found;
    while (rows.next()) {
        const auto id = rows.id<Attempt>();
        const QString title = rows.text();
        const QString line = rows.text();
        const bool kept = rows.flag();
        const Instant happenedAt = rows.instant();
        found.push_back({id, title, line, kept, happenedAt, rows.day()});
    }
    return found;
}

std::optional<Instant> loadLastWritten(const Database &database)
{
    // Each half on its own, so that an index answers it.
    Statement rows(
        database,
        QStringLiteral("SELECT * FROM (SELECT created_at AS at, created_offset FROM attempts WHERE deleted_at IS NULL "
                       "ORDER BY created_at DESC LIMIT 1) "
                       "UNION ALL SELECT * FROM (SELECT happened_at, happened_offset FROM attempts WHERE deleted_at IS NULL "
                       "AND answer IS NOT NULL ORDER BY happened_at DESC LIMIT 1) "
                       "UNION ALL SELECT * FROM (SELECT written_at, written_offset FROM reflections WHERE deleted_at IS NULL "
                       "ORDER BY written_at DESC LIMIT 1) ORDER BY at DESC LIMIT 1"));
    return rows.next() ? std::optional(rows.instant()) : std::nullopt;
}

int countJournal(const Database &database, const JournalQuery &query)
{
    const Filter filter(query);
    Statement rows(database,
                   QStringLiteral("SELECT (SELECT count(*) %1) + (SELECT count(*) %2)").arg(filter.attempts(), filter.reflections()));
    filter.bind(rows);
    rows.next();
    return rows.integer();
}

std::vector<JournalEntry> loadJournal(const Database &database, const JournalQuery &query, int offset, int limit)
{
    const Filter filter(query);
    Statement rows(
        database,
        QStringLiteral("SELECT 1, attempts.id, attempts.happened_at AS at, happened_offset, attempts.day, title, "
                       "(SELECT substr(text, 1, 300) FROM reflections WHERE attempt = attempts.id AND deleted_at IS NULL "
                       "ORDER BY written_at, id LIMIT 1), answer, CASE from_memory WHEN 0 THEN predicted_peak END, peak %1 "
                       "UNION ALL SELECT 0, id, written_at, written_offset, day, NULL, substr(text, 1, 300), NULL, NULL, NULL %2 "
                       "ORDER BY at DESC LIMIT ? OFFSET ?")
            .arg(filter.attempts(), filter.reflections()));
    filter.bind(rows);
    rows.add(limit).add(offset);
    std::vector<JournalEntry> entries;
    while (rows.next())
        entries.push_back(readEntry(rows));
    return entries;
}

} // namespace rung
