// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/trashreader.h"

#include "core/notebook/readers.h"
#include "core/storage/supportrepository.h"
#include "core/storage/trash.h"

#include <algorithm>

namespace rung::read {

namespace {

constexpr qsizetype longestTitle = 200;

QString titleOf(const Notebook &, const Ladder &ladder)
{
    return ladder.name.text();
}

QString titleOf(const Notebook &, const Rung &rung)
{
    return rung.title.text();
}

QString titleOf(const Notebook &notebook, const Attempt &attempt)
{
    const auto on = rung(notebook, attempt.rung);
    return on ? on->title.text() : QString();
}

QString titleOf(const Notebook &, const Reflection &reflection)
{
    return reflection.text.left(longestTitle).simplified();
}

int hangingOn(const Notebook &notebook, ErasureIds ids)
{
    const size_t own = ids.attempts.size() + ids.reflections.size();
    addDependents(notebook.database(), ids);
    return static_cast<int>(ids.attempts.size() + ids.reflections.size() - own);
}

template <class T>
void add(const Notebook &notebook, const std::optional<T> &record, ErasureIds only, std::vector<TrashItem> &items)
{
    if (record && record->deletedAt)
        items.push_back({record->id, titleOf(notebook, *record), *record->deletedAt, hangingOn(notebook, std::move(only))});
}

} // namespace

std::vector<TrashItem> trash(const Notebook &notebook)
{
    std::vector<TrashItem> items;
    const ErasureIds ids = loadTrash(notebook.database());
    for (const auto &id : ids.ladders)
        add(notebook, ladder(notebook, id), {.ladders = {id}}, items);
    for (const auto &id : ids.rungs)
        add(notebook, rung(notebook, id), {.rungs = {id}}, items);
    for (const auto &id : ids.attempts)
        add(notebook, attempt(notebook, id), {.attempts = {id}}, items);
    for (const auto &id : ids.reflections)
        add(notebook, reflection(notebook, id), {.reflections = {id}}, items);
    std::ranges::stable_sort(items, [](const TrashItem &a, const TrashItem &b) { return a.deletedAt > b.deletedAt; });
    return items;
}

std::vector<Erased> erased(const Notebook &notebook)
{
    return loadErased(notebook.database());
}

} // namespace rung::read
