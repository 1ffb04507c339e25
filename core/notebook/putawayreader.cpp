// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/putawayreader.h"

#include "core/storage/ladderrepository.h"

namespace rung::read {

PutAway putAway(const Notebook &notebook, const std::optional<Id<Ladder>> &ladder)
{
    const auto inView = [](const auto &record) { return !record.archived && !record.deletedAt; };
    PutAway found{loadLadders(notebook.database()), ladder ? loadRungs(notebook.database(), *ladder) : std::vector<Rung>()};
    std::erase_if(found.ladders, inView);
    std::erase_if(found.rungs, inView);
    return found;
}

} // namespace rung::read
