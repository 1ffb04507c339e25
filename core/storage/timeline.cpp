// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline.h"

#include "core/domain/storageerror.h"
#include "core/storage/rawrows.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

namespace rung {

namespace {

struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

struct Place
{
    qint64 rung;
    qint64 ladder;
};

/// The rungs outside the trash, by their ids.
ByText<Place> loadPlaces(const Database &database)
{
    RawRows rows(database,
                 "SELECT rungs.id, rungs.key, ladders.key FROM rungs JOIN ladders ON ladders.id = ladder "
                 "WHERE rungs.deleted_at IS NULL AND ladders.deleted_at IS NULL");
    ByText<Place> places;
    while (rows.next())
        places.emplace(rows.text(0), Place{rows.integer(1), rows.integer(2)});
    return places;
}

[[noreturn]] void throwDamaged(const Database &database, const char *column)
{
    throw StorageError(StorageError::Reason::Damaged, database.path(), QLatin1String(column));
}

/// Entries of one day mostly follow one another, so that a day is read once.
class Days
{
public:
    explicit Days(const Database &database) : m_database(database) {}

    Day read(std::string_view text)
    {
        if (m_day && text == m_text)
            return *m_day;
        m_text = text;
        m_day = Day::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        if (!m_day)
            throwDamaged(m_database, "day");
        return *m_day;
    }

private:
    const Database &m_database;
    std::string m_text;
    std::optional<Day> m_day;
};

Answer answerOf(const Database &database, std::string_view name)
{
    for (const auto &[answer, known] : Choices<Answer>::all)
        if (name == known)
            return answer;
    throwDamaged(database, "answer");
}

void addAttempts(const Database &database, std::vector<TimelineEntry> &entries)
{
    const auto places = loadPlaces(database);
    Days days(database);
    RawRows rows(database,
                 "SELECT key, happened_at, day, rung, answer, peak FROM attempts WHERE answer IS NOT NULL AND deleted_at IS NULL");
    while (rows.next()) {
        const auto place = places.find(rows.text(3));
        if (place == places.end())
            continue;
        const auto felt = rows.isNull(5) ? std::nullopt : Suds::from(static_cast<int>(rows.integer(5)));
        entries.push_back({rows.integer(0), rows.integer(1), days.read(rows.text(2)), place->second.rung, place->second.ladder,
                           answerOf(database, rows.text(4)), felt});
    }
}

void addReflections(const Database &database, std::vector<TimelineEntry> &entries)
{
    Days days(database);
    RawRows rows(database, "SELECT key, written_at, day FROM reflections WHERE attempt IS NULL AND deleted_at IS NULL");
    while (rows.next())
        entries.push_back({.key = rows.integer(0), .at = rows.integer(1), .day = days.read(rows.text(2))});
}

std::optional<qint64> keyIn(const Database &database, const char *table, QUuid id)
{
    Statement rows(database, QStringLiteral("SELECT key FROM %1 WHERE id = ?").arg(QLatin1String(table)));
    rows.add(id);
    return rows.next() ? std::optional(rows.large()) : std::nullopt;
}

} // namespace

std::vector<TimelineEntry> loadTimeline(const Database &database)
{
    std::vector<TimelineEntry> entries;
    addAttempts(database, entries);
    addReflections(database, entries);
    const auto newerFirst = [](const TimelineEntry &a, const TimelineEntry &b) {
        return std::tuple(a.at, a.isAttempt(), a.key) > std::tuple(b.at, b.isAttempt(), b.key);
    };
    // Mostly written in the order it happened, so that turning the list round sorts it.
    std::ranges::reverse(entries);
    if (!std::ranges::is_sorted(entries, newerFirst))
        std::ranges::sort(entries, newerFirst);
    return entries;
}

/// Both sides come in the order of the attempt's id, each from an index, and are walked side by side.
std::vector<StoryOf> loadStories(const Database &database)
{
    RawRows attempts(database, "SELECT id, key FROM attempts ORDER BY id");
    RawRows rows(database,
                 "SELECT attempt, key FROM reflections WHERE attempt IS NOT NULL "
                 "AND key NOT IN (SELECT key FROM reflections WHERE deleted_at IS NOT NULL) ORDER BY attempt");
    std::vector<StoryOf> stories;
    bool more = attempts.next();
    while (rows.next()) {
        while (more && attempts.text(0) < rows.text(0))
            more = attempts.next();
        if (more && attempts.text(0) == rows.text(0))
            stories.push_back({rows.integer(1), attempts.integer(1)});
    }
    std::ranges::sort(stories, {}, &StoryOf::reflection);
    return stories;
}

std::optional<qint64> keyOf(const Database &database, const Id<Attempt> &id)
{
    return keyIn(database, "attempts", id.uuid());
}

std::optional<qint64> keyOf(const Database &database, const Id<Reflection> &id)
{
    return keyIn(database, "reflections", id.uuid());
}

std::optional<qint64> keyOf(const Database &database, const Id<Rung> &id)
{
    return keyIn(database, "rungs", id.uuid());
}

std::optional<qint64> keyOf(const Database &database, const Id<Ladder> &id)
{
    return keyIn(database, "ladders", id.uuid());
}

std::vector<qint64> keysTagged(const Database &database, const Tag &tag)
{
    RawRows rows(database, "SELECT key FROM reflections WHERE id IN (SELECT reflection FROM reflection_tags WHERE tag = ?) ORDER BY key");
    rows.add(tag.text());
    std::vector<qint64> keys;
    while (rows.next())
        keys.push_back(rows.integer(0));
    return keys;
}

} // namespace rung
