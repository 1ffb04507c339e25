// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/building.h"
#include "tests/core/guidance/sample.h"

using namespace rung;
using namespace rung::literals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
const std::vector<Step> soundLadder{
    {30_suds, Context::Shops}, {40_suds, Context::Work}, {50_suds, Context::Online}, {60_suds, Context::Shops}, {70_suds, Context::Shops}};

std::vector<BuildingHint> hintsWith(const Step &step, size_t copies)
{
    std::vector<Step> steps = soundLadder;
    steps.insert(steps.end(), copies, step);
    return buildingHints(steps);
}
} // namespace

TEST(GhostRungs, StandInGapsWiderThanFifteen)
{
    const std::vector<Step> steps{{70_suds}, {20_suds}, {35_suds}, {51_suds}};
    EXPECT_THAT(ghostRungs(steps), ElementsAre(GhostRung{35_suds, 51_suds, 45_suds}, GhostRung{51_suds, 70_suds, 60_suds}));
}

TEST(GhostRungs, LeaveARungAloneAndALadderWithoutGaps)
{
    EXPECT_THAT(ghostRungs({}), IsEmpty());
    EXPECT_THAT(ghostRungs(soundLadder), IsEmpty());
}

TEST(BuildingHints, AreNoneForASoundLadderOrAnEmptyOne)
{
    EXPECT_THAT(buildingHints(soundLadder), IsEmpty());
    EXPECT_THAT(buildingHints({}), IsEmpty());
}

TEST(BuildingHints, CountTheRungs)
{
    EXPECT_THAT(buildingHints(std::span(soundLadder).first(4)), ElementsAre(BuildingHint::FewRungs));
    EXPECT_THAT(hintsWith({50_suds, Context::Work}, 10), IsEmpty());
    EXPECT_THAT(hintsWith({50_suds, Context::Work}, 11), ElementsAre(BuildingHint::ManyRungs));
}

TEST(BuildingHints, AskForASmallRungAndThreeContexts)
{
    std::vector<Step> steps = soundLadder;
    steps[0].baseline = 31_suds;
    EXPECT_THAT(buildingHints(steps), ElementsAre(BuildingHint::NoSmallRung));
    steps = soundLadder;
    steps[1].context = Context::Shops;
    EXPECT_THAT(buildingHints(steps), ElementsAre(BuildingHint::FewContexts));
}

TEST(BuildingHints, HaveASentenceEach)
{
    EXPECT_TRUE(buildingHintSentence(BuildingHint::NoSmallRung).contains(QStringLiteral("30")));
}

TEST(BuildingHints, ReadTheRungsOfARecord)
{
    const std::vector rungs{sample::rung(1, 50, Context::Work), sample::rung(2, 20)};
    const auto steps = stepsOf(ladderRecord(sample::id<Ladder>(1), rungs, {}));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].baseline, 20_suds);
    EXPECT_EQ(steps[1].context, Context::Work);
}
