// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/exchange/archive.h"
#include "core/exchange/csv.h"
#include "tests/support/paths.h"

#include <QFile>

namespace rung {
namespace {

using namespace literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// The example of the archive with nothing in the trash.
Record example()
{
    QFile file(testData(QStringLiteral("archive/example.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Record record = readArchive(file.readAll(), file.fileName());
    for (Attempt &attempt : record.attempts)
        attempt.deletedAt.reset();
    for (Reflection &reflection : record.reflections)
        reflection.deletedAt.reset();
    return record;
}

/// The cells of each line, read back by the rules of RFC 4180.
std::vector<std::vector<std::string>> table(const QByteArray &csv)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    bool quoted = false;
    for (qsizetype at = 0; at < csv.size(); ++at) {
        const char byte = csv[at];
        if (quoted && byte == '"' && at + 1 < csv.size() && csv[at + 1] == '"')
            cell += csv[++at];
        else if (byte == '"')
            quoted = !quoted;
        else if (!quoted && (byte == ',' || byte == '\r')) {
            row.push_back(std::exchange(cell, {}));
            if (byte == '\r') {
                EXPECT_EQ(csv[++at], '\n');
                rows.push_back(std::exchange(row, {}));
            }
        } else
            cell += byte;
    }
    EXPECT_TRUE(row.empty() && cell.empty());
    return rows;
}

std::string cellOf(const Record &record, const std::string &column, size_t row = 1,
                   const CsvOptions &options = {.names = true, .notes = true})
{
    const auto rows = table(writeCsv(record, options));
    const auto found = std::ranges::find(rows.at(0), column);
    if (found == rows[0].end())
        return "no such column";
    return rows.at(row).at(static_cast<size_t>(found - rows[0].begin()));
}

TEST(Csv, HasALineOfNamesAndARowPerAttempt)
{
    const auto rows = table(writeCsv(example()));
    ASSERT_EQ(rows.size(), 5U);
    for (const auto &row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
    EXPECT_EQ(rows[0][0], "day");
}

TEST(Csv, SaysWhatTheAttemptSays)
{
    const Record record = example();
    EXPECT_EQ(cellOf(record, "day"), "2026-03-01");
    EXPECT_EQ(cellOf(record, "ladder"), "Small asks");
    EXPECT_EQ(cellOf(record, "rung"), "Borrow a pen");
    EXPECT_EQ(cellOf(record, "baseline"), "10");
    EXPECT_EQ(cellOf(record, "answer"), "no");
    EXPECT_EQ(cellOf(record, "prediction"), "sealed");
    EXPECT_EQ(cellOf(record, "predictedPeak"), "50");
    EXPECT_EQ(cellOf(record, "peak"), "40");
    EXPECT_EQ(cellOf(record, "habits"), "apologising hurried");
    EXPECT_EQ(cellOf(record, "bother"), "5");
    EXPECT_EQ(cellOf(record, "replaying"), "no");
    EXPECT_EQ(cellOf(record, "prediction", 2), "fromMemory");
    EXPECT_EQ(cellOf(record, "prediction", 4), "");
}

TEST(Csv, GivesTheWordsAsTheyStandNowAndTheStory)
{
    EXPECT_EQ(cellOf(example(), "feared"), "They sigh loudly.");
    EXPECT_EQ(cellOf(example(), "line"), "It was only a pen.");
    EXPECT_EQ(cellOf(example(), "story"), "She said “no”\nand smiled 🙂");
}

TEST(Csv, NumbersLaddersAndRungsUnlessTheirNamesAreTicked)
{
    EXPECT_EQ(cellOf(example(), "ladder", 1, {}), "1");
    EXPECT_EQ(cellOf(example(), "rung", 1, {}), "1");
    EXPECT_EQ(cellOf(example(), "ladder", 1, {.names = true}), "Small asks");
}

TEST(Csv, KeepsTheTextsBackUnlessTheyAreTicked)
{
    const std::string csv = writeCsv(example()).toStdString();
    for (const char *text : {"feared,", "They sigh", "May I borrow", "library", "Thanks anyway", "It was only a pen", "Small asks",
                             "Borrow a pen", "and smiled", "story"})
        EXPECT_THAT(csv, Not(HasSubstr(text)));
}

struct Cell
{
    const char *text;
    const char *written;
};

class CsvCell : public testing::TestWithParam<Cell>
{
};

TEST_P(CsvCell, IsQuotedWhereItHasToBeAndNeverComputed)
{
    Record record = example();
    record.attempts.front().prediction->ask = QString::fromUtf8(GetParam().text);
    EXPECT_THAT(writeCsv(record, {.notes = true}).toStdString(), HasSubstr(std::string(",") + GetParam().written + ",The library desk"));
}

INSTANTIATE_TEST_SUITE_P(Texts, CsvCell,
                         testing::Values(Cell{"plain", "plain"}, Cell{"", ""}, Cell{"a, b", "\"a, b\""},
                                         Cell{"say \"hi\"", "\"say \"\"hi\"\"\""}, Cell{"two\nlines", "\"two\nlines\""},
                                         Cell{"=1+1", "'=1+1"}, Cell{"+49 30", "'+49 30"}, Cell{"-2", "'-2"}, Cell{"@here", "'@here"},
                                         Cell{"\tindented", "'\tindented"}, Cell{"\rreturned", "\"'\rreturned\""},
                                         Cell{"=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""}, Cell{"1=1", "1=1"},
                                         Cell{"שלום", "שלום"}));

TEST(Csv, GuardsTheNamesOfRungsToo)
{
    Record record = example();
    record.rungs.front().title = *Title::from(QStringLiteral("=cmd"));
    EXPECT_EQ(cellOf(record, "rung"), "'=cmd");
}

TEST(Csv, LeavesOutWhatIsInTheTrash)
{
    Record record = example();
    record.attempts.front().deletedAt = record.attempts.front().createdAt;
    EXPECT_EQ(table(writeCsv(record)).size(), 4U);
    record.rungs.front().deletedAt = record.rungs.front().createdAt;
    EXPECT_EQ(table(writeCsv(record)).size(), 1U);
}

TEST(Csv, NarrowsToDaysBothIncluded)
{
    const Record record = example();
    const auto day = [](const char *text) { return Day::fromString(QString::fromLatin1(text)); };
    EXPECT_EQ(table(writeCsv(record, {.from = day("2026-03-01"), .to = day("2026-03-01")})).size(), 4U);
    EXPECT_EQ(table(writeCsv(record, {.from = day("2026-03-02")})).size(), 2U) << "the plan for the fifth";
    EXPECT_EQ(table(writeCsv(record, {.to = day("2026-02-28")})).size(), 1U);
}

TEST(Csv, NarrowsToALadder)
{
    const Record record = example();
    EXPECT_EQ(table(writeCsv(record, {.ladder = record.ladders.at(0).id})).size(), 5U);
    EXPECT_EQ(table(writeCsv(record, {.ladder = record.ladders.at(1).id})).size(), 1U);
}

TEST(Csv, StandsOldestFirst)
{
    Record record = example();
    record.attempts.back().outcome->happenedAt = record.attempts.front().createdAt.plusDays(-100);
    EXPECT_EQ(cellOf(record, "answer", 1), "didNotAsk");
}

} // namespace
} // namespace rung
