// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/spelling.h"
#include "tests/app/widgets/dictionaries.h"

#include <QSignalSpy>
#include <QWidget>

using namespace rung;

namespace {
class SpellingTest : public testing::Test
{
protected:
    std::unique_ptr<Spelling> made() { return std::make_unique<Spelling>(home.preferences, home.folders()); }

    /// Speaks the language from now on.
    void speak(const char *locale) { QLocale::setDefault(QLocale(QLatin1String(locale))); }
    void TearDown() override { QLocale::setDefault(m_before); }

    Dictionaries home;

private:
    QLocale m_before;
};
} // namespace

TEST_F(SpellingTest, FollowsTheLanguageSpoken)
{
    home.addEnglish();
    home.add(QStringLiteral("de_DE"), "SET UTF-8\n", {"nein"});
    const auto spelling = made();
    speak("de_AT");
    EXPECT_EQ(spelling->language(), QStringLiteral("de_DE"));
    EXPECT_TRUE(spelling->knows(QStringLiteral("nein")));
    EXPECT_FALSE(spelling->knows(QStringLiteral("hello")));
    speak("en_US");
    EXPECT_FALSE(spelling->knows(QStringLiteral("nein")));
}

TEST_F(SpellingTest, KeepsTheLanguageChosen)
{
    home.addEnglish();
    home.add(QStringLiteral("de_DE"), "SET UTF-8\n", {"nein"});
    speak("en_US");
    const auto spelling = made();
    EXPECT_FALSE(spelling->knows(QStringLiteral("nein")));
    const QSignalSpy changed(spelling.get(), &Spelling::changed);
    spelling->choose(QStringLiteral("de_DE"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(spelling->knows(QStringLiteral("nein")));
    EXPECT_EQ(made()->language(), QStringLiteral("de_DE"));
}

TEST_F(SpellingTest, StaysOffWhereThatWasChosen)
{
    home.addEnglish();
    speak("en_US");
    made()->choose({});
    EXPECT_EQ(made()->language(), QString());
    EXPECT_TRUE(made()->knows(QStringLiteral("smilde")));
}

TEST_F(SpellingTest, IsOffWhereNoDictionaryFits)
{
    speak("en_US");
    const auto spelling = made();
    EXPECT_EQ(spelling->language(), QString());
    EXPECT_TRUE(spelling->knows(QStringLiteral("smilde")));
    EXPECT_TRUE(spelling->suggestions(QStringLiteral("smilde"), 5).isEmpty());
    spelling->choose(QStringLiteral("de_DE"));
    EXPECT_EQ(spelling->language(), QString());
}

TEST_F(SpellingTest, ReadsADictionaryWhenTheFirstWordIsChecked)
{
    speak("en_US");
    const auto spelling = made();
    home.addEnglish();
    EXPECT_FALSE(spelling->knows(QStringLiteral("smilde")));
}

TEST_F(SpellingTest, KeepsThePersonsOwnWords)
{
    home.addEnglish();
    speak("en_US");
    made()->addToOwnWords(QStringLiteral("Smilde"));
    EXPECT_TRUE(made()->knows(QStringLiteral("Smilde")));
    EXPECT_FALSE(made()->knows(QStringLiteral("smilde")));
}

TEST_F(SpellingTest, ServesWhatLiesBeneathItsParent)
{
    QWidget window;
    auto *page = new QWidget(&window);
    const QWidget field(page);
    EXPECT_EQ(Spelling::of(&field), nullptr);
    const auto *spelling = new Spelling(home.preferences, {}, &window);
    EXPECT_EQ(Spelling::of(&field), spelling);
}
