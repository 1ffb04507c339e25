// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/support/paths.h"

#include "core/domain/storageerror.h"
#include "core/exchange/archive.h"

#include <QFile>

namespace rung {
namespace {

const QString application = QStringLiteral("rung 0.1.0");

QByteArray example()
{
    QFile file(testData(QStringLiteral("archive/example.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Instant exportedAt()
{
    return *Instant::fromString(QStringLiteral("2026-03-02T09:00:00+01:00"));
}

Record read(const QByteArray &bytes, const KnownRecords &known = {})
{
    return readArchive(bytes, QStringLiteral("life.json"), known);
}

/// The refusal's detail; empty where the archive was taken.
QString refusal(const QByteArray &bytes, const KnownRecords &known = {})
{
    try {
        read(bytes, known);
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), StorageError::Reason::Invalid);
        EXPECT_EQ(error.file(), QStringLiteral("life.json"));
        return error.detail();
    }
    return {};
}

QByteArray replaced(const char *find, const char *with)
{
    QByteArray bytes = example();
    const auto at = bytes.indexOf(find);
    EXPECT_GE(at, 0) << find;
    return bytes.replace(at, static_cast<qsizetype>(strlen(find)), with);
}

TEST(Archive, IsWrittenAsItWasRead)
{
    EXPECT_EQ(writeArchive(read(example()), exportedAt(), application, SupportPart::With), example());
}

TEST(Archive, LeavesTheSupportPartOutUnlessItIsAskedFor)
{
    const QByteArray written = writeArchive(read(example()), exportedAt(), application, SupportPart::Without);
    EXPECT_FALSE(written.contains("support"));
    EXPECT_EQ(read(written).support, Support());
}

TEST(Archive, KeepsAnAbsentTextApartFromAnEmptyOne)
{
    const Record record = read(example());
    EXPECT_TRUE(record.ladders.at(1).fear.isNull());
    EXPECT_FALSE(record.ladders.at(0).purpose.isNull());
    EXPECT_TRUE(record.ladders.at(0).purpose.isEmpty());
}

TEST(Archive, ReadsFieldsInAnyOrder)
{
    const QByteArray shuffled = R"({"reflections": [], "ladders": [], "version": 1, "attempts": [], "application": "",
        "exportedAt": "2026-03-02T09:00:00Z", "notebookId": "00000001-0000-4000-8000-000000000001", "format": "rung-archive"})";
    EXPECT_EQ(read(shuffled), Record{.notebookId = QUuid(QStringLiteral("00000001-0000-4000-8000-000000000001"))});
}

TEST(Archive, PassesOverAByteOrderMarkInFront)
{
    EXPECT_EQ(read("\xEF\xBB\xBF" + example()), read(example()));
}

TEST(Archive, TakesWhatMayBeMissingByItsDefault)
{
    const QByteArray bytes = replaced("\"again\": \"otherPerson\",", "").replace("\"highStakes\": true,", "");
    const Record record = read(bytes);
    EXPECT_EQ(record.rungs.at(0).again, Again::Anyone);
    EXPECT_FALSE(record.rungs.at(1).highStakes);
}

TEST(Archive, OfANewerVersionIsRefusedAsNewerWhateverElseItHolds)
{
    const QByteArray bytes = R"({"moods": [], "format": "rung-archive", "version": 2})";
    try {
        read(bytes);
        FAIL() << "was taken";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.reason(), StorageError::Reason::Newer);
    }
}

TEST(Archive, MayReferToRecordsOfTheNotebookItIsTakenInto)
{
    const QByteArray bytes = replaced("\"rung\": \"00000020-0000", "\"rung\": \"00000999-0000");
    const Id<Rung> elsewhere(QUuid(QStringLiteral("00000999-0000-4000-8000-000000000020")));
    EXPECT_EQ(refusal(bytes), QStringLiteral("attempts[0].rung: there is no rung with this id."));
    EXPECT_EQ(read(bytes, {.rungs = {elsewhere}}).attempts.at(0).rung, elsewhere);
}

TEST(Archive, ADismissedCardMayBelongToAnEntryErasedSince)
{
    const QByteArray bytes = replaced("\"entry\": \"00000030-0000-4000-8000-000000000030\"",
                                      "\"entry\": \"00000060-0000-4000-8000-000000000060\"");
    EXPECT_EQ(refusal(bytes), QString());
}

TEST(Archive, SaysWhereWhatWasExpectedAndWhatWasFound)
{
    EXPECT_EQ(refusal(replaced("\"peak\": 40", "\"peak\": 120")),
              QStringLiteral("attempts[0].outcome.peak: a whole number from 0 to 100 was expected, 120 was found."));
}

TEST(Archive, TellsTheLineOfWhatIsNoJson)
{
    EXPECT_EQ(refusal("{\n\"format\": oops"), QStringLiteral("format: line 2: a JSON value was expected."));
    EXPECT_EQ(refusal(""), QStringLiteral("line 1: “{” was expected."));
}

TEST(Archive, RefusesTextThatIsNotUtf8)
{
    EXPECT_EQ(refusal(replaced("They sigh.", "They \xff sigh.")), QStringLiteral("attempts[0].prediction.feared: this text is not valid UTF-8."));
    EXPECT_TRUE(refusal(replaced("They sigh.", "\xed\xa0\x80")).startsWith(QLatin1String("attempts[0].prediction.feared: ")));
}

TEST(Archive, RefusesAnObjectNestedWithoutEnd)
{
    const QByteArray deep = "{\"format\": " + QByteArray(100000, '[');
    EXPECT_TRUE(refusal(deep).contains(QLatin1String("too deeply")));
}

struct Mutation
{
    const char *find;
    const char *with;
    const char *path;
    friend void PrintTo(const Mutation &mutation, std::ostream *out) { *out << mutation.find << " -> " << mutation.with; }
};

class MutatedArchive : public testing::TestWithParam<Mutation>
{
};

TEST_P(MutatedArchive, IsRefusedWithThePathOfWhatIsWrong)
{
    const auto [find, with, path] = GetParam();
    const QString detail = refusal(replaced(find, with));
    EXPECT_TRUE(detail.startsWith(QLatin1String(path) + QStringLiteral(": "))) << detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Head, MutatedArchive,
    testing::Values(Mutation{"rung-archive", "another", "format"}, Mutation{"\"rung-archive\"", "7", "format"},
                    Mutation{"\"format\": \"rung-archive\",", "", "format"}, Mutation{"\"version\": 1", "\"version\": 0", "version"},
                    Mutation{"\"version\": 1", "\"version\": \"1\"", "version"}, Mutation{"\"version\": 1", "\"version\": 1.5", "version"},
                    Mutation{"\"version\": 1,", "", "version"}, Mutation{"\"notebookId\": \"0", "\"notebookId\": \"{", "notebookId"},
                    Mutation{"2026-03-02T09:00:00+01:00", "2026-03-02T09:00:00", "exportedAt"},
                    Mutation{"2026-03-02T09:00:00+01:00", "2026-02-30T09:00:00+01:00", "exportedAt"},
                    Mutation{"\"rung 0.1.0\"", "null", "application"}, Mutation{"\"application\": \"rung 0.1.0\",", "", "application"},
                    Mutation{"\"application\"", "\"writer\"", "writer"}, Mutation{"\"version\": 1", "\"version\": 1, \"version\": 1", "version"},
                    Mutation{"\"attempts\": [", "\"attempts\": {}, \"x\": [", "attempts"}));

INSTANTIATE_TEST_SUITE_P(
    Ladders, MutatedArchive,
    testing::Values(Mutation{"\"name\": \"Small asks\",", "", "ladders[0].name"}, Mutation{"\"Small asks\"", "\"\"", "ladders[0].name"},
                    Mutation{"\"Small asks\"", "[\"Small asks\"]", "ladders[0].name"},
                    Mutation{"\"being a nuisance\"", "null", "ladders[0].fear"}, Mutation{"\"archived\": false", "\"archived\": 0", "ladders[0].archived"},
                    Mutation{"\"fear\"", "\"dread\"", "ladders[0].dread"}, Mutation{"\"rungs\": []", "\"rungs\": {}", "ladders[1].rungs"},
                    Mutation{"\"deletedAt\": \"2026-01-03T10:00:00-03:30\",\n      \"rungs\": []", "\"fear\": \"\"", "ladders[1].rungs"},
                    Mutation{"00000011-0000-4000-8000-000000000011", "00000010-0000-4000-8000-000000000010", "ladders[1].id"},
                    Mutation{"\"title\": \"Borrow a pen\",", "", "ladders[0].rungs[0].title"},
                    Mutation{"\"institutions\"", "\"moon\"", "ladders[0].rungs[0].context"},
                    Mutation{"\"baseline\": 10", "\"baseline\": -1", "ladders[0].rungs[0].baseline"},
                    Mutation{"\"baseline\": 10", "\"baseline\": 10.5", "ladders[0].rungs[0].baseline"},
                    Mutation{"\"baseline\": 10", "\"baseline\": 1e3", "ladders[0].rungs[0].baseline"},
                    Mutation{"\"baseline\": 10", "\"baseline\": true", "ladders[0].rungs[0].baseline"},
                    Mutation{"\"otherPerson\"", "\"OtherPerson\"", "ladders[0].rungs[0].again"},
                    Mutation{"\"position\": 1", "\"position\": -1", "ladders[0].rungs[1].position"},
                    Mutation{"\"position\": 1", "\"position\": 99999999999", "ladders[0].rungs[1].position"},
                    Mutation{"\"value\": 5", "\"value\": 101", "ladders[0].rungs[0].felt[0].value"},
                    Mutation{"\"value\": 5", "\"note\": 5", "ladders[0].rungs[0].felt[0].value"},
                    Mutation{"\"highStakes\": true", "\"highStakes\": \"true\"", "ladders[0].rungs[1].highStakes"},
                    Mutation{"00000021-0000-4000-8000-000000000021", "00000020-0000-4000-8000-000000000020", "ladders[0].rungs[1].id"}));

INSTANTIATE_TEST_SUITE_P(
    Attempts, MutatedArchive,
    testing::Values(Mutation{"00000031-0000-4000-8000-000000000031", "00000020-0000-4000-8000-000000000020", "attempts[1].id"},
                    Mutation{"00000031-0000-4000-8000-000000000031", "31", "attempts[1].id"},
                    Mutation{"\"prediction\": {\n        \"fromMemory\": true\n      }", "\"prediction\": []", "attempts[1].prediction"},
                    Mutation{"\"fromMemory\": true", "\"fromMemory\": false", "attempts[1].prediction.sealedAt"},
                    Mutation{"\"fromMemory\": true", "\"pNo\": 5", "attempts[1].prediction.fromMemory"},
                    Mutation{"\"feared\": \"They sigh.\",", "", "attempts[0].prediction.feared"},
                    Mutation{"\"pFeared\": 60,", "", "attempts[0].prediction.pFeared"},
                    Mutation{"\"pNo\": 80,", "", "attempts[0].prediction.pNo"},
                    Mutation{"\"predictedPeak\": 50,", "", "attempts[0].prediction.predictedPeak"},
                    Mutation{"\"pFeared\": 60", "\"pFeared\": 60, \"pFeared\": 61", "attempts[0].prediction.pFeared"},
                    Mutation{"They sigh.", "They \\ud83d sigh.", "attempts[0].prediction.feared"},
                    Mutation{"They sigh.", "They \\u0000 sigh.", "attempts[0].prediction.feared"},
                    Mutation{"They sigh.", "They \\x sigh.", "attempts[0].prediction.feared"},
                    Mutation{"They sigh.", "They \n sigh.", "attempts[0].prediction.feared"},
                    Mutation{"2026-03-05", "2026-03-32", "attempts[2].prediction.plannedFor"},
                    Mutation{"\"plannedFor\": \"2026-03-01T14:00:00+01:00\"", "\"plannedFor\": \"14:00\"", "attempts[0].prediction.plannedFor"},
                    Mutation{"\"dropHabit\": \"apologising\"", "\"dropHabit\": \"sorry\"", "attempts[0].prediction.dropHabit"},
                    Mutation{"\"text\": \"They sigh loudly.\"", "\"text\": 1", "attempts[0].prediction.amendments[0].text"},
                    Mutation{"\"answer\": \"no\"", "\"answer\": \"maybe\"", "attempts[0].outcome.answer"},
                    Mutation{"\"day\": \"2026-03-01\"", "\"day\": \"1.3.2026\"", "attempts[0].outcome.day"},
                    Mutation{"\"day\": \"2026-03-01\",", "", "attempts[0].outcome.day"},
                    Mutation{"\"peak\": 40,", "", "attempts[0].outcome.peak"},
                    Mutation{",\n        \"peak\": 20", "", "attempts[1].outcome.peak"},
                    Mutation{"\"fearedHappened\": \"no\",", "", "attempts[0].outcome.fearedHappened"},
                    Mutation{"\"pFearedAgain\": 45,", "", "attempts[0].outcome.pFearedAgain"},
                    Mutation{"\"handled\": 7", "\"handled\": 11", "attempts[0].outcome.handled"},
                    Mutation{"\"hurried\"", "\"apologising\"", "attempts[0].outcome.habits[1]"},
                    Mutation{"\"blushing\"", "\"ears\"", "attempts[0].outcome.body[1]"},
                    Mutation{"\"relieved\"", "\"fine\"", "attempts[0].outcome.feeling"},
                    Mutation{"\"keepLine\": true", "\"keepLine\": \"yes\"", "attempts[0].outcome.keepLine"},
                    Mutation{"\"badMoment\"", "\"rain\"", "attempts[0].outcome.obstacle"},
                    Mutation{"\"bother\": 5,", "", "attempts[0].nextDay.bother"},
                    Mutation{"\"replaying\": false", "\"replaying\": 0", "attempts[0].nextDay.replaying"},
                    Mutation{",\n      \"outcome\": {\n        \"happenedAt\": \"2026-03-01T17:00:00+01:00\",\n        \"day\": "
                             "\"2026-03-01\",\n        \"answer\": \"didNotAsk\"\n      }",
                             "", "attempts[3]"}));

INSTANTIATE_TEST_SUITE_P(
    Rest, MutatedArchive,
    testing::Values(Mutation{"\"attempt\": \"00000030", "\"attempt\": \"00000020", "reflections[0].attempt"},
                    Mutation{",\n      \"text\": \"\"", "", "reflections[1].text"}, Mutation{"\"desk\"", "\"work\"", "reflections[0].tags[1]"},
                    Mutation{"\"desk\"", "\"\"", "reflections[0].tags[1]"}, Mutation{"\"desk\"", "3", "reflections[0].tags[1]"},
                    Mutation{"00000041-0000-4000-8000-000000000041", "00000040-0000-4000-8000-000000000040", "reflections[1].id"},
                    Mutation{"\"inTheWay\": \"some\"", "\"inTheWay\": \"alot\"", "checkIns[0].inTheWay"},
                    Mutation{"\"inTheWay\": \"some\"", "\"inTheWay\": \"some\", \"mood\": 1", "checkIns[0].mood"},
                    Mutation{"00000060-0000-4000-8000-000000000060", "00000030-0000-4000-8000-000000000030", "erased[0].id"},
                    Mutation{"\"name\": \"My sister\",", "", "support.trustedContact.name"},
                    Mutation{"\"amber\"", "\"green\"", "support.dismissals[0].level"},
                    Mutation{"\"entry\": \"00000030", "\"entry\": \"00000999", "support.dismissals[0].entry"},
                    Mutation{"\"kind\": \"tooBig\"", "\"kind\": {}", "support.coachingShown[0].kind"}));

TEST(Archive, CountsCharactersAndNotBytes)
{
    const QByteArray smile = "\xF0\x9F\x99\x82";
    EXPECT_EQ(refusal(replaced("Small asks", smile.repeated(200).constData())), QString());
    EXPECT_TRUE(refusal(replaced("Small asks", smile.repeated(201).constData())).startsWith(QLatin1String("ladders[0].name: ")));
    EXPECT_TRUE(refusal(replaced("It was only a pen.", QByteArray(141, 'x').constData())).startsWith(QLatin1String("attempts[0].outcome.line: ")));
}

TEST(Archive, EndsWithItsLastBrace)
{
    EXPECT_TRUE(refusal(example() + "{}").contains(QLatin1String("nothing more was expected")));
    EXPECT_TRUE(refusal(example().chopped(3)).contains(QLatin1String("was expected")));
}

} // namespace
} // namespace rung
