// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/readers.h"

#include "core/storage/attemptrepository.h"
#include "core/storage/ladderrepository.h"
#include "core/storage/reflectionrepository.h"
#include "core/storage/supportrepository.h"

#include <algorithm>

namespace rung::read {

namespace {
template <class T>
std::vector<T> outsideTrash(std::vector<T> list, bool archived)
{
    std::erase_if(list, [&](const T &record) { return record.deletedAt || (record.archived && !archived); });
    return list;
}
} // namespace

std::vector<Ladder> ladders(const Notebook &notebook, bool archived)
{
    return outsideTrash(loadLadders(notebook.database()), archived);
}

std::optional<Ladder> ladder(const Notebook &notebook, const Id<Ladder> &id)
{
    return loadLadder(notebook.database(), id);
}

std::vector<Rung> rungs(const Notebook &notebook, const Id<Ladder> &ladder, bool archived)
{
    return outsideTrash(loadRungs(notebook.database(), ladder), archived);
}

std::optional<Rung> rung(const Notebook &notebook, const Id<Rung> &id)
{
    return loadRung(notebook.database(), id);
}

std::optional<Attempt> attempt(const Notebook &notebook, const Id<Attempt> &id)
{
    return loadAttempt(notebook.database(), id);
}

std::vector<Attempt> attemptsOn(const Notebook &notebook, const Id<Rung> &rung)
{
    auto attempts = loadAttempts(notebook.database(), rung);
    std::erase_if(attempts, [](const Attempt &attempt) { return attempt.deletedAt.has_value(); });
    return attempts;
}

bool isPractised(const Notebook &notebook, const Id<Rung> &rung)
{
    return std::ranges::any_of(attemptsOn(notebook, rung), [](const Attempt &attempt) { return attempt.outcome.has_value(); });
}

std::vector<Reflection> reflectionsOn(const Notebook &notebook, const Id<Attempt> &attempt)
{
    return loadReflections(notebook.database(), attempt);
}

std::optional<Reflection> reflection(const Notebook &notebook, const Id<Reflection> &id)
{
    return loadReflection(notebook.database(), id);
}

std::vector<Tag> tags(const Notebook &notebook)
{
    return loadTags(notebook.database());
}

std::vector<CheckIn> checkIns(const Notebook &notebook)
{
    return loadCheckIns(notebook.database());
}

Support support(const Notebook &notebook)
{
    return loadSupport(notebook.database());
}

Record record(const Notebook &notebook)
{
    return loadRecord(notebook.database());
}

} // namespace rung::read
