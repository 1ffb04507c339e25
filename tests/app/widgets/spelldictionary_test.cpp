// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/spelldictionary.h"
#include "tests/app/widgets/dictionaries.h"

using namespace rung;

namespace {
class SpellDictionaryTest : public testing::Test
{
protected:
    std::unique_ptr<SpellDictionary> loaded(const char *language) const
    {
        return SpellDictionary::load({QLatin1String(language), home.folder.filePath(QLatin1String(language))});
    }

    Dictionaries home;
};
} // namespace

TEST_F(SpellDictionaryTest, KnowsItsWordsHoweverTheyAreWritten)
{
    home.addEnglish();
    const auto english = loaded("en_US");
    ASSERT_TRUE(english);
    EXPECT_TRUE(english->knows(QStringLiteral("smiled")));
    EXPECT_TRUE(english->knows(QStringLiteral("Smiled")));
    EXPECT_TRUE(english->knows(QStringLiteral("don’t")));
    EXPECT_TRUE(english->knows(QStringLiteral(u"cafe\u0301")));
    EXPECT_FALSE(english->knows(QStringLiteral("smilde")));
}

TEST_F(SpellDictionaryTest, DoesNotJudgeOtherScripts)
{
    home.addEnglish();
    const auto english = loaded("en_US");
    for (const char16_t *word : {u"привет", u"こんにちは", u"مرحبا", u"안녕하세요", u"สวัสดี"})
        EXPECT_TRUE(english->knows(QString::fromUtf16(word))) << QString::fromUtf16(word).toStdString();
}

TEST_F(SpellDictionaryTest, DoesNotJudgeLettersItCouldNotWrite)
{
    home.add(QStringLiteral("en_US"), "SET ISO8859-1\n", {"hello"});
    const auto english = loaded("en_US");
    EXPECT_TRUE(english->knows(QStringLiteral("Łukasz")));
    EXPECT_FALSE(english->knows(QStringLiteral("Lukasz")));
}

TEST_F(SpellDictionaryTest, ReadsTheEncodingOfItsFiles)
{
    home.add(QStringLiteral("pl_PL"), "SET ISO8859-2\nTRY abcd\xb6\n",
             {"pro\xb6"
              "ba"});
    const auto polish = loaded("pl_PL");
    ASSERT_TRUE(polish);
    EXPECT_TRUE(polish->knows(QStringLiteral("prośba")));
    EXPECT_EQ(polish->suggestions(QStringLiteral("prosba"), 5), QStringList{QStringLiteral("prośba")});

    home.add(QStringLiteral("ru_RU"), "SET microsoft-cp1251\n", {"\xed\xe5\xf2"});
    const auto russian = loaded("ru_RU");
    ASSERT_TRUE(russian);
    EXPECT_TRUE(russian->knows(QStringLiteral("нет")));
    EXPECT_FALSE(russian->knows(QStringLiteral("нетт")));
}

TEST_F(SpellDictionaryTest, SuggestsWhatIsNear)
{
    home.addEnglish();
    EXPECT_EQ(loaded("en_US")->suggestions(QStringLiteral("smilde"), 1), QStringList{QStringLiteral("smiled")});
    EXPECT_TRUE(loaded("en_US")->suggestions(QStringLiteral("zzzzzzzz"), 5).isEmpty());
}

TEST_F(SpellDictionaryTest, SuggestsWithTheApostropheOfTheText)
{
    home.addEnglish();
    EXPECT_EQ(loaded("en_US")->suggestions(QStringLiteral("donn’t"), 5).value(0), QStringLiteral("don’t"));
    EXPECT_EQ(loaded("en_US")->suggestions(QStringLiteral("donn't"), 5).value(0), QStringLiteral("don't"));
}

TEST_F(SpellDictionaryTest, LearnsWordsAndTheirCapitals)
{
    home.addEnglish();
    const auto english = loaded("en_US");
    EXPECT_FALSE(english->knows(QStringLiteral("rung")));
    english->add(QStringLiteral("rung"));
    EXPECT_TRUE(english->knows(QStringLiteral("rung")));
    EXPECT_TRUE(english->knows(QStringLiteral("Rung")));
}

TEST_F(SpellDictionaryTest, IsNoneWhereTheFilesCannotBeUsed)
{
    EXPECT_EQ(loaded("en_US"), nullptr);
    home.write(QStringLiteral("en_US.aff"), "SET UTF-8\n");
    home.write(QStringLiteral("en_US.dic"), "hello\n");
    EXPECT_EQ(loaded("en_US"), nullptr);
    home.add(QStringLiteral("xx"), "SET NO-SUCH-LETTERS\n", {"hello"});
    EXPECT_EQ(loaded("xx"), nullptr);
}
