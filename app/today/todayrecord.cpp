// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todayrecord.h"

#include "app/base/preferences.h"
#include "core/guidance/helplines.h"
#include "core/guidance/nearerstep.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"

#include <QLocale>
#include <QStringList>
#include <QVariant>

namespace rung {

namespace {

constexpr int daysAway = 30;
constexpr int daysBetweenCheckIns = 30;
constexpr int rememberedSkips = 20;
const QString skippedNextDays = QStringLiteral("skippedNextDays");
const QString skippedCheckIn = QStringLiteral("skippedCheckIn");

bool isLongAway(const Notebook &notebook)
{
    const auto last = read::lastWritten(notebook);
    return last && notebook.dayOf(*last).daysTo(notebook.today()) > daysAway;
}

} // namespace

bool isUntouched(const Notebook &notebook)
{
    return read::ladders(notebook, true).empty() && notebook.observations().empty();
}

std::optional<QString> lastWords(const Notebook &notebook)
{
    if (!isLongAway(notebook))
        return std::nullopt;
    const auto newest = read::newestEntry(notebook);
    if (!newest)
        return QString();
    const QString words = newest->excerpt.isEmpty() ? newest->title : newest->excerpt;
    return words.section(QLatin1Char('\n'), 0, 0);
}

WaitingNow waitingNow(const Notebook &notebook)
{
    WaitingNow waiting{read::duePlans(notebook), isLongAway(notebook)};
    for (auto &ask : read::dueWaiting(notebook))
        waiting.asks.push_back(std::move(ask));
    return waiting;
}

std::optional<read::OpenAttempt> nextDayQuestion(const Notebook &notebook, const Preferences &preferences)
{
    std::vector<Id<Attempt>> skipped;
    for (const QString &text : preferences.viewState(skippedNextDays).toStringList())
        if (const auto id = Id<Attempt>::fromString(text))
            skipped.push_back(*id);
    return read::dueNextDay(notebook, skipped);
}

void skipNextDay(Preferences &preferences, const Id<Attempt> &attempt)
{
    const QStringList earlier = preferences.viewState(skippedNextDays).toStringList();
    preferences.setViewState(skippedNextDays, QStringList(QStringList(attempt.toString()) + earlier).mid(0, rememberedSkips));
}

std::optional<Id<Rung>> smallerThanLast(const Notebook &notebook)
{
    if (notebook.observations().empty())
        return std::nullopt;
    const auto last = read::rung(notebook, notebook.observations().back().rung);
    return last ? smallerRung(*last, read::rungs(notebook, last->ladder), notebook.observations()) : std::nullopt;
}

QString countryOf(const Preferences &preferences)
{
    return preferences.country().isEmpty() ? countryFromLocale(builtInHelplines(), QLocale()).value_or(QString()) : preferences.country();
}

bool wantsCheckIn(const Notebook &notebook, const Preferences &preferences)
{
    if (notebook.observations().empty())
        return false;
    Day since = notebook.observations().front().day;
    if (const auto answers = read::checkIns(notebook); !answers.empty())
        since = std::max(since, notebook.dayOf(answers.back().at));
    if (const auto skipped = Day::fromString(preferences.viewState(skippedCheckIn).toString()))
        since = std::max(since, *skipped);
    return since.daysTo(notebook.today()) >= daysBetweenCheckIns;
}

void skipCheckIn(Preferences &preferences, Day today)
{
    preferences.setViewState(skippedCheckIn, today.toString());
}

} // namespace rung
