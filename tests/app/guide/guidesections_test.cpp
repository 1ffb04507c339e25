// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/guide/guidesections.h"

#include <QRegularExpression>

#include <set>

using namespace rung;

namespace {
std::vector<GuideSection> sections()
{
    std::vector<GuideSection> all;
    for (const GuideChapter &chapter : guideChapters())
        all.insert(all.end(), chapter.sections.begin(), chapter.sections.end());
    return all;
}

/// The words of a section, or none where there is no such section.
QString wordsOf(const char *id)
{
    for (const GuideSection &section : sections())
        if (section.id == QLatin1String(id))
            return section.title + QLatin1Char('\n') + section.paragraphs.join(QLatin1Char('\n'));
    return {};
}

/// A piece of advice of the practice, by the section and the words that carry it.
struct Advice
{
    const char *section;
    const char *words;
};

class GuideAdvice : public testing::TestWithParam<Advice>
{
};
} // namespace

TEST_P(GuideAdvice, StandsInItsSection)
{
    EXPECT_TRUE(wordsOf(GetParam().section).contains(QLatin1String(GetParam().words), Qt::CaseInsensitive))
        << GetParam().section << ": " << GetParam().words;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Guide, GuideAdvice, testing::Values(
    Advice{"what-it-is", "no clinical treatment"}, Advice{"what-it-is", "promises nothing"},
    Advice{"origin", "Jason Comely described the idea in 2010"}, Advice{"origin", "No trial has tested"},
    Advice{"origin", "graded exposure"}, Advice{"origin", "a yes is no proof"},
    Advice{"how-it-works", "likely to get a no"}, Advice{"how-it-works", "how kind people are"},
    Advice{"how-it-works", "not a catastrophe"}, Advice{"how-it-works", "you can carry it"},
    Advice{"levels", "Beginner"}, Advice{"levels", "Intermediate"}, Advice{"levels", "Advanced"},
    Advice{"practise", "even silly"}, Advice{"practise", "Let the risk grow with you"}, Advice{"practise", "matters to you"},
    Advice{"fear-scale", "from 0 to 100"}, Advice{"reveal", "hollow"},
    Advice{"kind-asking", "in a spot"}, Advice{"kind-asking", "respectful"}, Advice{"kind-asking", "thank them"},
    Advice{"kind-asking", "no lies and no manipulation"},
    Advice{"kind-to-self", "little about the one who asked"}, Advice{"kind-to-self", "Be as kind to yourself"},
    Advice{"traps", "Starting too big"}, Advice{"traps", "rude or inappropriate"}, Advice{"traps", "Taking a no personally"},
    Advice{"traps", "straight line up"}, Advice{"uneven", "normal"},
    Advice{"more-help", "grows instead of easing"}, Advice{"more-help", "panic, deep sadness, shame or despair"},
    Advice{"more-help", "old trauma"}, Advice{"more-help", "dodging"}, Advice{"more-help", "scolding yourself"},
    Advice{"more-help", "Old wounds"}, Advice{"more-help", "too much"}, Advice{"more-help", "hurting yourself"},
    Advice{"more-help", "daily life"}, Advice{"find-therapist", "exposure"}, Advice{"find-therapist", "CBT"},
    Advice{"find-therapist", "what else may be behind it"}, Advice{"next-step", "settled"}, Advice{"not-too-big", "three ways on"},
    Advice{"figures", "Hodges and Lehmann"}, Advice{"figures", "Wilson"}, Advice{"figures", "Mann and Kendall"},
    Advice{"figures", "Theil"}, Advice{"support-rules", "English only"}, Advice{"support-rules", "Make today quiet"},
    Advice{"your-words", "no network"}));
// clang-format on

TEST(GuideSections, HaveEachAnIdOfTheirOwn)
{
    std::set<QString> ids;
    for (const GuideSection &section : sections())
        EXPECT_TRUE(ids.insert(section.id).second) << section.id.toStdString();
}

TEST(GuideSections, OfferAndDoNotOrder)
{
    static const QRegularExpression order(QStringLiteral("\\b(should|must|always)\\b|!"), QRegularExpression::CaseInsensitiveOption);
    for (const GuideSection &section : sections())
        for (const QString &paragraph : section.paragraphs)
            EXPECT_FALSE(paragraph.contains(order)) << paragraph.toStdString();
}

TEST(GuideSections, HaveWhatOtherPagesLeadTo)
{
    std::set<QString> ids;
    for (const GuideSection &section : sections())
        ids.insert(section.id);
    for (const char *id : {"practise", "next-step", "figures", "more-help", "fear-scale", "kind-asking", "reveal", "not-too-big"})
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
}

TEST(GuideSections, GiveExamplesOfTheCatalogueForEachLevel)
{
    EXPECT_EQ(wordsOf("levels").count(QStringLiteral("For example: “")), 3);
}

TEST(GuideSections, AreShortToRead)
{
    for (const GuideSection &section : sections())
        for (const QString &paragraph : section.paragraphs)
            EXPECT_LT(paragraph.size(), 420) << paragraph.toStdString();
}

TEST(GuideSections, AreFoundByAllWordsWhateverTheirCase)
{
    const GuideSection section{{}, QStringLiteral("Common traps"), {QStringLiteral("Starting too big.")}};
    EXPECT_TRUE(speaksOf(section, guideTerms(QStringLiteral("BIG  traps"))));
    EXPECT_FALSE(speaksOf(section, guideTerms(QStringLiteral("big sleep"))));
    EXPECT_TRUE(speaksOf(section, guideTerms(QString())));
}
