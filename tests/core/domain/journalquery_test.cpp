// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/journalquery.h"

namespace rung {
namespace {

using In = SearchTerm::In;

JournalQuery parsed(const char *typed)
{
    return parseJournalQuery(QString::fromUtf8(typed));
}

SearchTerm term(const char *text, In in = In::Anywhere, bool phrase = false, bool absent = false)
{
    return {QString::fromUtf8(text), in, phrase, absent};
}

TEST(JournalQuery, LooksForEveryWord)
{
    EXPECT_EQ(parsed("  queue   rye ").terms, (std::vector{term("queue"), term("rye")}));
}

TEST(JournalQuery, KeepsAPhraseTogetherInAnyQuotes)
{
    const std::vector whole{term("no problem", In::Anywhere, true)};
    EXPECT_EQ(parsed("\"no problem\"").terms, whole);
    EXPECT_EQ(parsed("“no problem”").terms, whole);
    EXPECT_EQ(parsed("\"no problem").terms, whole);
}

TEST(JournalQuery, LeavesOutWhatFollowsAMinus)
{
    EXPECT_EQ(parsed("queue -rye -\"no problem\"").terms,
              (std::vector{term("queue"), term("rye", In::Anywhere, false, true), term("no problem", In::Anywhere, true, true)}));
}

TEST(JournalQuery, ReadsAHyphenInsideAWordAsPartOfIt)
{
    EXPECT_EQ(parsed("well-known").terms, std::vector{term("well-known")});
}

TEST(JournalQuery, LooksWhereAFilterSays)
{
    EXPECT_EQ(parsed("tag:work rung:\"a taste\" Ladder:small #voice -tag:home").terms,
              (std::vector{term("work", In::Tags), term("a taste", In::Rung, true), term("small", In::Ladder), term("voice", In::Tags),
                           term("home", In::Tags, false, true)}));
}

TEST(JournalQuery, NamesAnswersByTheirWordOrItsBeginning)
{
    EXPECT_EQ(parsed("answer:no").answers, std::vector{Answer::No});
    EXPECT_EQ(parsed("answer:no-reply").answers, std::vector{Answer::NoReply});
    EXPECT_EQ(parsed("answer:n").answers, (std::vector{Answer::No, Answer::NoReply}));
    EXPECT_EQ(parsed("answer:yes answer:partly").answers, (std::vector{Answer::Yes, Answer::Partly}));
    EXPECT_EQ(parsed("-answer:didnotask").notAnswers, std::vector{Answer::DidNotAsk});
}

TEST(JournalQuery, ReadsFearAsARange)
{
    EXPECT_EQ(parsed("fear>60").fearFrom, 61);
    EXPECT_EQ(parsed("fear>=60").fearFrom, 60);
    EXPECT_EQ(parsed("fear<30").fearTo, 29);
    EXPECT_EQ(parsed("fear>20 fear<=40"), (JournalQuery{.fearFrom = 21, .fearTo = 40}));
    EXPECT_EQ(parsed("fear:50"), (JournalQuery{.fearFrom = 50, .fearTo = 50}));
}

TEST(JournalQuery, TakesADayOrTheWholeOfAMonthOrYear)
{
    const auto day = [](int year, int month, int date) { return Day::from(QDate(year, month, date)); };
    EXPECT_EQ(parsed("from:2026-03-01 to:2026-03-02"), (JournalQuery{.from = day(2026, 3, 1), .to = day(2026, 3, 2)}));
    EXPECT_EQ(parsed("from:2024-02 to:2024-02"), (JournalQuery{.from = day(2024, 2, 1), .to = day(2024, 2, 29)}));
    EXPECT_EQ(parsed("from:2026 to:2026"), (JournalQuery{.from = day(2026, 1, 1), .to = day(2026, 12, 31)}));
}

TEST(JournalQuery, LooksForWhatReadsAsNoFilter)
{
    EXPECT_EQ(parsed("answer:zebra").terms, std::vector{term("answer:zebra")});
    EXPECT_EQ(parsed("from:2026-02-31").terms, std::vector{term("from:2026-02-31")});
    EXPECT_EQ(parsed("fear>much").terms, std::vector{term("fear>much")});
    EXPECT_EQ(parsed("a:b http://x").terms, (std::vector{term("a:b"), term("http://x")}));
}

class Unfinished : public testing::TestWithParam<const char *>
{
};

TEST_P(Unfinished, AsksNothingYet)
{
    EXPECT_TRUE(parsed(GetParam()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(JournalQuery, Unfinished,
                         testing::Values("", "   ", "\"", "“", "-", "#", "tag:", "rung:\"", "answer:", "fear>", "fear>=", "from:", "\"\"",
                                         "-\""));

} // namespace
} // namespace rung
