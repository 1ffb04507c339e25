// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/journalreader.h"

#include "core/domain/textmatch.h"
#include "core/storage/search.h"

#include <algorithm>

namespace rung::read {

namespace {

constexpr qsizetype excerptLength = 300;
constexpr qsizetype beforeMatch = 40;

/// Where the rows of one table stand in the timeline, by their keys in rising order.
using Places = std::vector<std::pair<qint64, int>>;

/// One yes or no for each entry of the timeline.
using Marks = std::vector<bool>;

/// Marks the places whose keys are among `keys`; both rise.
void mark(Marks &marks, const Places &places, const std::vector<qint64> &keys)
{
    auto place = places.begin();
    for (const qint64 key : keys) {
        if (places.size() > 64 * keys.size())
            place = std::lower_bound(place, places.end(), std::pair(key, 0));
        while (place != places.end() && place->first < key)
            ++place;
        if (place == places.end())
            return;
        if (place->first == key)
            marks[static_cast<size_t>(place->second)] = true;
    }
}

bool holds(const std::vector<qint64> &keys, const std::optional<qint64> &key)
{
    return key && std::ranges::binary_search(keys, *key);
}

QString excerptAround(const QString &text, const TextSpan &match)
{
    if (match.begin <= beforeMatch)
        return text.left(excerptLength);
    auto begin = std::max<qsizetype>(0, match.begin - beforeMatch);
    while (begin > 0 && begin < match.begin && !text.at(begin - 1).isSpace())
        ++begin;
    return (begin > 0 ? QStringLiteral("… ") : QString()) + text.mid(begin, excerptLength);
}

/// A free text has no title but its beginning, so that stays in front of what is around a match further on.
QString beginningAnd(const QString &text, const TextSpan &match)
{
    const qsizetype rest = endOfFirstSentence(text);
    if (match.begin < rest)
        return match.begin <= excerptLength / 2 ? text.left(excerptLength) : excerptAround(text, match);
    return text.left(rest).trimmed() + QLatin1Char('\n') + excerptAround(text.mid(rest), {match.begin - rest, match.length});
}

} // namespace

/// What was read of the timeline, and the way from the rows of a table to their entries.
struct Journal::Timeline
{
    explicit Timeline(const Database &database) : entries(loadTimeline(database))
    {
        for (size_t i = entries.size(); i-- > 0;)
            (entries[i].isAttempt() ? attempts : reflections).emplace_back(entries[i].key, static_cast<int>(i));
        for (Places *places : {&attempts, &reflections})
            if (!std::ranges::is_sorted(*places))
                std::ranges::sort(*places);
    }

    /// Reflections of attempts lead to the entry of their attempt.
    const Places &allReflections(const Database &database) const
    {
        if (withStories)
            return *withStories;
        Places all = reflections;
        for (const StoryOf &story : loadStories(database))
            if (const auto owner = std::ranges::lower_bound(attempts, story.attempt, {}, &Places::value_type::first);
                owner != attempts.end() && owner->first == story.attempt)
                all.emplace_back(story.reflection, owner->second);
        std::ranges::sort(all);
        withStories = std::move(all);
        return *withStories;
    }

    void markTerm(const Database &database, const SearchTerm &term, Marks &marks) const
    {
        const TermKeys keys = keysWith(database, term);
        mark(marks, attempts, keys.attempts);
        if (!keys.reflections.empty())
            mark(marks, allReflections(database), keys.reflections);
        if (keys.rungs.empty() && keys.ladders.empty())
            return;
        for (size_t i = 0; i < entries.size(); ++i)
            if (holds(keys.rungs, entries[i].rung) || holds(keys.ladders, entries[i].ladder))
                marks[i] = true;
    }

    std::vector<TimelineEntry> entries;
    Places attempts;
    Places reflections;
    mutable std::optional<Places> withStories;
};

namespace {

/// The conditions of a query that an entry's numbers can answer.
class Sieve
{
public:
    Sieve(const Database &database, const JournalQuery &query) : m_query(query)
    {
        if (query.rung)
            m_rung = keyOf(database, *query.rung).value_or(0);
        if (query.ladder)
            m_ladder = keyOf(database, *query.ladder).value_or(0);
    }

    bool passes(const TimelineEntry &entry) const
    {
        return (!m_rung || entry.rung == m_rung) && (!m_ladder || entry.ladder == m_ladder) && passesDay(entry.day)
            && passesAnswer(entry.answer) && passesFear(entry.felt);
    }

private:
    bool passesDay(Day day) const { return (!m_query.from || day >= *m_query.from) && (!m_query.to || day <= *m_query.to); }

    bool passesAnswer(const std::optional<Answer> &answer) const
    {
        const auto among = [&](const std::vector<Answer> &list) { return answer && std::ranges::find(list, *answer) != list.end(); };
        return (m_query.answers.empty() || among(m_query.answers)) && !among(m_query.notAnswers);
    }

    bool passesFear(const std::optional<Suds> &felt) const
    {
        if (!m_query.fearFrom && !m_query.fearTo)
            return true;
        return felt && (!m_query.fearFrom || felt->value() >= *m_query.fearFrom) && (!m_query.fearTo || felt->value() <= *m_query.fearTo);
    }

    const JournalQuery &m_query;
    std::optional<qint64> m_rung;
    std::optional<qint64> m_ladder;
};

} // namespace

Journal::Journal(const Notebook &notebook) : m_notebook(notebook) {}

void Journal::forget()
{
    m_timeline.reset();
}

const Journal::Timeline &Journal::timeline() const
{
    if (!m_timeline)
        m_timeline = std::make_shared<Timeline>(m_notebook.database());
    return *m_timeline;
}

int Journal::count() const
{
    return static_cast<int>(timeline().entries.size());
}

std::vector<int> Journal::find(const JournalQuery &query) const
{
    const Timeline &all = timeline();
    const Database &database = m_notebook.database();
    Marks found(all.entries.size(), true);
    const auto keep = [&](const Marks &marks, bool wanted) {
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] && marks[i] == wanted;
    };
    for (const SearchTerm &term : query.terms) {
        Marks marks(all.entries.size(), false);
        all.markTerm(database, term, marks);
        keep(marks, !term.absent);
    }
    if (query.tag) {
        Marks marks(all.entries.size(), false);
        mark(marks, all.allReflections(database), keysTagged(database, *query.tag));
        keep(marks, true);
    }
    const Sieve sieve(database, query);
    std::vector<int> positions;
    for (size_t i = 0; i < found.size(); ++i)
        if (found[i] && sieve.passes(all.entries[i]))
            positions.push_back(static_cast<int>(i));
    return positions;
}

Day Journal::dayAt(int position) const
{
    return timeline().entries[static_cast<size_t>(position)].day;
}

JournalEntry Journal::entryAt(int position, std::span<const SearchTerm> terms) const
{
    const TimelineEntry &wanted = timeline().entries[static_cast<size_t>(position)];
    JournalEntry entry = loadEntry(m_notebook.database(), wanted);
    if (terms.empty() || !matchesIn(entry.title, terms).empty())
        return entry;
    for (const QString &text : loadTexts(m_notebook.database(), wanted)) {
        const auto matches = matchesIn(text, terms);
        if (matches.empty())
            continue;
        entry.excerpt = wanted.isAttempt() ? excerptAround(text, matches.front()) : beginningAnd(text, matches.front());
        break;
    }
    return entry;
}

std::optional<int> Journal::positionOf(const EntryId &id) const
{
    const auto key = std::visit([&](const auto &known) { return keyOf(m_notebook.database(), known); }, id);
    const Places &places = std::holds_alternative<Id<Attempt>>(id) ? timeline().attempts : timeline().reflections;
    const auto found = std::ranges::lower_bound(places, key.value_or(0), {}, &Places::value_type::first);
    return key && found != places.end() && found->first == *key ? std::optional(found->second) : std::nullopt;
}

std::map<QDate, int> Journal::days() const
{
    std::map<QDate, int> days;
    for (const TimelineEntry &entry : timeline().entries)
        ++days[entry.day.date()];
    return days;
}

std::optional<JournalEntry> newestEntry(const Notebook &notebook)
{
    const auto newest = loadNewest(notebook.database());
    return newest ? std::optional(loadEntry(notebook.database(), *newest)) : std::nullopt;
}

std::vector<JournalEntry> entries(const Notebook &notebook, const JournalQuery &query)
{
    const Journal journal(notebook);
    std::vector<JournalEntry> found;
    for (const int position : journal.find(query))
        found.push_back(journal.entryAt(position));
    return found;
}

} // namespace rung::read
