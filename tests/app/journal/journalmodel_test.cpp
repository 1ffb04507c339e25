// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/journalmodel.h"
#include "tests/app/journal/journaltools.h"

#include <QAbstractItemModelTester>

using namespace rung;
using namespace rung::journal;

namespace {
QStringList rowsOf(const JournalModel &model, int role = Qt::DisplayRole)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row).data(role).toString();
    return rows;
}

class JournalModelTest : public testing::Test
{
protected:
    Desk desk;
    JournalModel model{*desk.notebook};
};
} // namespace

TEST_F(JournalModelTest, HeadsEachMonthNewestFirst)
{
    desk.ask();
    desk.passDays(40);
    desk.write(QStringLiteral("On being a nuisance"));
    desk.write(QStringLiteral("On sleeping well"));
    model.load({});
    EXPECT_THAT(rowsOf(model), testing::UnorderedElementsAre(QStringLiteral("April 2026"), QStringLiteral("On being a nuisance"),
                                                             QStringLiteral("On sleeping well"), QStringLiteral("March 2026"),
                                                             QStringLiteral("Ask the bakery")));
    EXPECT_EQ(rowsOf(model).first(), QStringLiteral("April 2026"));
    EXPECT_EQ(rowsOf(model).mid(3), QStringList({QStringLiteral("March 2026"), QStringLiteral("Ask the bakery")}));
}

TEST_F(JournalModelTest, LetsNobodyChooseAMonth)
{
    desk.ask();
    model.load({});
    EXPECT_EQ(model.entryAt(model.index(0)), nullptr);
    EXPECT_FALSE(model.index(0).flags() & (Qt::ItemIsSelectable | Qt::ItemIsEnabled));
    EXPECT_TRUE(model.index(1).flags() & Qt::ItemIsSelectable);
}

TEST_F(JournalModelTest, SpeaksAnEntryInOneSentence)
{
    desk.ask();
    model.load({});
    EXPECT_EQ(rowsOf(model, Qt::AccessibleTextRole).last(), QStringLiteral("Ask the bakery, no, expected 50, felt 40, 2 March"));
}

TEST_F(JournalModelTest, KeepsTheRulesOfModelsWhileItGrows)
{
    for (int i = 0; i < JournalModel::pageSize + 5; ++i)
        desk.write(QStringLiteral("Text %1").arg(i));
    model.load({});
    // The tester itself asks for more, so that it sees a page arrive.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), JournalModel::pageSize + 6);
}

TEST_F(JournalModelTest, ReadsOnePageAtATimeWithoutRepeatingTheMonth)
{
    for (int i = 0; i < JournalModel::pageSize + 5; ++i)
        desk.write(QStringLiteral("Text %1").arg(i));
    model.load({});
    EXPECT_EQ(model.rowCount(), JournalModel::pageSize + 1);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), JournalModel::pageSize + 6);
    EXPECT_FALSE(model.canFetchMore({}));
    QStringList rows = rowsOf(model);
    EXPECT_EQ(rows.removeDuplicates(), 0);
}

TEST_F(JournalModelTest, ReadsAsMuchAgainAsWasThere)
{
    for (int i = 0; i < JournalModel::pageSize + 5; ++i)
        desk.write(QStringLiteral("Text %1").arg(i));
    model.load({});
    model.fetchMore({});
    model.load({});
    EXPECT_EQ(model.rowCount(), JournalModel::pageSize + 6);
}

TEST_F(JournalModelTest, FindsTheRowOfAnEntry)
{
    const EntryId asked = desk.ask();
    desk.passDays(40);
    desk.write(QStringLiteral("Later"));
    model.load({});
    EXPECT_EQ(model.rowOf(asked), 3);
    EXPECT_EQ(model.rowOf(Id<Attempt>(QUuid())), std::nullopt);
}

TEST_F(JournalModelTest, AddsRowsAsFarAsAnEntryThatIsLookedFor)
{
    const EntryId first = desk.write(QStringLiteral("First"));
    for (int i = 0; i < 2 * JournalModel::pageSize; ++i) {
        desk.clock.now = desk.clock.now.plusSeconds(60);
        desk.write(QStringLiteral("Text %1").arg(i));
    }
    model.load({});
    EXPECT_EQ(model.rowCount(), JournalModel::pageSize + 1);
    EXPECT_EQ(model.rowOf(first), std::nullopt);
    EXPECT_EQ(model.reach(first), 2 * JournalModel::pageSize + 1);
    EXPECT_EQ(model.rowCount(), 2 * JournalModel::pageSize + 2);
}

TEST_F(JournalModelTest, ReadsWhatChangedOnceItIsTold)
{
    desk.write(QStringLiteral("First"));
    model.load({});
    desk.write(QStringLiteral("Second"));
    model.forget();
    model.load({});
    EXPECT_EQ(model.total(), 2);
}

TEST_F(JournalModelTest, FindsTheEntryThatTakesAPlace)
{
    desk.ask();
    model.load({});
    EXPECT_EQ(model.entryRowNear(0), 1);
    EXPECT_EQ(model.entryRowNear(7), 1);
}
