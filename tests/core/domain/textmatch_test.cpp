// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/textmatch.h"

namespace rung {
namespace {

/// The parts of `text` that match, in brackets.
QString marked(const char *text, const char *typed)
{
    QString shown = QString::fromUtf8(text);
    auto spans = matchesIn(shown, parseJournalQuery(QString::fromUtf8(typed)).terms);
    std::ranges::reverse(spans);
    for (const TextSpan &span : spans)
        shown.insert(span.begin + span.length, QLatin1Char(']')).insert(span.begin, QLatin1Char('['));
    return shown;
}

TEST(TextMatch, MarksWordsFromTheirBeginning)
{
    EXPECT_EQ(marked("The queue, queues, unqueued", "queue"), QStringLiteral("The [queue], [queues], unqueued"));
}

TEST(TextMatch, PassesOverCaseAndDiacritics)
{
    EXPECT_EQ(marked("Über die Brücke", "uber BRUCK"), QStringLiteral("[Über] die [Brücke]"));
}

TEST(TextMatch, MarksAPhraseAsOne)
{
    EXPECT_EQ(marked("I said no problem. No, problem!", "\"no problem\""), QStringLiteral("I said [no problem]. [No, problem]!"));
    EXPECT_EQ(marked("no problems", "\"no problem\""), QStringLiteral("no problems"));
}

TEST(TextMatch, MarksChineseFromOneCharacterOn)
{
    EXPECT_EQ(marked("他说不行。", "不"), QStringLiteral("他说[不]行。"));
}

TEST(TextMatch, MarksNothingForWordsThatAreToBeAbsentOrElsewhere)
{
    EXPECT_EQ(marked("a queue at work", "-queue tag:work"), QStringLiteral("a queue at work"));
}

TEST(TextMatch, NeverOverlaps)
{
    EXPECT_EQ(marked("queueing", "queue que"), QStringLiteral("[queueing]"));
}

} // namespace
} // namespace rung
