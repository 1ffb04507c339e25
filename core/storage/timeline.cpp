// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline.h"

#include "core/domain/storageerror.h"
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
    Statement rows(database,
                   QStringLiteral("SELECT rungs.key, ladders.key, rungs.id FROM rungs JOIN ladders ON ladders.id = ladder "
                                  "WHERE rungs.deleted_at IS NULL AND ladders.deleted_at IS NULL"));
    ByText<Place> places;
    while (rows.next()) {
        const qint64 rung = rows.large();
        const qint64 ladder = rows.large();
        places.emplace(rows.utf8(), Place{rung, ladder});
    }
    return places;
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
            throw StorageError(StorageError::Reason::Damaged, m_database.path(),
                               QStringLiteral("column “day” holds “%1”").arg(QString::fromStdString(m_text)));
        return *m_day;
    }

private:
    const Database &m_database;
    std::string m_text;
    std::optional<Day> m_day;
};

void addAttempts(const Database &database, std::vector<TimelineEntry> &entries)
{
    const auto places = loadPlaces(database);
    Days days(database);
    Statement rows(database,
                   QStringLiteral("SELECT key, happened_at, day, rung, answer, peak FROM attempts "
                                  "WHERE answer IS NOT NULL AND deleted_at IS NULL"));
    while (rows.next()) {
        const qint64 key = rows.large();
        const qint64 at = rows.large();
        const Day day = days.read(rows.utf8());
        const auto place = places.find(rows.utf8());
        if (place == places.end())
            continue;
        const auto answer = rows.choice<Answer>();
        entries.push_back({key, at, day, place->second.rung, place->second.ladder, answer, rows.optionalScore<Suds>()});
    }
}

TimelineEntry reflectionIn(Statement &row, Days &days)
{
    const qint64 key = row.large();
    const qint64 at = row.large();
    return {.key = key, .at = at, .day = days.read(row.utf8())};
}

void addReflections(const Database &database, std::vector<TimelineEntry> &entries)
{
    Days days(database);
    Statement rows(database, QStringLiteral("SELECT key, written_at, day FROM reflections WHERE attempt IS NULL AND deleted_at IS NULL"));
    while (rows.next())
        entries.push_back(reflectionIn(rows, days));
}

bool newerFirst(const TimelineEntry &a, const TimelineEntry &b)
{
    return std::tuple(a.at, a.isAttempt(), a.key) > std::tuple(b.at, b.isAttempt(), b.key);
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
    // Mostly written in the order it happened, so that turning the list round sorts it.
    std::ranges::reverse(entries);
    if (!std::ranges::is_sorted(entries, newerFirst))
        std::ranges::sort(entries, newerFirst);
    return entries;
}

std::optional<TimelineEntry> loadNewest(const Database &database)
{
    std::vector<TimelineEntry> newest;
    Days days(database);
    // The first table is walked by its index of time, from the end.
    Statement attempts(database,
                       QStringLiteral("SELECT attempts.key, happened_at, day, rungs.key, ladders.key, answer, peak FROM attempts "
                                      "CROSS JOIN rungs ON rungs.id = rung CROSS JOIN ladders ON ladders.id = ladder "
                                      "WHERE answer IS NOT NULL AND attempts.deleted_at IS NULL AND rungs.deleted_at IS NULL "
                                      "AND ladders.deleted_at IS NULL ORDER BY happened_at DESC, attempts.key DESC LIMIT 1"));
    if (attempts.next()) {
        const qint64 key = attempts.large();
        const qint64 at = attempts.large();
        const Day day = days.read(attempts.utf8());
        const qint64 rung = attempts.large();
        const qint64 ladder = attempts.large();
        const auto answer = attempts.choice<Answer>();
        newest.push_back({key, at, day, rung, ladder, answer, attempts.optionalScore<Suds>()});
    }
    Statement reflections(database,
                          QStringLiteral("SELECT key, written_at, day FROM reflections WHERE attempt IS NULL AND deleted_at IS NULL "
                                         "ORDER BY written_at DESC, key DESC LIMIT 1"));
    if (reflections.next())
        newest.push_back(reflectionIn(reflections, days));
    const auto first = std::ranges::min_element(newest, newerFirst);
    return first == newest.end() ? std::nullopt : std::optional(*first);
}

/// Both sides come in the order of the attempt's id, each from an index, and are walked side by side.
std::vector<StoryOf> loadStories(const Database &database)
{
    Statement attempts(database, QStringLiteral("SELECT key, id FROM attempts ORDER BY id"));
    Statement rows(database,
                   QStringLiteral("SELECT key, attempt FROM reflections WHERE attempt IS NOT NULL "
                                  "AND key NOT IN (SELECT key FROM reflections WHERE deleted_at IS NOT NULL) ORDER BY attempt"));
    std::vector<StoryOf> stories;
    qint64 attempt = 0;
    std::string_view id;
    bool more = true;
    while (more && rows.next()) {
        const qint64 reflection = rows.large();
        const std::string_view wanted = rows.utf8();
        while (more && id < wanted) {
            more = attempts.next();
            if (more) {
                attempt = attempts.large();
                id = attempts.utf8();
            }
        }
        if (more && id == wanted)
            stories.push_back({reflection, attempt});
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
    Statement rows(database,
                   QStringLiteral("SELECT key FROM reflections WHERE id IN (SELECT reflection FROM reflection_tags WHERE tag = ?) "
                                  "ORDER BY key"));
    rows.add(tag.text());
    std::vector<qint64> keys;
    while (rows.next())
        keys.push_back(rows.large());
    return keys;
}

} // namespace rung
