// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <array>
#include <memory>

namespace rung::sample {

/// A notebook with one ladder "Small asks" of four rungs, at 20, 40, 45 and 80.
struct LadderNotebook
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Ladder> ladder = addLadder();
    std::vector<Id<Rung>> rungs = ids();

    Id<Ladder> addLadder()
    {
        using namespace literals;
        std::array steps{newRung("Pet a dog", 20_suds), newRung("Borrow a tool", 40_suds), newRung("Share a table", 45_suds),
                         newRung("Ask for a date", 80_suds)};
        steps[1].context = Context::Neighbours;
        steps[2].context = Context::Strangers;
        steps[3].context = Context::DatingFriendship;
        steps[3].again = Again::Once;
        return notebook->addLadder({.name = title("Small asks")}, steps);
    }

    std::vector<Id<Rung>> ids() const
    {
        std::vector<Id<Rung>> found;
        for (const Rung &rung : read::rungs(*notebook, ladder))
            found.push_back(rung.id);
        return found;
    }

    /// An ask of that rung a day later with this peak.
    void ask(size_t rung, Suds peak)
    {
        clock.now = clock.now.plusDays(1);
        const Id<Attempt> attempt = notebook->plan(rungs[rung], prediction());
        Outcome logged = outcome(*notebook);
        logged.peak = peak;
        notebook->log(attempt, logged);
    }

    std::vector<Rung> now() const { return read::rungs(*notebook, ladder); }
};

} // namespace rung::sample
