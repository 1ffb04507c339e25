// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/exchange/archive.h"
#include "core/exchange/otherjournal.h"
#include "core/notebook/readers.h"
#include "tests/support/counts.h"
#include "tests/support/paths.h"
#include "tests/support/sample.h"

#include <QFile>

#include <random>

namespace rung {
namespace {

using namespace sample;

const OtherJournalTimes berlin{.zone = QTimeZone("Europe/Berlin")};
const Instant changed = Instant::fromString(QStringLiteral("2026-01-01T00:00:00Z")).value();

const QByteArray dayOne = R"({"metadata": {"version": "1.0"}, "entries": [
  {"uuid": "0123456789ABCDEF0123456789ABCDEF", "creationDate": "2019-07-01T22:30:00Z", "timeZone": "Europe\/Berlin",
   "modifiedDate": "2019-07-02T08:00:00Z", "text": "They said no\\. I thanked them\\!\n\n![](dayone-moment:\/\/ABC)\nAnd left\\.", "tags": ["work", "work"],
   "photos": [{"identifier": "ABC"}]},
  {"uuid": "0123456789ABCDEF0123456789ABCDEF", "creationDate": "2019-07-03T10:00:00Z", "text": "Again"},
  {"uuid": "1123456789ABCDEF0123456789ABCDEF", "creationDate": "2019-07-04T10:00:00Z", "photos": []},
  {"uuid": "2123456789ABCDEF0123456789ABCDEF", "creationDate": "yesterday", "text": "No date"}]})";

OtherJournal files(std::initializer_list<std::pair<const char *, QByteArray>> named)
{
    std::vector<TextFile> list;
    for (const auto &[name, bytes] : named)
        list.push_back({QString::fromUtf8(name), bytes, changed});
    return readTextFiles(list, berlin);
}

TEST(DayOne, BringsTextsTimesAndTags)
{
    const OtherJournal journal = readDayOne(dayOne, QStringLiteral("Journal.json"), berlin);
    ASSERT_EQ(journal.texts.size(), 1U);
    const Reflection &text = journal.texts.front();
    EXPECT_EQ(text.text, QStringLiteral("They said no. I thanked them!\n\nAnd left."));
    EXPECT_EQ(text.writtenAt.toString(), QStringLiteral("2019-07-02T00:30:00+02:00"));
    EXPECT_EQ(text.day, Day::from(QDate(2019, 7, 1)));
    EXPECT_EQ(text.updatedAt.toString(), QStringLiteral("2019-07-02T10:00:00+02:00"));
    EXPECT_EQ(text.tags, std::vector{*Tag::from(QStringLiteral("work"))});
    EXPECT_EQ(text.id.toString(), QStringLiteral("01234567-89ab-cdef-0123-456789abcdef"));
}

TEST(DayOne, ListsWhatCouldNotComeIn)
{
    EXPECT_EQ(readDayOne(dayOne, QStringLiteral("Journal.json"), berlin).left.size(), 4);
}

TEST(DayOne, RefusesAnotherKindOfFile)
{
    for (const char *bytes : {"", "{}", "[]", "{\"entries\": 3}", "not json"})
        EXPECT_THROW(readDayOne(bytes, QStringLiteral("x.json")), StorageError) << bytes;
}

TEST(TextFiles, TakeTheirDayFromTheirName)
{
    const auto journal =
        files({{"2024-01-02.md", "One"}, {"notes/Diary 20240103 at home.md", "Two"}, {"2024-07-04 18-30 walk.txt", "Three"}});
    ASSERT_EQ(journal.texts.size(), 3U);
    EXPECT_EQ(journal.texts[0].writtenAt.toString(), QStringLiteral("2024-01-02T12:00:00+01:00"));
    EXPECT_EQ(journal.texts[1].day, Day::from(QDate(2024, 1, 3)));
    EXPECT_EQ(journal.texts[2].writtenAt.toString(), QStringLiteral("2024-07-04T18:30:00+02:00"));
}

TEST(TextFiles, TakeDateAndTagsFromWhatStandsInFront)
{
    const auto journal = files({{"a.md", "---\ndate: 2024-01-02 07:15\ntags:\n  - work\n  - 'at home'\n---\n# Title\n\nText"},
                                {"b.md", "---\ndate: \"2024-01-02T07:15:00-05:00\"\ntags: [x, y]\n---\nText"}});
    ASSERT_EQ(journal.texts.size(), 2U);
    EXPECT_EQ(journal.texts[0].text, QStringLiteral("# Title\n\nText"));
    EXPECT_EQ(journal.texts[0].tags, (std::vector{*Tag::from(QStringLiteral("work")), *Tag::from(QStringLiteral("at home"))}));
    EXPECT_EQ(journal.texts[0].writtenAt.toString(), QStringLiteral("2024-01-02T07:15:00+01:00"));
    EXPECT_EQ(journal.texts[1].writtenAt.toString(), QStringLiteral("2024-01-02T07:15:00-05:00"));
    EXPECT_EQ(journal.texts[1].tags.size(), 2U);
}

TEST(TextFiles, StayOutWithoutADayOrAText)
{
    const auto journal =
        files({{"notes.md", "Hello"}, {"2024-13-45.md", "Hello"}, {"2024-01-02.md", "  \n"}, {"2024-01-03.md", "\xff\xfe\xfd"}});
    EXPECT_TRUE(journal.texts.empty());
    EXPECT_EQ(journal.left.size(), 4);
}

TEST(TextFiles, AddNothingWhenTheyAreTakenInTwice)
{
    StillClock clock;
    const auto notebook = Notebook::inMemory(environment(clock));
    Record record{notebook->id()};
    record.reflections = files({{"2024-01-02.md", "One"}}).texts;
    EXPECT_EQ(notebook->merge(record).added, 1);
    EXPECT_EQ(notebook->merge(record), (MergeCount{.unchanged = 1}));
    notebook->undo();
    EXPECT_TRUE(read::record(*notebook).reflections.empty());
}

/// The bytes with a few of them changed, taken out, doubled, or cut off.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    for (auto times = 1 + random() % 8; times > 0 && !bytes.isEmpty(); --times) {
        const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()));
        const auto length = static_cast<qsizetype>(random() % 20);
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 3:
            bytes.insert(at, QByteArray(1, static_cast<char>("{}[]\",:0-9\\ntruefals"[random() % 19])));
            break;
        default:
            if (random() % 4 == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

QByteArray exampleArchive()
{
    QFile file(testData(QStringLiteral("archive/example.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(ImportedFiles, ComeInWholeOrNotAtAllHoweverBroken)
{
    const QByteArray archive = exampleArchive();
    ASSERT_FALSE(archive.isEmpty());
    const QByteArray text = "---\ndate: 2024-01-02 07:15\ntags: [x, \"y\"]\n---\n# Title\n\nText";
    std::mt19937 random(1);
    StillClock clock;
    const int count = counted(500, 10000);
    for (int i = 0; i < count; ++i) {
        const auto notebook = Notebook::inMemory(environment(clock));
        notebook->write({.text = QStringLiteral("Mine")});
        const Record before = read::record(*notebook);
        Record record{notebook->id()};
        try {
            if (i % 3 == 0)
                record = readArchive(mutated(archive, random), QStringLiteral("archive.json"));
            else if (i % 3 == 1)
                record.reflections = readDayOne(mutated(dayOne, random), QStringLiteral("Journal.json"), berlin).texts;
            else
                record.reflections = readTextFiles({{QStringLiteral("2024-01-02.md"), mutated(text, random), changed}}, berlin).texts;
            notebook->merge(record);
        } catch (const StorageError &) {
            ASSERT_EQ(read::record(*notebook), before) << i;
            continue;
        }
        const Record after = read::record(*notebook);
        for (const Reflection &taken : record.reflections)
            ASSERT_NE(std::ranges::find(after.reflections, taken), after.reflections.end()) << i;
    }
}

} // namespace
} // namespace rung
