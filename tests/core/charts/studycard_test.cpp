// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/charts/studycard.h"

using namespace rung;

TEST(StudyCard, WaitsForTenForecastsOfOnesOwn)
{
    EXPECT_FALSE(studyCard(0));
    EXPECT_FALSE(studyCard(9));
    EXPECT_TRUE(studyCard(10));
}

TEST(StudyCard, NamesEverySourceAndACaution)
{
    const StudyCard card = *studyCard(10);
    ASSERT_EQ(card.findings.size(), 3);
    EXPECT_TRUE(card.findings[0].contains(QLatin1String("Bohns 2016")));
    EXPECT_TRUE(card.findings[1].contains(QLatin1String("Zhao & Epley 2022")));
    EXPECT_TRUE(card.findings[2].contains(QLatin1String("LaFreniere & Newman 2020")));
    EXPECT_FALSE(card.caution.isEmpty());
}
