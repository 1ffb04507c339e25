// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/dictionaryfiles.h"
#include "tests/app/widgets/dictionaries.h"

#include <QLocale>

using namespace rung;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
std::vector<DictionaryFiles> dictionaries(const QStringList &languages)
{
    std::vector<DictionaryFiles> found;
    for (const QString &language : languages)
        found.push_back({language, {}});
    return found;
}

QString bestFor(const char *locale, const QStringList &languages)
{
    return dictionaryFor(QLocale(QLatin1String(locale)), dictionaries(languages));
}
} // namespace

TEST(DictionaryFiles, AreFoundInPairsByLanguage)
{
    const Dictionaries home;
    home.add(QStringLiteral("fr"), {}, {"non"});
    home.addEnglish();
    home.write(QStringLiteral("hyph_de.dic"), "1\nnein\n");
    EXPECT_THAT(dictionariesIn(home.folders()),
                ElementsAre(DictionaryFiles{QStringLiteral("en_US"), home.folder.filePath(QStringLiteral("en_US"))},
                            DictionaryFiles{QStringLiteral("fr"), home.folder.filePath(QStringLiteral("fr"))}));
}

TEST(DictionaryFiles, OfThePersonComeBeforeThoseOfTheSystem)
{
    const Dictionaries own;
    const Dictionaries system;
    own.addEnglish();
    system.addEnglish();
    EXPECT_THAT(dictionariesIn(own.folders() + system.folders()),
                ElementsAre(DictionaryFiles{QStringLiteral("en_US"), own.folder.filePath(QStringLiteral("en_US"))}));
}

TEST(DictionaryFiles, CountOnceHoweverManyLinksThereAre)
{
    const Dictionaries home;
    home.addEnglish();
    for (const QString &ending : {QStringLiteral(".aff"), QStringLiteral(".dic")})
        ASSERT_TRUE(
            QFile::link(home.folder.filePath(QStringLiteral("en_US") + ending), home.folder.filePath(QStringLiteral("en_AU") + ending)));
    EXPECT_THAT(dictionariesIn(home.folders()), testing::SizeIs(1));
}

TEST(DictionaryFiles, AreNoneWhereThereIsNoFolder)
{
    EXPECT_THAT(dictionariesIn({QStringLiteral("/nowhere/at/all")}), IsEmpty());
}

TEST(DictionaryFiles, AreLookedForInEachFolderOnce)
{
    EXPECT_EQ(dictionaryFolders().count(QStringLiteral("/usr/share/hunspell")), 1);
    EXPECT_EQ(dictionaryFolders().last(), QStringLiteral("/usr/share/myspell/dicts"));
}

TEST(DictionaryFiles, FitTheLocaleAsNearAsTheyCan)
{
    const QStringList english{QStringLiteral("en_AU"), QStringLiteral("en_GB"), QStringLiteral("en_US")};
    EXPECT_EQ(bestFor("en_GB", english), QStringLiteral("en_GB"));
    EXPECT_EQ(bestFor("en_IE", english), QStringLiteral("en_US"));
    EXPECT_EQ(bestFor("de_AT", {QStringLiteral("de_CH"), QStringLiteral("de_AT_frami")}), QStringLiteral("de_AT_frami"));
    EXPECT_EQ(bestFor("fr_CA", {QStringLiteral("fr")}), QStringLiteral("fr"));
}

TEST(DictionaryFiles, DoNotFitAnotherLanguageOrScript)
{
    EXPECT_EQ(bestFor("nl_NL", {QStringLiteral("de_DE"), QStringLiteral("en_US")}), QString());
    EXPECT_EQ(bestFor("sr_Latn_RS", {QStringLiteral("sr")}), QString());
    EXPECT_EQ(bestFor("C", {QStringLiteral("en_US")}), QString());
}

TEST(DictionaryFiles, AreNamedAsTheLanguageNamesItselfAndToldApart)
{
    const QStringList names = namesOf(dictionaries(
        {QStringLiteral("de_CH"), QStringLiteral("de_DE"), QStringLiteral("de_DE_frami"), QStringLiteral("nl_NL"), QStringLiteral("qqq")}));
    EXPECT_EQ(names.at(3), QStringLiteral("Nederlands"));
    EXPECT_EQ(names.at(4), QStringLiteral("qqq"));
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
}
