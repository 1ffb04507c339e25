// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/house/source.h"

using namespace rung::house;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(HouseSource, FindsWhatIsIncludedAndWhere)
{
    const Source source = takeApart(QStringLiteral("#pragma once\n#include \"core/domain/day.h\"\n  # include <QDate>\n"));

    EXPECT_THAT(source.includes, ElementsAre(Piece{QStringLiteral("\"core/domain/day.h\""), 2}, Piece{QStringLiteral("<QDate>"), 3}));
    EXPECT_THAT(source.literals, IsEmpty());
}

TEST(HouseSource, LeavesCommentsOut)
{
    const Source source = takeApart(QStringLiteral("int a; // \"not said\"\n/* \"nor\n this\" */ int b;"));

    EXPECT_THAT(source.literals, IsEmpty());
    EXPECT_EQ(source.code, QStringLiteral("int a; \n\n int b;"));
}

TEST(HouseSource, FindsTextsBetweenQuotes)
{
    const Source source = takeApart(QStringLiteral("say(\"a // \\\"b\\\"\");\nsay(\"c\");"));

    EXPECT_THAT(source.literals, ElementsAre(Piece{QStringLiteral("a // \\\"b\\\""), 1}, Piece{QStringLiteral("c"), 2}));
    EXPECT_EQ(source.code, QStringLiteral("say(\"\");\nsay(\"\");"));
}

TEST(HouseSource, FindsRawTextsOverSeveralLines)
{
    const Source source = takeApart(QStringLiteral("auto a = R\"sql(one\n\"two\")sql\";\nauto b = \"three\";"));

    EXPECT_THAT(source.literals, ElementsAre(Piece{QStringLiteral("one\n\"two\""), 1}, Piece{QStringLiteral("three"), 3}));
}

TEST(HouseSource, IsNotMisledByCharactersAndDigitSeparators)
{
    const Source source = takeApart(QStringLiteral("int n = 10'000; char c = '\"'; say(\"a\");"));

    EXPECT_THAT(source.literals, ElementsAre(Piece{QStringLiteral("\""), 1}, Piece{QStringLiteral("a"), 1}));
}

TEST(HouseSource, EndsWithAnUnfinishedText)
{
    EXPECT_THAT(takeApart(QStringLiteral("say(\"a\\")).literals, ElementsAre(Piece{QStringLiteral("a\\"), 1}));
}
