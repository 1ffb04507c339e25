// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/plancheck.h"
#include "tests/core/guidance/sample.h"

using namespace rung;
using namespace rung::literals;

namespace {
/// Practised up to 30, so that the ceiling is 45.
const LadderProgress practised{.rungs = {}, .level = 30, .ceiling = 45};

std::optional<TooBig> tooBig(int baseline, int predictedPeak, int asksEver = 3)
{
    return checkPlan(sample::rung(1, baseline), Suds::from(predictedPeak), practised, asksEver).tooBig;
}
} // namespace

TEST(PlanCheck, AsksAboutARungAboveTheCeiling)
{
    EXPECT_EQ(tooBig(46, 20), TooBig::RungAboveCeiling);
    EXPECT_EQ(tooBig(45, 20), std::nullopt);
}

TEST(PlanCheck, AsksAboutFearMoreThanFifteenAboveTheCeiling)
{
    EXPECT_EQ(tooBig(45, 61), TooBig::FearAboveCeiling);
    EXPECT_EQ(tooBig(45, 60), std::nullopt);
}

TEST(PlanCheck, AsksAboutMoreThanFortyInTheFirstThreeAsks)
{
    EXPECT_EQ(tooBig(30, 41, 2), TooBig::EarlyAndHigh);
    EXPECT_EQ(tooBig(30, 40, 2), std::nullopt);
    EXPECT_EQ(tooBig(30, 41, 3), std::nullopt);
}

TEST(PlanCheck, TakesAnUntouchedScaleAsUnknown)
{
    EXPECT_EQ(checkPlan(sample::rung(1, 30), std::nullopt, practised, 0).tooBig, std::nullopt);
}

TEST(PlanCheck, PutsTheStepInBetweenWithinReach)
{
    EXPECT_EQ(checkPlan(sample::rung(1, 46), 20_suds, practised, 3).between, 40_suds);
    EXPECT_EQ(checkPlan(sample::rung(1, 90), 20_suds, practised, 3).between, 45_suds);
}

TEST(PlanCheck, AsksWhatANoCouldCostOnAHighStakesRungAlone)
{
    Rung rung = sample::rung(1, 30);
    EXPECT_FALSE(checkPlan(rung, 20_suds, practised, 3).mayCost);
    rung.highStakes = true;
    EXPECT_TRUE(checkPlan(rung, 20_suds, practised, 3).mayCost);
}

TEST(PlanCheck, CountsAsksOnly)
{
    const Rung rung = sample::rung(1, 30);
    const std::vector observations{sample::ask(rung, 0, 20), sample::notAsked(rung, 1), sample::ask(rung, 2, 20, Answer::Waiting)};
    EXPECT_EQ(countAsks(observations), 1);
}

TEST(PlanCheck, LeavesThreeWaysOn)
{
    EXPECT_EQ(wayOnLabel(WayOn::KeepIt), QStringLiteral("Keep it, I have thought about it"));
    EXPECT_NE(wayOnLabel(WayOn::NearerStep), wayOnLabel(WayOn::StepInBetween));
    EXPECT_TRUE(tooBigQuestion(TooBig::EarlyAndHigh).endsWith(QLatin1Char('?')));
    EXPECT_TRUE(mayCostQuestion().endsWith(QLatin1Char('?')));
}
