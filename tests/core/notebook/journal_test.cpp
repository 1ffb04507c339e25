// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "tests/support/counts.h"
#include "tests/support/sample.h"

#include <random>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct JournalTest : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Ladder> ladder =
        notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds), newRung("Ask for a tool", 50_suds)});
    Id<Rung> taste = read::rungs(*notebook, ladder).front().id;
    Id<Rung> tool = read::rungs(*notebook, ladder).back().id;
    read::Journal journal{*notebook};

    void log(const Id<Rung> &rung, const char *story, Answer answer = Answer::No, int peak = 40)
    {
        clock.now = clock.now.plusDays(1);
        Outcome happened = outcome(*notebook, answer);
        happened.peak = Suds::from(peak);
        notebook->log(notebook->plan(rung, prediction()), happened, QString::fromUtf8(story));
    }

    void write(const char *text, const std::vector<Tag> &tags = {})
    {
        clock.now = clock.now.plusDays(1);
        notebook->write({.text = QString::fromUtf8(text), .tags = tags});
    }

    /// The beginnings of what is found, newest first.
    QStringList found(const JournalQuery &query)
    {
        journal.forget();
        QStringList texts;
        for (const int position : journal.find(query))
            texts << journal.entryAt(position).excerpt;
        return texts;
    }
    QStringList found(const char *typed) { return found(parseJournalQuery(QString::fromUtf8(typed))); }
};

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList strings;
    for (const char *text : texts)
        strings << QString::fromUtf8(text);
    return strings;
}

TEST_F(JournalTest, KnowsItsTagsTheMostUsedFirstButForThoseInTheTrash)
{
    const Tag walk = *Tag::from(QStringLiteral("walk")), shop = *Tag::from(QStringLiteral("shop")),
              gone = *Tag::from(QStringLiteral("gone"));
    write("one", {walk});
    write("two", {shop});
    write("three", {shop});
    notebook->trash(notebook->write({.text = QStringLiteral("four"), .tags = {gone}}));
    EXPECT_EQ(read::tags(*notebook), (std::vector{shop, walk}));
}

TEST_F(JournalTest, FindsEveryWordOfASearchWhereverItStandsInAnEntry)
{
    log(taste, "The queue was short.");
    log(tool, "The queue was long.");
    EXPECT_EQ(found("taste queue"), list({"The queue was short."}));
    EXPECT_EQ(found("laugh long"), list({"The queue was long."}));
}

TEST_F(JournalTest, KnowsItsNewestEntryWithoutTheOthers)
{
    const auto newest = [this] {
        const auto entry = read::newestEntry(*notebook);
        return entry ? entry->excerpt : QStringLiteral("nothing");
    };
    EXPECT_EQ(newest(), QStringLiteral("nothing"));
    write("First");
    log(tool, "Second");
    EXPECT_EQ(newest(), QStringLiteral("Second"));
    notebook->trash(tool);
    EXPECT_EQ(newest(), QStringLiteral("First"));
    write("Third");
    EXPECT_EQ(newest(), QStringLiteral("Third"));
}

TEST_F(JournalTest, FindsWordsByTheirBeginningNewestFirstWithoutDiacritics)
{
    write("Über die Brücke");
    write("A bruckner day");
    EXPECT_EQ(found("bruck"), list({"A bruckner day", "Über die Brücke"}));
    EXPECT_EQ(found("ruck"), QStringList());
}

TEST_F(JournalTest, TellsAPhraseFromItsWordsAndLeavesOutWhatIsNotWanted)
{
    write("no problem at all");
    write("a problem, no doubt");
    EXPECT_EQ(found("\"no problem\""), list({"no problem at all"}));
    EXPECT_EQ(found("problem -doubt"), list({"no problem at all"}));
}

TEST_F(JournalTest, SiftsByTagRungLadderAnswerFearAndDays)
{
    log(taste, "One", Answer::No, 70);
    log(tool, "Two", Answer::Yes, 20);
    write("Three", {*Tag::from(QStringLiteral("work life"))});
    EXPECT_EQ(found("tag:work"), list({"Three"}));
    EXPECT_EQ(found("#work"), list({"Three"}));
    EXPECT_EQ(found("rung:tool"), list({"Two"}));
    EXPECT_EQ(found("ladder:small"), list({"Two", "One"}));
    EXPECT_EQ(found("answer:yes"), list({"Two"}));
    EXPECT_EQ(found("-answer:yes"), list({"Three", "One"}));
    EXPECT_EQ(found("fear>60"), list({"One"}));
    EXPECT_EQ(found("fear<30"), list({"Two"}));
    EXPECT_EQ(found("from:2026-03-04 to:2026-03-04"), list({"Two"}));
}

TEST_F(JournalTest, SiftsByChosenRungAndExactTag)
{
    log(taste, "One");
    log(tool, "Two");
    write("Three", {*Tag::from(QStringLiteral("work"))});
    write("Four", {*Tag::from(QStringLiteral("work life"))});
    EXPECT_EQ(found({.rung = tool}), list({"Two"}));
    EXPECT_EQ(found({.tag = Tag::from(QStringLiteral("work"))}), list({"Three"}));
    EXPECT_EQ(found({.rung = Id<Rung>(QUuid::createUuid())}), QStringList());
}

TEST_F(JournalTest, FindsChineseJapaneseAndKoreanFromOneCharacterOn)
{
    write("他说不行。");
    write("断られても大丈夫");
    write("거절당했다");
    EXPECT_EQ(found("不"), list({"他说不行。"}));
    EXPECT_EQ(found("大丈"), list({"断られても大丈夫"}));
    EXPECT_EQ(found("절당"), list({"거절당했다"}));
}

TEST_F(JournalTest, FindsSignsAloneWhereTheyStandSideBySide)
{
    write("不行");
    write("不 行");
    write("不okay行");
    EXPECT_EQ(found("不行"), list({"不行"}));
    EXPECT_EQ(found("\"不 行\""), list({"不 行"}));
    EXPECT_EQ(found("不okay"), list({"不okay行"}));
    EXPECT_EQ(found("不o 行"), list({"不okay行"}));
}

TEST_F(JournalTest, FindsSignsThatWereChangedAndNotWhatStoodThereBefore)
{
    Reflection entry = read::reflection(*notebook, notebook->write({.text = QStringLiteral("断られた")})).value();
    entry.text = QStringLiteral("大丈夫");
    notebook->changeReflection(entry);
    EXPECT_EQ(found("断"), QStringList());
    EXPECT_EQ(found("大"), list({"大丈夫"}));
}

TEST_F(JournalTest, FindsWhatCameInByTheThousandAndNoMoreOnceItIsUndone)
{
    Record many = read::record(*Notebook::inMemory());
    for (int i = 0; i < 1500; ++i)
        many.reflections.push_back({.id = Id<Reflection>(QUuid::createUuid()),
                                    .writtenAt = clock.now,
                                    .day = Day::of(clock.now),
                                    .updatedAt = clock.now,
                                    .text = i == 700 ? QStringLiteral("zeppelin 鯱") : QStringLiteral("Something else")});
    write("A zeppelin of before");
    notebook->merge(many);
    EXPECT_EQ(found("zeppelin").size(), 2);
    EXPECT_EQ(found("鯱"), list({"zeppelin 鯱"}));
    notebook->undo();
    EXPECT_EQ(found("zeppelin"), list({"A zeppelin of before"}));
    EXPECT_EQ(found("鯱"), QStringList());
}

TEST_F(JournalTest, FindsSignsThatAreNoWords)
{
    write("It went well \xF0\x9F\x98\x80");
    write("It went (almost) well");
    EXPECT_EQ(found("\xF0\x9F\x98\x80"), list({"It went well \xF0\x9F\x98\x80"}));
    EXPECT_EQ(found("("), list({"It went (almost) well"}));
}

TEST_F(JournalTest, PassesOverWhatLiesInTheTrashByItselfOrWithItsRung)
{
    log(taste, "One");
    log(tool, "Two");
    write("Three");
    notebook->trash(tool);
    EXPECT_EQ(found(""), list({"Three", "One"}));
    notebook->trash(ladder);
    EXPECT_EQ(found(""), list({"Three"}));
    notebook->restore(ladder);
    EXPECT_EQ(found(""), list({"Three", "One"}));
}

TEST_F(JournalTest, ShowsTheTextAroundAMatchThatStandsFarInside)
{
    const QByteArray story = QByteArray("word ").repeated(100) + "needle at last";
    log(taste, story.constData());
    const JournalQuery query = parseJournalQuery(QStringLiteral("needle"));
    const QString excerpt = journal.entryAt(journal.find(query).front(), query.terms).excerpt;
    EXPECT_TRUE(excerpt.startsWith(QStringLiteral("… word")));
    EXPECT_LT(excerpt.indexOf(QStringLiteral("needle")), 50);
}

TEST_F(JournalTest, KeepsTheBeginningOfAFreeTextBeforeAMatchFurtherOn)
{
    const QByteArray text = "On bread. " + QByteArray("word ").repeated(100) + "needle at last";
    write(text.constData());
    const JournalQuery query = parseJournalQuery(QStringLiteral("needle"));
    const QString excerpt = journal.entryAt(journal.find(query).front(), query.terms).excerpt;
    EXPECT_TRUE(excerpt.startsWith(QStringLiteral("On bread.\n… word"))) << qPrintable(excerpt);
    EXPECT_LT(excerpt.indexOf(QStringLiteral("needle")), 60);
}

TEST_F(JournalTest, KnowsWhereAnEntryStandsAndWhichDaysHaveAny)
{
    log(taste, "One");
    clock.now = clock.now.plusDays(1);
    const auto written = notebook->write({.text = QStringLiteral("Two")});
    EXPECT_EQ(journal.positionOf(written), 0);
    EXPECT_EQ(journal.positionOf(Id<Reflection>(QUuid::createUuid())), std::nullopt);
    EXPECT_EQ(journal.days(), (std::map<QDate, int>{{QDate(2026, 3, 3), 1}, {QDate(2026, 3, 4), 1}}));
}

/// A search made of pieces that mean something, next to any characters at all.
QString randomSearch(std::mt19937 &random)
{
    static const QStringList pieces{QStringLiteral("\""),    QStringLiteral("*"),     QStringLiteral("-"),    QStringLiteral("("),
                                    QStringLiteral(")"),     QStringLiteral("NEAR("), QStringLiteral("AND"),  QStringLiteral("tag:"),
                                    QStringLiteral("fear>"), QStringLiteral("to:"),   QStringLiteral("9999"), QStringLiteral("'"),
                                    QStringLiteral(" "),     QStringLiteral("queue"), QStringLiteral("不"),   QStringLiteral("{title} :"),
                                    QStringLiteral("^"),     QStringLiteral("\\")};
    QString search;
    for (auto count = random() % 12; count > 0; --count)
        search += random() % 3 ? pieces.at(static_cast<qsizetype>(random() % static_cast<size_t>(pieces.size())))
                               : QString(QChar(static_cast<char16_t>(random())));
    return search;
}

TEST_F(JournalTest, SurvivesAnySearch)
{
    log(taste, "The queue was short: \"no\" (really) 不行");
    write("Three", {*Tag::from(QStringLiteral("work"))});
    std::mt19937 random(1);
    const int searches = counted(2000, 100000);
    for (int i = 0; i < searches; ++i) {
        const QString search = randomSearch(random);
        const JournalQuery query = parseJournalQuery(search);
        ASSERT_NO_THROW(for (const int position : journal.find(query)) journal.entryAt(position, query.terms))
            << i << ": " << qPrintable(search);
    }
}

} // namespace
} // namespace rung
