// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/catalogue.h"
#include "core/guidance/courtesy.h"

using namespace rung;

namespace {
struct Phrase
{
    const char *text;
    std::optional<WordHint> hint;
};

class WordHintFor : public testing::TestWithParam<Phrase>
{
};
} // namespace

TEST_P(WordHintFor, AnAsk)
{
    EXPECT_EQ(wordHint(QString::fromUtf8(GetParam().text)), GetParam().hint) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Courtesy, WordHintFor,
    testing::Values(Phrase{"Prank a cashier", WordHint::Filming}, Phrase{"Ask for a discount while filming it", WordHint::Filming},
                    Phrase{"Film strangers as I ask", WordHint::Filming}, Phrase{"Ask a cinema for a film poster", std::nullopt},
                    Phrase{"Pretend to be a doctor", WordHint::Pretending}, Phrase{"Lie about my age", WordHint::Pretending},
                    Phrase{"Ask whether I may lie in the hammock", std::nullopt},
                    Phrase{"Ask children for sweets", WordHint::NotFreeToRefuse}, Phrase{"Ask my staff to sing", WordHint::NotFreeToRefuse},
                    Phrase{"Ask staff for the time", std::nullopt}, Phrase{"Ask my tenant for a favour", WordHint::NotFreeToRefuse},
                    Phrase{"Be patient and ask again", std::nullopt}, Phrase{"Follow someone to the bus", WordHint::Unsafe},
                    Phrase{"Touch a stranger on the arm", WordHint::Unsafe}, Phrase{"Write to someone I lost touch with", std::nullopt},
                    Phrase{"Stand alone at night and ask", WordHint::Unsafe},
                    Phrase{"Ask her again until she says yes", WordHint::SamePersonAgain},
                    Phrase{"Ask the same person again", WordHint::SamePersonAgain}, Phrase{"", std::nullopt}));

TEST(WordHint, GivesTheGravestOfSeveral)
{
    EXPECT_EQ(wordHint(QStringLiteral("Pretend to be lost, then follow them while filming")), WordHint::Unsafe);
}

TEST(WordHint, IsSilentOnTheWholeBuiltInCatalogue)
{
    for (const CatalogueItem &item : builtInCatalogue())
        EXPECT_EQ(wordHint(item.title.text()), std::nullopt) << item.id.toStdString();
}

TEST(WordHint, SaysOfTheSamePersonThatTheyAlreadyAnswered)
{
    EXPECT_TRUE(wordHintSentence(WordHint::SamePersonAgain).startsWith(QStringLiteral("They already answered")));
}

TEST(Courtesy, HasAQuestionAndAHintForEachCheck)
{
    for (const CourtesyCheck check : allCourtesyChecks) {
        EXPECT_TRUE(courtesyQuestion(check).endsWith(QLatin1Char('?')));
        EXPECT_TRUE(courtesyHint(check).endsWith(QLatin1Char('.')));
    }
}
