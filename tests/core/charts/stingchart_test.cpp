// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"
#include "tests/core/charts/marks.h"

#include "core/charts/charts.h"

using namespace rung;
using namespace rung::testdata;
using namespace rung::literals;

namespace {

ChartPicture pictureOf(std::span<const Observation> asks)
{
    return chartPicture(ChartQuestion::HowLongSting, asks);
}

Asks asksWithNextDay(int n, int bother)
{
    Asks asks;
    for (int i = 0; i < n; ++i)
        asks.add(30, 50, 40).with([bother](Observation &ask) {
            ask.now = 20_suds;
            ask.nextDay = NextDay{ask.happenedAt.plusDays(1), *Suds::from(bother)};
        });
    return asks;
}

} // namespace

TEST(StingChart, InvitesWhileNobodyWasAskedTheNextDay)
{
    const ChartPicture picture = pictureOf(Asks().add(30, 50, 40));
    EXPECT_TRUE(picture.plots.front().readings.empty());
    EXPECT_TRUE(picture.scope.isEmpty());
    EXPECT_TRUE(picture.plots.front().marks.empty());
}

TEST(StingChart, SpeaksAsItsNumberAllows)
{
    EXPECT_EQ(pictureOf(asksWithNextDay(1, 5)).sentence, QStringLiteral("Fear reached 40 and was 5 on the next day."));
    EXPECT_EQ(pictureOf(asksWithNextDay(3, 5)).headline, QStringLiteral("So far, from 40 to 5 by the next day."));
    EXPECT_EQ(pictureOf(asksWithNextDay(7, 5)).headline, QStringLiteral("An early look: from 40 to 5 by the next day."));
    EXPECT_EQ(pictureOf(asksWithNextDay(8, 5)).headline, QStringLiteral("By the next day, mostly gone."));
    EXPECT_EQ(pictureOf(asksWithNextDay(8, 30)).headline, QStringLiteral("By the next day, about 30 is left."));
}

TEST(StingChart, ComparesWithWhatWasExpected)
{
    EXPECT_THAT(pictureOf(vectorAsks()).details,
                ::testing::Contains(QStringLiteral("It usually bothered you about 22.5 less than you had expected.")));
    EXPECT_TRUE(pictureOf(asksWithNextDay(8, 5)).details.isEmpty());
}

TEST(StingChart, DrawsFromPeakToTheNextDay)
{
    const ChartPlot plot = pictureOf(asksWithNextDay(1, 5)).plots.front();
    EXPECT_EQ(marksOf<LineMark>(plot), (std::vector<LineMark>{{{{1, 40}, {2, 20}, {3, 5}}, MarkRole::Felt}}));
    EXPECT_EQ(plot.x.ticks.size(), 3U);
}

TEST(StingChart, DrawsTheForecastDashedAndHollow)
{
    const ChartPlot sketch = pictureOf(vectorAsks()).sketch;
    const auto dots = marksOf<DotMark>(sketch);
    EXPECT_EQ(dots.back(), (DotMark{{3, 30}, MarkRole::Predicted, DotShape::Hollow}));
    EXPECT_EQ(marksOf<LineMark>(sketch).back().role, MarkRole::Predicted);
}

TEST(StingChart, NamesTheHighestOfTwoForecasts)
{
    Asks asks;
    for (const Suds expected : {10_suds, 40_suds})
        asks.add(30, 50, 40).with([expected](Observation &ask) {
            ask.predictedNextDay = expected;
            ask.nextDay = NextDay{ask.happenedAt.plusDays(1), 5_suds};
        });
    const auto labels = marksOf<LabelMark>(pictureOf(asks).plots.front());
    ASSERT_EQ(labels.size(), 1U);
    EXPECT_EQ(labels.front().at, QPointF(3, 40));
}

TEST(StingChart, SkipsTheMomentOfWritingWhereItIsMissing)
{
    Asks asks = asksWithNextDay(1, 5);
    asks.with([](Observation &ask) { ask.now.reset(); });
    EXPECT_EQ(marksOf<LineMark>(pictureOf(asks).plots.front()).front().points.size(), 2);
}

TEST(StingChart, SpeaksInEveryDirection)
{
    EXPECT_EQ(pictureOf(asksWithNextDay(8, 36)).headline, QStringLiteral("The next day, about as strong."));
    EXPECT_EQ(pictureOf(asksWithNextDay(8, 60)).headline, QStringLiteral("The next day, stronger than at the time. That happens."));
}

TEST(StingChart, ReadsTheMiddleFirstAndThenTheLatestAsks)
{
    const ChartPlot plot = pictureOf(asksWithNextDay(70, 5)).plots.front();
    ASSERT_EQ(plot.readings.size(), 61U);
    EXPECT_EQ(plot.readings.front().text,
              QStringLiteral("In the middle of 70 asks: 40 at the hardest moment, 20 when written down, 5 on the next day."));
    EXPECT_FALSE(plot.readings.front().attempt);
    EXPECT_EQ(plot.key, QStringLiteral("The thin lines are the latest 60."));
    EXPECT_EQ(pictureOf(asksWithNextDay(2, 5)).plots.front().readings.size(), 2U);
}

TEST(StingChart, SaysWhereTheUsualDifferenceIsOfTheLatestAlone)
{
    Asks asks = asksWithNextDay(0, 0);
    for (int i = 0; i < 201; ++i)
        asks.add(30, 50, 40).with([](Observation &ask) {
            ask.predictedNextDay = 40_suds;
            ask.nextDay = NextDay{ask.happenedAt.plusDays(1), 10_suds};
        });
    EXPECT_THAT(pictureOf(asks).details, ::testing::Contains(QStringLiteral("The usual difference is that of the latest 200 asks.")));
}

TEST(StingChart, SaysPlainlyWhereNothingFaded)
{
    EXPECT_EQ(pictureOf(asksWithNextDay(8, 40)).sentence,
              QStringLiteral("In 8 asks, fear was usually as strong on the next day, about 40."));
}
