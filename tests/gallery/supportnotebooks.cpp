// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/supportnotebooks.h"

namespace rung::gallery {

namespace {

Id<Rung> addRung(Notebook &notebook)
{
    const std::vector<NewRung> rungs{{.title = *Title::from(QStringLiteral("Ask for a taste before buying")), .baseline = *Suds::from(25)},
                                     {.title = *Title::from(QStringLiteral("Ask a neighbour for a tool")), .baseline = *Suds::from(40)}};
    const auto ladder = notebook.addLadder({*Title::from(QStringLiteral("Small asks"))});
    return notebook.addRungs(ladder, rungs).back();
}

/// One ask a day, the last one today.
void ask(Notebook &notebook, const std::vector<int> &peaks, int alarms = 0)
{
    const Id<Rung> rung = addRung(notebook);
    int ago = int(peaks.size());
    for (const int peak : peaks) {
        const Instant at = notebook.now().plusDays(-(--ago));
        Outcome outcome{at, notebook.dayOf(at), Answer::No, Suds::from(peak)};
        outcome.line = Line::from(QStringLiteral("A no takes ten seconds."));
        if (ago < alarms)
            outcome.body = {Body::Panic};
        notebook.logFromMemory(rung, outcome);
    }
}

const std::vector<int> rising{40, 44, 47, 51, 54, 58, 61, 65, 68, 72};

} // namespace

std::vector<SupportNotebook> supportNotebooks()
{
    return {
        {QStringLiteral("blue"), [](Notebook &notebook) { ask(notebook, {40, 35, 45}, 1); }},
        {QStringLiteral("amber"), [](Notebook &notebook) { ask(notebook, rising); }},
        {QStringLiteral("therapist"), [](Notebook &notebook) { ask(notebook, rising, 2); }},
        {QStringLiteral("red"),
         [](Notebook &notebook) {
             ask(notebook, {40, 35, 45});
             notebook.setTrustedContact(TrustedContact{QStringLiteral("Maria"), QStringLiteral("020 7946 0123")});
             notebook.write({.text = QStringLiteral("I want to die.")});
         }},
        {QStringLiteral("quiet"),
         [](Notebook &notebook) {
             ask(notebook, {40, 35, 45});
             notebook.makeTodayQuiet();
         }},
    };
}

} // namespace rung::gallery
