// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QCoreApplication>
#include <QWidget>

/// A notebook with a ladder to ask on, and short ways to log, write and find the parts of a page.
namespace rung::journal {

using namespace literals;

class Desk
{
public:
    Desk() : notebook(Notebook::inMemory(sample::environment(clock)))
    {
        const NewRung bakery = sample::newRung("Ask the bakery", 50_suds);
        ladder = notebook->addLadder({.name = sample::title("Small asks")}, std::span(&bakery, 1));
        rung = read::rungs(*notebook, ladder).front().id;
    }

    Id<Attempt> ask(const QString &story = {}, Answer answer = Answer::No)
    {
        const Id<Attempt> attempt = notebook->plan(rung, sample::prediction());
        notebook->log(attempt, sample::outcome(*notebook, answer), story);
        return attempt;
    }

    Id<Attempt> askWithLine(const QString &line, bool keep = false)
    {
        const Id<Attempt> attempt = notebook->plan(rung, sample::prediction());
        Outcome outcome = sample::outcome(*notebook);
        outcome.line = Line::from(line);
        outcome.keepLine = keep;
        notebook->log(attempt, outcome);
        return attempt;
    }

    Id<Reflection> write(const QString &text, const std::vector<Tag> &tags = {}) { return notebook->write({text, tags}); }

    void passDays(int days) { clock.now = clock.now.plusDays(days); }

    sample::StillClock clock;
    std::unique_ptr<Notebook> notebook;
    Id<Ladder> ladder{QUuid()};
    Id<Rung> rung{QUuid()};
};

inline Tag tag(const char *text)
{
    return Tag::from(QString::fromUtf8(text)).value();
}

/// The part of that name; the test ends there when there is none.
template <class Part>
Part *part(const QWidget &page, const char *name)
{
    auto *found = page.findChild<Part *>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s here.", name);
    return found;
}

inline void open(QWidget &page, int width = 920, int height = 760)
{
    page.resize(width, height);
    page.show();
    QCoreApplication::processEvents();
}

} // namespace rung::journal
