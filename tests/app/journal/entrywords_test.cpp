// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/entrywords.h"
#include "tests/app/journal/journaltools.h"

using namespace rung;
using namespace rung::journal;

namespace {
JournalEntry written(const QString &text)
{
    const sample::StillClock clock;
    return {Id<Reflection>(QUuid()), clock.now, Day::of(clock.now), QString(), text};
}

Day march(int day)
{
    return Day::from(QDate(2026, 3, day)).value();
}
} // namespace

TEST(EntryWords, PartAFreeTextAfterItsFirstLine)
{
    const EntryWords words = wordsOf(written(QStringLiteral("On being a nuisance\nI notice I  apologise\nbefore I start")));
    EXPECT_EQ(words.title, QStringLiteral("On being a nuisance"));
    EXPECT_EQ(words.excerpt, QStringLiteral("I notice I apologise before I start"));
}

TEST(EntryWords, PartAFreeTextAfterItsFirstSentence)
{
    const EntryWords words = wordsOf(written(QStringLiteral("It cost 3.50 and a smile. I paid both.")));
    EXPECT_EQ(words.title, QStringLiteral("It cost 3.50 and a smile."));
    EXPECT_EQ(words.excerpt, QStringLiteral("I paid both."));
}

TEST(EntryWords, TakeAShortTextAsItsOwnTitle)
{
    EXPECT_EQ(wordsOf(written(QStringLiteral("Tired"))).title, QStringLiteral("Tired"));
    EXPECT_EQ(wordsOf(written(QStringLiteral("Tired"))).excerpt, QString());
}

TEST(EntryWords, LeaveOutTheSignsOfLightMarkdown)
{
    const EntryWords words = wordsOf(written(QStringLiteral("# A hard day\n\nI asked **twice**, 3 * 4 = 12.\n- left")));
    EXPECT_EQ(words.title, QStringLiteral("A hard day"));
    EXPECT_EQ(words.excerpt, QStringLiteral("I asked twice, 3 * 4 = 12. left"));
}

TEST(EntryWords, AreSpokenAsOneSentence)
{
    EXPECT_EQ(spokenWords(written(QStringLiteral("I want this. In the end."))), QStringLiteral("I want this, 2 March"));
}

TEST(EntryWords, NameTheYearOnlyWhereItIsAnother)
{
    EXPECT_EQ(longDay(march(2), march(20)), QStringLiteral("Monday, 2 March"));
    EXPECT_EQ(shortDay(march(2), march(2).plusDays(400)), QStringLiteral("2 March 2026"));
}
