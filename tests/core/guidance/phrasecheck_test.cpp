// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/phrasecheck.h"
#include "core/guidance/phraselist.h"
#include "core/guidance/phrasewords.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace rung;
using testing::ElementsAre;

namespace {
struct Judged
{
    QString text;
    QString level;
    bool alarm = false;
};

std::vector<Judged> phrasesIn(const QString &name)
{
    QFile file(testData(name));
    std::vector<Judged> phrases;
    if (!file.open(QIODevice::ReadOnly))
        return phrases;
    const auto values = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : values) {
        const auto object = value.toObject();
        phrases.push_back(
            {object[QLatin1String("text")].toString(), object[QLatin1String("level")].toString(), object[QLatin1String("alarm")].toBool()});
    }
    return phrases;
}

QString levelOf(const Judged &phrase)
{
    const auto finding = checkPhrases(phrase.text, phrase.alarm);
    const QString tier = finding.tier == PhraseTier::Red ? QStringLiteral("red")
        : finding.tier == PhraseTier::Soft               ? QStringLiteral("soft")
                                                         : QStringLiteral("none");
    return finding.panic ? (finding.tier == PhraseTier::None ? QStringLiteral("panic") : tier + QStringLiteral(" and panic")) : tier;
}

PhraseTier tier(const QString &text)
{
    return checkPhrases(text, false).tier;
}
} // namespace

TEST(PhraseCheck, AgreesWithTheSharedVectors)
{
    const auto phrases = phrasesIn(QStringLiteral("vectors/phrases.json"));
    ASSERT_EQ(phrases.size(), 18U);
    for (const Judged &phrase : phrases)
        EXPECT_EQ(levelOf(phrase), phrase.level) << phrase.text.toStdString();
}

TEST(PhraseCheck, JudgesOurOwnPhrasesOnEverySide)
{
    const auto phrases = phrasesIn(QStringLiteral("phrases.json"));
    for (const Judged &phrase : phrases)
        EXPECT_EQ(levelOf(phrase), phrase.level) << phrase.text.toStdString();
    for (const char *side : {"red", "soft", "none"})
        EXPECT_GE(std::ranges::count(phrases, QLatin1String(side), &Judged::level), 100) << side;
}

TEST(PhraseCheck, SaysInWhichLanguagesItReads)
{
    EXPECT_THAT(phraseLanguages(), ElementsAre(QStringLiteral("en")));
}

TEST(PhraseCheck, FindsOneHeavySentenceInALongText)
{
    const QString calm = QStringLiteral("I asked for a later bus and they smiled. ").repeated(2000);
    EXPECT_EQ(tier(calm), PhraseTier::None);
    EXPECT_EQ(tier(calm + QStringLiteral("I want to die. ") + calm), PhraseTier::Red);
}

TEST(PhraseCheck, HoldsADenialToItsOwnSentence)
{
    EXPECT_EQ(tier(QStringLiteral("I don't want to die.")), PhraseTier::Soft);
    EXPECT_EQ(tier(QStringLiteral("I don't. I want to die.")), PhraseTier::Red);
    EXPECT_EQ(tier(QStringLiteral("I don't\n\nwant to die")), PhraseTier::Red);
}

TEST(PhraseCheck, GetsThroughAMegabyteOfAnything)
{
    for (const QString &part :
         {QStringLiteral("want to "), QStringLiteral("not "), QStringLiteral("i don't think "), QStringLiteral("my phone is "),
          QStringLiteral("\"i said "), QStringLiteral("'"), QStringLiteral("x"), QStringLiteral("\n"), QStringLiteral("7 "),
          QString(QChar(0x0301)) + QChar(0x0323), QString(QChar(0xfdfa)), QString(QChar(0xd83d))})
        EXPECT_EQ(tier(part.repeated((1 << 20) / part.size())), PhraseTier::None) << part.toStdString();
    EXPECT_EQ(tier(QStringLiteral("kill myself ").repeated(100'000)), PhraseTier::Red);
}

TEST(PhraseWords, FoldCaseApostrophesWidthAndInvisibleSigns)
{
    const auto words = phraseWords(QStringLiteral("DON\u2019T don't \uff44\uff4f\uff4e\u02bc\uff54 do\u200bn\u00adt"));
    ASSERT_EQ(words.size(), 4U);
    for (const PhraseWord &word : words)
        EXPECT_EQ(word.word, QStringLiteral("dont"));
}

TEST(PhraseWords, PartClausesAndSentences)
{
    const auto words = phraseWords(QStringLiteral("one, two three. four... five 3.5 self-harm \u2013 six"));
    QStringList clauses;
    QStringList sentences;
    for (const PhraseWord &word : words) {
        if (word.beginsClause)
            clauses << word.word;
        if (word.beginsSentence)
            sentences << word.word;
    }
    EXPECT_THAT(sentences, ElementsAre(QStringLiteral("one"), QStringLiteral("four")));
    EXPECT_TRUE(clauses.contains(QStringLiteral("two")) && clauses.contains(QStringLiteral("five"))
                && clauses.contains(QStringLiteral("six")));
    EXPECT_FALSE(clauses.contains(QStringLiteral("harm")));
}

TEST(PhraseList, RefusesWhatItDoesNotKnow)
{
    const auto path = [](const char *json) {
        const auto list = parsePhraseList(json);
        const auto *error = std::get_if<DataError>(&list);
        return error ? error->path : QStringLiteral("accepted");
    };
    EXPECT_EQ(path(R"({"language": "xx", "sets": {}, "red": ["so *2 heavy"]})"), QStringLiteral("accepted"));
    EXPECT_EQ(path(R"({"red": []})"), QStringLiteral("language"));
    EXPECT_EQ(path(R"({"language": "xx", "sets": {}, "red": ["a {set}"]})"), QStringLiteral("red"));
    EXPECT_EQ(path(R"({"language": "xx", "sets": {}, "soft": ["*9 a"]})"), QStringLiteral("soft"));
    EXPECT_EQ(path(R"({"language": "xx", "sets": {}, "panic": ["maybe? a"]})"), QStringLiteral("panic"));
    EXPECT_EQ(path(R"({"language": "xx", "sets": {}, "blue": []})"), QString());
}
