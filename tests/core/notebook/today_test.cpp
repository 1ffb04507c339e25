// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"
#include "tests/support/sample.h"

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct LinesTest : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Ladder> ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
    Id<Rung> rung = read::rungs(*notebook, ladder).front().id;

    Id<Attempt> log(const char *line, bool keep = false)
    {
        clock.now = clock.now.plusDays(1);
        Outcome happened = outcome(*notebook);
        happened.line = Line::from(QString::fromUtf8(line));
        happened.keepLine = keep;
        return notebook->logFromMemory(rung, happened);
    }
    QStringList lines() const
    {
        QStringList found;
        for (const KeptLine &line : read::lines(*notebook))
            found << line.line;
        return found;
    }
};

TEST_F(LinesTest, ComeKeptOnesFirstThenNewestFirst)
{
    log("one");
    log("kept", true);
    log("two");
    log("");
    EXPECT_EQ(lines(), (QStringList{QStringLiteral("kept"), QStringLiteral("two"), QStringLiteral("one")}));
    EXPECT_EQ(read::lineForToday(*notebook)->line, QStringLiteral("kept"));
}

TEST_F(LinesTest, OfAnAttemptInTheTrashAreNotShown)
{
    const auto attempt = log("one");
    notebook->trash(attempt);
    EXPECT_EQ(lines(), QStringList());
    EXPECT_FALSE(read::lineForToday(*notebook));
}

TEST_F(LinesTest, TellWhenSomethingWasLastWritten)
{
    EXPECT_FALSE(read::lastWritten(*notebook));
    log("one");
    clock.now = clock.now.plusDays(3);
    notebook->write({.text = QStringLiteral("later")});
    EXPECT_EQ(read::lastWritten(*notebook), clock.now);
}

} // namespace
} // namespace rung
