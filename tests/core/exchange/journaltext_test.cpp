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

struct JournalInOneFile : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));

    void write(const QString &text, std::vector<Tag> tags = {}) { notebook->write({.text = text, .tags = std::move(tags)}); }

    OtherJournal takenInAgain()
    {
        const QByteArray bytes = journalAsMarkdown(read::record(*notebook));
        return readTextFiles({{QStringLiteral("rung journal 2026-11-25.md"), bytes, clock.now}}, {.zone = QTimeZone(3600)});
    }
};

/// A text that holds what the journal itself is made of.
const char *const hostile[] = {"## 2026-01-01",
                               "### 12:00 no heading",
                               "\\## 2026-01-01",
                               "\\\\### 09:00",
                               "a\n\n#tag",
                               "#one #two",
                               "\\#one",
                               "  spaces  ",
                               "line\n\n\nline",
                               "- a\n- b\n",
                               "# Journal\n\n## 2026-01-01"};

} // namespace

TEST_F(JournalInOneFile, IsTakenApartAtItsHeadings)
{
    write(QStringLiteral("The first"));
    clock.now = clock.now.plusDays(1).plusSeconds(180);
    write(QStringLiteral("The second\n\nwith a break"), {*Tag::from(QStringLiteral("work"))});
    const OtherJournal again = takenInAgain();
    EXPECT_EQ(again.left, QStringList());
    ASSERT_EQ(again.texts.size(), 2U);
    EXPECT_EQ(again.texts[0].text, QStringLiteral("The first"));
    EXPECT_EQ(again.texts[1].text, QStringLiteral("The second\n\nwith a break"));
    EXPECT_EQ(again.texts[1].writtenAt, clock.now);
    EXPECT_EQ(again.texts[1].tags, std::vector{*Tag::from(QStringLiteral("work"))});
}

TEST_F(JournalInOneFile, BringsBackTextsThatLookLikeItsHeadings)
{
    for (const char *text : hostile) {
        clock.now = clock.now.plusSeconds(60);
        write(QString::fromLatin1(text));
    }
    const OtherJournal again = takenInAgain();
    ASSERT_EQ(again.texts.size(), std::size(hostile));
    for (size_t i = 0; i < again.texts.size(); ++i)
        EXPECT_EQ(again.texts[i].text, QString::fromLatin1(hostile[i]));
}

TEST_F(JournalInOneFile, KeepsTheDayOfWhatWasWrittenAfterMidnight)
{
    clock.now = Instant::fromString(QStringLiteral("2026-03-03T01:30:00+01:00")).value();
    write(QStringLiteral("Still awake"));
    const OtherJournal again = takenInAgain();
    ASSERT_EQ(again.texts.size(), 1U);
    EXPECT_EQ(again.texts[0].writtenAt, clock.now);
    EXPECT_EQ(again.texts[0].day, Day::from(QDate(2026, 3, 2)));
}

TEST_F(JournalInOneFile, BringsWhatBelongsToAnAttemptAsATextUnderItsTitle)
{
    const auto ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
    notebook->log(notebook->plan(read::rungs(*notebook, ladder).front().id, prediction()), outcome(*notebook),
                  QStringLiteral("It was short."));
    const OtherJournal again = takenInAgain();
    ASSERT_EQ(again.texts.size(), 1U);
    EXPECT_TRUE(again.texts[0].text.startsWith(QStringLiteral("Ask for a taste\n\n")));
    EXPECT_TRUE(again.texts[0].text.endsWith(QStringLiteral("It was short.")));
}

} // namespace rung
