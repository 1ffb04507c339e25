// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/appmenu.h"
#include "app/shell/translation.h"
#include "app/today/redcard.h"
#include "app/today/supportcard.h"
#include "core/guidance/catalogue.h"
#include "core/guidance/helplines.h"
#include "core/guidance/supportwords.h"
#include "tests/app/shell/home.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>

namespace rung {

using testing::ElementsAre;

class Languages : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override { m_translation.speak(QLatin1String(GetParam())); }
    void TearDown() override { m_translation.speak(QStringLiteral("en")); }

    Translation m_translation{*qApp};
};

TEST(Translation, IsThereForSevenLanguages)
{
    EXPECT_THAT(Translation::available(),
                ElementsAre(QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
                            QStringLiteral("ja"), QStringLiteral("pt_BR")));
}

TEST_P(Languages, SpeakInTheMenuAndInTheCatalogue)
{
    EXPECT_NE(QCoreApplication::translate("AppMenu", "&Settings…"), QStringLiteral("&Settings…"));
    const Catalogue said = builtInCatalogue();
    m_translation.speak(QStringLiteral("en"));
    const Catalogue english = builtInCatalogue();
    ASSERT_EQ(said.size(), english.size());
    for (size_t i = 0; i < said.size(); ++i) {
        EXPECT_EQ(said[i].id, english[i].id);
        EXPECT_NE(said[i].title, english[i].title);
        EXPECT_NE(said[i].courtesy, english[i].courtesy);
    }
}

TEST_P(Languages, NameEveryCountryThatHasALine)
{
    for (const QString &country : countriesWithLines(builtInHelplines()))
        EXPECT_GT(countryName(country).size(), 1) << country.toStdString();
}

TEST_P(Languages, GiveNoKeyOfTheMenuTwice)
{
    QWidget window;
    const AppMenu menu({}, &window);
    QSet<QChar> taken;
    for (const QAction *action : menu.actions()) {
        const auto key = QRegularExpression(QStringLiteral("&([^&\\s])")).match(action->text()).captured(1).toLower();
        if (key.isEmpty())
            continue;
        EXPECT_FALSE(taken.contains(key.front())) << action->text().toStdString();
        taken.insert(key.front());
    }
}

TEST_P(Languages, RunInTheirDirection)
{
    EXPECT_EQ(QGuiApplication::isRightToLeft(), QLatin1String(GetParam()) == QLatin1String("ar"));
}

TEST_P(Languages, ShowTheEnglishBesideSupportUntilANativeReaderSignedIt)
{
    ASSERT_FALSE(isSupportSignedOff(QLatin1String(GetParam())));
    EnglishBeside texts = supportTexts();
    const SupportWords words = supportWords({SupportRule::Severe, SupportLevel::Amber}, &texts);
    EXPECT_NE(words.line, QStringLiteral("The fear has been very high."));
    EXPECT_TRUE(texts.english().startsWith(QStringLiteral("The fear has been very high.")));
    SupportState state;
    state.redEntries.push_back({});
    const RedCard card(state, QStringLiteral("GB"), std::nullopt);
    const auto *english = childOf<QLabel>(card, "englishLabel");
    ASSERT_TRUE(english);
    EXPECT_TRUE(english->text().contains(QStringLiteral("If you might act on it, call 999.")));
    EXPECT_EQ(english->layoutDirection(), Qt::LeftToRight);
}

INSTANTIATE_TEST_SUITE_P(EachTranslation, Languages, testing::Values("de", "fr", "es", "pt_BR", "ar", "ja"));

TEST(English, StandsAlone)
{
    Translation translation(*qApp);
    translation.speak(QStringLiteral("en"));
    EnglishBeside texts = supportTexts();
    supportWords({SupportRule::Severe, SupportLevel::Amber}, &texts);
    EXPECT_EQ(texts.english(), QString());
}

} // namespace rung
