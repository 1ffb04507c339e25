// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"
#include "core/storage/ladderrepository.h"

#include <algorithm>

namespace rung {

Ladder Notebook::existing(const Id<Ladder> &id) const
{
    const auto ladder = loadLadder(*m_database, id);
    if (!ladder)
        throw StorageError(StorageError::Reason::Invalid, path(), tr("This ladder is no longer there."));
    return *ladder;
}

Rung Notebook::existing(const Id<Rung> &id) const
{
    const auto rung = loadRung(*m_database, id);
    if (!rung)
        throw StorageError(StorageError::Reason::Invalid, path(), tr("This rung is no longer there."));
    return *rung;
}

Rung Notebook::makeRung(const Id<Ladder> &ladder, const NewRung &rung, int position) const
{
    const Instant time = now();
    return {.id = Id<Rung>(m_environment.ids()),
            .ladder = ladder,
            .title = rung.title,
            .context = rung.context,
            .baseline = rung.baseline,
            .again = rung.again,
            .why = rung.why,
            .courtesy = rung.courtesy,
            .notes = rung.notes,
            .highStakes = rung.highStakes,
            .position = position,
            .catalogueId = rung.catalogueId,
            .createdAt = time,
            .updatedAt = time};
}

Id<Ladder> Notebook::addLadder(const NewLadder &wanted, std::span<const NewRung> rungs)
{
    const Instant time = now();
    const Ladder ladder{Id<Ladder>(m_environment.ids()), wanted.name, wanted.fear, wanted.purpose, time, time};
    Change change{Deed::AddLadder};
    change.add<Ladder>({}, ladder);
    int position = 0;
    for (const NewRung &rung : rungs)
        change.add<Rung>({}, makeRung(ladder.id, rung, position++));
    perform(std::move(change));
    return ladder.id;
}

void Notebook::changeLadder(Ladder ladder)
{
    const Ladder before = existing(ladder.id);
    ladder.createdAt = before.createdAt;
    ladder.updatedAt = before.updatedAt;
    if (ladder == before)
        return;
    ladder.updatedAt = now();
    Change change{Deed::ChangeLadder};
    change.add<Ladder>(before, ladder);
    perform(std::move(change));
}

std::vector<Id<Rung>> Notebook::addRungs(const Id<Ladder> &ladder, std::span<const NewRung> rungs)
{
    int position = 0;
    for (const Rung &rung : loadRungs(*m_database, ladder))
        position = std::max(position, rung.position + 1);
    Change change{Deed::AddRungs};
    std::vector<Id<Rung>> ids;
    for (const NewRung &wanted : rungs) {
        const Rung rung = makeRung(ladder, wanted, position++);
        ids.push_back(rung.id);
        change.add<Rung>({}, rung);
    }
    perform(std::move(change));
    return ids;
}

void Notebook::changeRung(Rung rung)
{
    const Rung before = existing(rung.id);
    rung.createdAt = before.createdAt;
    rung.updatedAt = before.updatedAt;
    if (read::isPractised(*this, rung.id))
        rung.baseline = before.baseline;
    if (rung == before)
        return;
    rung.updatedAt = now();
    Change change{Deed::ChangeRung};
    change.add<Rung>(before, rung);
    perform(std::move(change));
}

void Notebook::reorderRungs(const Id<Ladder> &ladder, std::span<const Id<Rung>> order)
{
    std::vector<Rung> rungs = loadRungs(*m_database, ladder);
    const auto place = [&](const Rung &rung) { return std::ranges::find(order, rung.id) - order.begin(); };
    std::ranges::stable_sort(rungs, [&](const Rung &a, const Rung &b) { return place(a) < place(b); });
    Change change{Deed::ReorderRungs};
    int position = 0;
    for (const Rung &before : rungs) {
        Rung after = before;
        after.position = position++;
        if (after.position == before.position)
            continue;
        after.updatedAt = now();
        change.add<Rung>(before, after);
    }
    perform(std::move(change));
}

} // namespace rung
