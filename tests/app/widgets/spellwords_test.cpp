// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/spellwords.h"

#include <QStringList>

using namespace rung;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {
QStringList wordsOf(const char16_t *text)
{
    const QString whole = QString::fromUtf16(text);
    QStringList words;
    for (const TextSpan &word : wordsToSpell(whole))
        words << whole.mid(word.begin, word.length);
    return words;
}
} // namespace

TEST(SpellWords, AreWordsOfLettersWhereTheyStand)
{
    EXPECT_THAT(wordsToSpell(QStringLiteral(" She smiled.\n")), ElementsAre(TextSpan{1, 3}, TextSpan{5, 6}));
}

TEST(SpellWords, KeepApostrophesWithinAndLeaveQuotesOut)
{
    EXPECT_EQ(wordsOf(u"I didn't say 'never', the dogs' “l\u2019amico”"),
              QStringList({QStringLiteral("didn't"), QStringLiteral("say"), QStringLiteral("never"), QStringLiteral("the"),
                           QStringLiteral("dogs"), QStringLiteral("l’amico")}));
}

TEST(SpellWords, KeepAccentsWrittenOnTheirOwn)
{
    EXPECT_EQ(wordsOf(u"cafe\u0301 then"), QStringList({QStringLiteral(u"cafe\u0301"), QStringLiteral("then")}));
}

TEST(SpellWords, EndAtHyphensAndStrokes)
{
    EXPECT_EQ(wordsOf(u"well-known and/or so\u2014so"),
              QStringList({QStringLiteral("well"), QStringLiteral("known"), QStringLiteral("and"), QStringLiteral("or"),
                           QStringLiteral("so"), QStringLiteral("so")}));
}

TEST(SpellWords, LeaveOutTags)
{
    EXPECT_EQ(wordsOf(u"#bakery (#small-asks) #über_uns here"), QStringList{QStringLiteral("here")});
}

TEST(SpellWords, LeaveOutNumbersNamesOfThingsAndSingleLetters)
{
    EXPECT_THAT(wordsOf(u"a 12 3rd B2B snake_case e.g. 20:15 a\u200fb"), IsEmpty());
}

TEST(SpellWords, LeaveOutWhatIsInCapitals)
{
    EXPECT_EQ(wordsOf(u"NASA ÄRZTE Nasa"), QStringList{QStringLiteral("Nasa")});
}

TEST(SpellWords, LeaveOutAddresses)
{
    EXPECT_EQ(wordsOf(u"https://example.org/some-path?quary (www.exampel.org) me@exampel.org exampel.org there"),
              QStringList{QStringLiteral("there")});
}

TEST(SpellWords, LeaveOutSignsAndScriptsWithoutWords)
{
    EXPECT_THAT(wordsOf(u"😀👩\u200d👧🏳\ufe0f\u200d🌈 … \u0301\u0301 漢字 \u0000"), IsEmpty());
}

TEST(SpellWords, TakeHugeTextsInOneGo)
{
    constexpr qsizetype huge = 100'000;
    EXPECT_THAT(wordsToSpell(QString(huge, u'x')), IsEmpty());
    EXPECT_THAT(wordsToSpell(QString(huge, QChar(0x301))), IsEmpty());
    EXPECT_THAT(wordsToSpell(QString(huge, u'#')), IsEmpty());
    EXPECT_THAT(wordsToSpell(QStringLiteral("no-").repeated(huge / 2)), SizeIs(huge / 2));
}
