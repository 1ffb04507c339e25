// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/supportreader.h"

#include "core/notebook/readers.h"
#include "core/storage/attemptrepository.h"
#include "core/storage/reflectionrepository.h"

#include <QSet>

#include <algorithm>

namespace rung::read {

namespace {

/// The attempts in which the body rang an alarm of any kind.
QSet<QUuid> alarms(const Notebook &notebook)
{
    QSet<QUuid> found;
    for (const Observation &seen : notebook.observations())
        if (!seen.body.empty())
            found.insert(seen.id.uuid());
    return found;
}

/// Days begin at another hour in another zone, so two days more are read; the rest is left out by its day.
Instant readFrom(Day today)
{
    const auto since = Instant::from(today.plusDays(-daysOfTexts - 2).date().startOfDay(Qt::UTC));
    return since.value_or(Instant::from(QDate(1, 1, 1).startOfDay(Qt::UTC)).value());
}

/// Gathers what lies within the days.
class Gathering
{
public:
    Gathering(const Notebook &notebook, Day today) : m_notebook(notebook), m_today(today), m_alarms(alarms(notebook)) {}

    void add(const Attempt &attempt)
    {
        if (const auto &prediction = attempt.prediction) {
            const Instant sealed = prediction->sealedAt.value_or(attempt.createdAt);
            if (prediction->feared)
                add(attempt, sealed, prediction->feared->text());
            for (const QString &text : {prediction->ask, prediction->setting, prediction->reply})
                add(attempt, sealed, text);
            for (const Amendment &amendment : prediction->amendments)
                add(attempt, amendment.at, amendment.text);
        }
        if (attempt.outcome && attempt.outcome->line)
            add(attempt.id.uuid(), attempt.outcome->day, std::min(attempt.outcome->happenedAt, attempt.updatedAt),
                attempt.outcome->line->text());
    }

    void add(const Reflection &reflection)
    {
        const QUuid entry = reflection.attempt ? reflection.attempt->uuid() : reflection.id.uuid();
        add(entry, reflection.day, std::min(reflection.writtenAt, reflection.updatedAt), reflection.text);
    }

    std::vector<RecentText> take() { return std::move(m_texts); }

private:
    void add(const Attempt &attempt, const Instant &at, const QString &text) { add(attempt.id.uuid(), m_notebook.dayOf(at), at, text); }

    void add(QUuid entry, Day day, const Instant &at, const QString &text)
    {
        const int ago = std::min(day.daysTo(m_today), m_notebook.dayOf(at).daysTo(m_today));
        if (ago < daysOfTexts && !text.isEmpty())
            m_texts.push_back({entry, day, at, m_alarms.contains(entry), text});
    }

    const Notebook &m_notebook;
    Day m_today;
    QSet<QUuid> m_alarms;
    std::vector<RecentText> m_texts;
};

} // namespace

std::vector<RecentText> recentTexts(const Notebook &notebook, Day today)
{
    const Instant since = readFrom(today);
    Gathering gathering(notebook, today);
    for (const Attempt &attempt : loadAttemptsSince(notebook.database(), since))
        gathering.add(attempt);
    for (const Reflection &reflection : loadReflectionsSince(notebook.database(), since))
        gathering.add(reflection);
    return gathering.take();
}

std::vector<Suds> rungFears(const Notebook &notebook)
{
    std::vector<Suds> fears;
    for (const Ladder &ladder : ladders(notebook))
        for (const Rung &rung : rungs(notebook, ladder.id))
            fears.push_back(rung.baseline);
    return fears;
}

} // namespace rung::read
