// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/exchange/markdown.h"
#include "core/exchange/otherjournal.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct MarkdownTest : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Ladder> ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a *taste*", 30_suds)});

    MarkdownTest()
    {
        const auto rung = read::rungs(*notebook, ladder).front().id;
        Outcome happened = outcome(*notebook);
        happened.line = Line::from(QStringLiteral("A shrug is just a shrug."));
        notebook->log(notebook->plan(rung, prediction()), happened, QStringLiteral("The queue\nwas short."));
        clock.now = clock.now.plusDays(1);
        notebook->write({.text = QStringLiteral("On being a nuisance"),
                         .tags = {*Tag::from(QStringLiteral("work life")), *Tag::from(QStringLiteral("q\"t"))}});
    }
};

TEST_F(MarkdownTest, WritesTheJournalByDaysOldestFirst)
{
    EXPECT_EQ(QString::fromUtf8(journalAsMarkdown(read::record(*notebook))), QStringLiteral(R"(# Journal

## 2026-03-02

### 12:00 Ask for a \*taste\*

*Small asks · no · fear 40 · expected 50*

> they laugh

The queue
was short.

**Next time:** A shrug is just a shrug.

## 2026-03-03

### 12:00

On being a nuisance

#work-life #q"t
)"));
}

TEST_F(MarkdownTest, WritesAFileADayWithDateAndTagsInFront)
{
    const auto files = journalAsDays(read::record(*notebook));
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[1].name, QStringLiteral("2026-03-03.md"));
    EXPECT_EQ(files[1].bytes,
              QByteArrayLiteral("---\ndate: 2026-03-03\ntags: [\"work life\", \"q\\\"t\"]\n---\n\n### 12:00\n\nOn being a nuisance\n\n"
                                "#work-life #q\"t\n"));
}

TEST_F(MarkdownTest, LeavesOutTheTrashAndWhatIsNotAskedFor)
{
    const Day first = *Day::from(QDate(2026, 3, 2));
    EXPECT_EQ(journalAsDays(read::record(*notebook), {.to = first}).size(), 1U);
    EXPECT_EQ(journalAsDays(read::record(*notebook), {.ladder = ladder}).size(), 1U);
    notebook->trash(ladder);
    EXPECT_EQ(journalAsDays(read::record(*notebook)).size(), 1U);
}

TEST_F(MarkdownTest, CanBeTakenInAgainDayByDay)
{
    std::vector<TextFile> files;
    for (const NamedFile &file : journalAsDays(read::record(*notebook)))
        files.push_back({file.name, file.bytes, clock.now});
    const OtherJournal again = readTextFiles(files, {.zone = QTimeZone::utc()});
    ASSERT_EQ(again.texts.size(), 2U);
    EXPECT_EQ(again.left, QStringList());
    EXPECT_EQ(again.texts[1].day, Day::from(QDate(2026, 3, 3)));
    EXPECT_EQ(again.texts[1].tags, (std::vector{*Tag::from(QStringLiteral("work life")), *Tag::from(QStringLiteral("q\"t"))}));
}

} // namespace
} // namespace rung
