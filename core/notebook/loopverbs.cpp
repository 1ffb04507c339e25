// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"
#include "core/storage/attemptrepository.h"
#include "core/storage/ladderrepository.h"
#include "core/storage/reflectionrepository.h"

#include <algorithm>

namespace rung {

Attempt Notebook::existing(const Id<Attempt> &id) const
{
    const auto attempt = loadAttempt(*m_database, id);
    if (!attempt)
        throw StorageError(StorageError::Reason::Invalid, path(), tr("This attempt is no longer there."));
    return *attempt;
}

Id<Attempt> Notebook::plan(const Id<Rung> &rung, Prediction prediction)
{
    const Instant time = now();
    prediction.fromMemory = false;
    prediction.sealedAt = time;
    Q_ASSERT(isComplete(prediction));
    const Attempt attempt{
        .id = Id<Attempt>(m_environment.ids()), .rung = rung, .prediction = prediction, .createdAt = time, .updatedAt = time};
    Change change{Deed::Plan};
    change.add<Attempt>({}, attempt);
    perform(std::move(change));
    return attempt.id;
}

void Notebook::changePlan(const Id<Attempt> &id, const Prediction &wanted)
{
    const Attempt before = existing(id);
    Q_ASSERT(before.prediction);
    Attempt after = before;
    Prediction &kept = *after.prediction;
    kept.ask = wanted.ask;
    kept.setting = wanted.setting;
    kept.plannedFor = wanted.plannedFor;
    kept.dropHabit = wanted.dropHabit;
    kept.reply = wanted.reply;
    const QString words = wanted.feared ? wanted.feared->text() : QString();
    if (words != fearedWords(kept))
        kept.amendments.push_back({now(), words});
    if (after == before)
        return;
    after.updatedAt = now();
    Change change{Deed::ChangePlan};
    change.add<Attempt>(before, after);
    perform(std::move(change));
}

void Notebook::putOff(const Id<Attempt> &id, const PlannedFor &until)
{
    const Attempt before = existing(id);
    Q_ASSERT(before.prediction);
    Attempt after = before;
    after.prediction->plannedFor = until;
    after.updatedAt = now();
    Change change{Deed::PutOff};
    change.add<Attempt>(before, after);
    perform(std::move(change));
}

void Notebook::addStory(Change &change, const Id<Attempt> &attempt, const Outcome &outcome, const QString &story) const
{
    const auto earlier = loadReflections(*m_database, attempt);
    if (earlier.empty() && story.isEmpty())
        return;
    if (earlier.empty()) {
        const Instant time = now();
        change.add<Reflection>({}, Reflection{Id<Reflection>(m_environment.ids()), attempt, time, outcome.day, time, {}, story});
    } else if (earlier.front().text != story) {
        Reflection after = earlier.front();
        after.text = story;
        after.updatedAt = now();
        change.add<Reflection>(earlier.front(), after);
    }
}

void Notebook::log(const Id<Attempt> &id, const Outcome &outcome, const QString &story)
{
    const Attempt before = existing(id);
    Attempt after = before;
    after.outcome = outcome;
    after.updatedAt = now();
    Q_ASSERT(isComplete(after));
    Change change{before.outcome && before.outcome->answer != Answer::Waiting ? Deed::ChangeLog : Deed::Log};
    change.add<Attempt>(before, after);
    addStory(change, id, outcome, story);
    perform(std::move(change));
}

void Notebook::addRemembered(Change &change, const Id<Attempt> &id, const Id<Rung> &rung, const Outcome &outcome,
                             const QString &story) const
{
    const Instant time = now();
    const Attempt attempt{
        .id = id, .rung = rung, .prediction = Prediction{.fromMemory = true}, .outcome = outcome, .createdAt = time, .updatedAt = time};
    Q_ASSERT(isComplete(attempt));
    change.add<Attempt>({}, attempt);
    addStory(change, id, outcome, story);
}

Id<Attempt> Notebook::logFromMemory(const Id<Rung> &rung, const Outcome &outcome, const QString &story)
{
    const Id<Attempt> id(m_environment.ids());
    Change change{Deed::Log};
    addRemembered(change, id, rung, outcome, story);
    perform(std::move(change));
    return id;
}

Id<Attempt> Notebook::logAlongTheWay(const Title &ladderName, const NewRung &wanted, const Outcome &outcome, const QString &story)
{
    const auto ladders = read::ladders(*this);
    const auto found = std::ranges::find(ladders, ladderName, &Ladder::name);
    const Instant time = now();
    Change change{Deed::Log};
    const auto ladder = found != ladders.end() ? *found : Ladder{Id<Ladder>(m_environment.ids()), ladderName, {}, {}, time, time};
    if (found == ladders.end())
        change.add<Ladder>({}, ladder);
    int position = 0;
    for (const Rung &rung : loadRungs(*m_database, ladder.id))
        position = std::max(position, rung.position + 1);
    const Rung rung = makeRung(ladder.id, wanted, position);
    change.add<Rung>({}, rung);
    const Id<Attempt> id(m_environment.ids());
    addRemembered(change, id, rung.id, outcome, story);
    perform(std::move(change));
    return id;
}

void Notebook::answerNextDay(const Id<Attempt> &id, Suds bother, std::optional<bool> replaying)
{
    const Attempt before = existing(id);
    Attempt after = before;
    after.nextDay = NextDay{now(), bother, replaying};
    after.updatedAt = now();
    Change change{Deed::AnswerNextDay};
    change.add<Attempt>(before, after);
    perform(std::move(change));
}

void Notebook::keepLine(const Id<Attempt> &id, bool keep)
{
    const Attempt before = existing(id);
    if (!before.outcome || before.outcome->keepLine == keep)
        return;
    Attempt after = before;
    after.outcome->keepLine = keep;
    after.updatedAt = now();
    Change change{Deed::ChangeLog};
    change.add<Attempt>(before, after);
    perform(std::move(change));
}

void Notebook::moveAttempt(const Id<Attempt> &id, const Id<Rung> &rung)
{
    const Attempt before = existing(id);
    if (before.rung == rung)
        return;
    Attempt after = before;
    after.rung = existing(rung).id;
    after.updatedAt = now();
    Change change{Deed::MoveAttempt};
    change.add<Attempt>(before, after);
    perform(std::move(change));
}

} // namespace rung
