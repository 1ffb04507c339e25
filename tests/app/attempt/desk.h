// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace rung {

/// A notebook with a ladder of three rungs at 20, 40 and 75, drafts of its own, and a clock that stands still.
struct Desk
{
    sample::StillClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(sample::environment(clock));
    Drafts drafts{folder.path(), notebook->id()};
    Id<Ladder> ladder = notebook->addLadder({.name = sample::title("Small asks")});
    std::vector<Id<Rung>> rungs =
        notebook->addRungs(ladder,
                           std::vector<NewRung>{sample::newRung("Ask for the time", literals::operator""_suds(20)),
                                                sample::newRung("Ask for a taste", literals::operator""_suds(40)),
                                                sample::newRung("Ask for a discount", literals::operator""_suds(75))});

    Attempt attempt(const Id<Attempt> &id) const { return read::attempt(*notebook, id).value(); }
    Id<Attempt> planned() { return notebook->plan(rungs[0], sample::prediction()); }
    /// Asked twice on the lowest rung and once on the next, so that a small plan raises no question.
    void practise()
    {
        for (const Id<Rung> &rung : {rungs[0], rungs[0], rungs[1]})
            notebook->logFromMemory(rung, sample::outcome(*notebook));
    }
};

} // namespace rung
