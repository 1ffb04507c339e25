// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/ladder/laddermodel.h"
#include "tests/app/ladder/ladders.h"

#include <QAbstractItemModelTester>

using namespace rung;
using namespace rung::literals;
using testing::ElementsAre;

namespace {
LadderState stateOf(const sample::LadderNotebook &sample)
{
    return LadderState(*sample.notebook, read::ladder(*sample.notebook, sample.ladder).value());
}

std::vector<QString> shown(const LadderModel &model, int role = Qt::DisplayRole)
{
    std::vector<QString> texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.push_back(model.index(row).data(role).toString());
    return texts;
}
} // namespace

TEST(LadderModel, PutsTheHardestRungOnTopAndDrawsWideGaps)
{
    const sample::LadderNotebook sample;
    const LadderState state = stateOf(sample);
    LadderModel model;
    model.setRows(ladderRows(state, LadderOrder::ByFear), LadderOrder::ByFear);
    EXPECT_THAT(shown(model),
                ElementsAre(QStringLiteral("Ask for a date"), QStringLiteral("a step around 65?"), QStringLiteral("Share a table"),
                            QStringLiteral("Borrow a tool"), QStringLiteral("a step around 30?"), QStringLiteral("Pet a dog")));
}

TEST(LadderModel, PutsTheFirstRungOfOnesOwnOrderAtTheBottomWithoutGaps)
{
    sample::LadderNotebook sample;
    sample.notebook->reorderRungs(sample.ladder, std::array{sample.rungs[3], sample.rungs[0], sample.rungs[1], sample.rungs[2]});
    const LadderState state = stateOf(sample);
    LadderModel model;
    model.setRows(ladderRows(state, LadderOrder::Own), LadderOrder::Own);
    EXPECT_THAT(shown(model),
                ElementsAre(QStringLiteral("Share a table"), QStringLiteral("Borrow a tool"), QStringLiteral("Pet a dog"),
                            QStringLiteral("Ask for a date")));
}

TEST(LadderModel, ReadsEachRowAloudInOneSentence)
{
    sample::LadderNotebook sample;
    sample.ask(1, 50_suds);
    sample.ask(1, 35_suds);
    const LadderState state = stateOf(sample);
    LadderModel model;
    model.setRows(ladderRows(state, LadderOrder::ByFear), LadderOrder::ByFear);
    const QString spoken = model.indexOf(sample.rungs[1]).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("Borrow a tool, fear 40, 2 tr"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.endsWith(QStringLiteral("last 35, not settled, next step"))) << spoken.toStdString();
}

TEST(LadderModel, TellsTheQuietLineOfARung)
{
    const sample::LadderNotebook sample;
    const LadderState state = stateOf(sample);
    const std::vector<LadderRow> rows = ladderRows(state, LadderOrder::ByFear);
    EXPECT_EQ(detailOf(rows.front()), QStringLiteral("Dating and friendship · once · fear 80"));
    EXPECT_EQ(detailOf(rows.back()), QStringLiteral("Shops · fear 20 · next step"));
}

TEST(LadderModel, ShowsTheLastEightTriesOldestFirst)
{
    sample::LadderNotebook sample;
    for (const int peak : {90, 80, 70, 60, 50, 45, 40, 38, 36, 34})
        sample.ask(0, Suds::from(peak).value());
    const LadderState state = stateOf(sample);
    const std::vector<LadderRow> rows = ladderRows(state, LadderOrder::ByFear);
    EXPECT_THAT(std::get<RungRow>(rows.back()).felt, ElementsAre(70_suds, 60_suds, 50_suds, 45_suds, 40_suds, 38_suds, 36_suds, 34_suds));
}

TEST(LadderModel, MarksTheAdvisedStepInBetweenAsTheNext)
{
    sample::LadderNotebook sample;
    sample.notebook->trash(sample.rungs[1]);
    sample.notebook->trash(sample.rungs[2]);
    sample.ask(0, 20_suds);
    sample.ask(0, 20_suds);
    const LadderState state = stateOf(sample);
    ASSERT_EQ(state.advice->action, Action::Insert);
    LadderModel model;
    model.setRows(ladderRows(state, LadderOrder::ByFear), LadderOrder::ByFear);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.nextStep().row(), 1);
    EXPECT_EQ(std::get<GhostRow>(model.rowAt(model.nextStep())).around, *state.advice->target);
}

TEST(LadderModel, KeepsTheRulesOfAModel)
{
    const sample::LadderNotebook sample;
    const LadderState state = stateOf(sample);
    LadderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(ladderRows(state, LadderOrder::ByFear), LadderOrder::ByFear);
    model.setRows(ladderRows(state, LadderOrder::Own), LadderOrder::Own);
    model.setRows({}, LadderOrder::ByFear);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LadderModel, MarksNoStepWhileTheAdviceRests)
{
    const sample::LadderNotebook sample;
    const LadderState state(*sample.notebook, read::ladder(*sample.notebook, sample.ladder).value(), true);
    LadderModel model;
    model.setRows(ladderRows(state, LadderOrder::ByFear), LadderOrder::ByFear);
    EXPECT_FALSE(model.nextStep().isValid());
    EXPECT_TRUE(model.rowCount() > 0);
}
