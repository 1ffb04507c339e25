// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"
#include "tests/core/charts/marks.h"

#include "core/charts/charts.h"

using namespace rung;
using namespace rung::testdata;

namespace {

/// So many complete asks with plausible, uneven numbers.
std::vector<Observation> someAsks(int n)
{
    const auto expected = someScores(static_cast<std::size_t>(n), 1);
    const auto felt = someScores(static_cast<std::size_t>(n), 2);
    Asks asks;
    for (std::size_t i = 0; i < expected.size(); ++i)
        asks.add(30, static_cast<int>(expected[i]), static_cast<int>(felt[i]), i % 3 ? Answer::Yes : Answer::No).with([](Observation &ask) {
            ask.predictedNextDay = Suds::from(40);
            ask.nextDay = NextDay{ask.happenedAt.plusDays(1), *Suds::from(10)};
        });
    return asks.all();
}

class ChartsOfN : public ::testing::TestWithParam<int>
{
};

bool says(const ChartPicture &picture, const char *word)
{
    return wordsOf(picture).contains(QLatin1String(word), Qt::CaseInsensitive);
}

void expectInside(const ChartPlot &plot, QPointF at)
{
    EXPECT_TRUE(at.x() >= plot.x.from && at.x() <= plot.x.to && at.y() >= plot.y.from && at.y() <= plot.y.to) << at.x() << ' ' << at.y();
}

} // namespace

TEST_P(ChartsOfN, ClaimNoMoreThanTheirGate)
{
    const int n = GetParam();
    for (const ChartPicture &picture : chartPictures(someAsks(n))) {
        if (n < 8) {
            EXPECT_FALSE(says(picture, "usual")) << n;
            EXPECT_FALSE(says(picture, "step for step")) << n;
        }
        if (n < 10) {
            EXPECT_FALSE(says(picture, "you expected about")) << n;
            EXPECT_FALSE(says(picture, "on average")) << n;
            EXPECT_FALSE(says(picture, "to be expected")) << n;
        }
        if (n < 6) {
            EXPECT_FALSE(says(picture, "give or take")) << n;
        }
        if (n < 5) {
            EXPECT_FALSE(says(picture, "early look")) << n;
        }
        if (n < 3) {
            EXPECT_FALSE(says(picture, "middle")) << n;
            EXPECT_FALSE(says(picture, "none of")) << n;
        }
        if (n < 10) {
            EXPECT_LE(picture.question == ChartQuestion::HowOftenNo ? picture.plots.size() : 1U, 1U) << n;
        }
    }
}

TEST_P(ChartsOfN, AreWholeInWordsAndMarks)
{
    const int n = GetParam();
    const auto pictures = chartPictures(someAsks(n));
    ASSERT_EQ(pictures.size(), 5U);
    for (const ChartPicture &picture : pictures) {
        EXPECT_FALSE(picture.title.isEmpty() || picture.headline.isEmpty() || picture.sentence.isEmpty());
        EXPECT_EQ(picture.scope.isEmpty(), n == 0);
        EXPECT_FALSE(wordsOf(picture).contains(QLatin1Char('!')));
        EXPECT_FALSE(wordsOf(picture).contains(QLatin1String("%n")));
        ASSERT_FALSE(picture.plots.empty());
        EXPECT_EQ(picture.plots.front().readings.empty(), n == 0);
        for (const ChartPlot &plot : picture.plots) {
            EXPECT_LE(plot.marks.size(), 1000U);
            EXPECT_LE(plot.readings.size(), 1000U);
            EXPECT_LT(plot.x.from, plot.x.to);
            EXPECT_LT(plot.y.from, plot.y.to);
            for (const ChartReading &reading : plot.readings) {
                EXPECT_EQ(reading.cells.size(), plot.columns.size());
                EXPECT_FALSE(reading.text.isEmpty());
                EXPECT_FALSE(reading.text.contains(QLatin1Char('%')) && reading.text.contains(QLatin1String("%1")));
                expectInside(plot, reading.at);
            }
        }
        for (const DotMark &dot : marksOf<DotMark>(picture.sketch))
            expectInside(picture.sketch, dot.at);
    }
}
INSTANTIATE_TEST_SUITE_P(Numbers, ChartsOfN, ::testing::Values(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 30, 61, 250, 5000));

TEST(Charts, ComeInTheOrderOfThePage)
{
    QStringList titles;
    for (const ChartPicture &picture : chartPictures({}))
        titles << picture.title;
    EXPECT_EQ(titles,
              (QStringList{QStringLiteral("Does it feel as bad as I expect?"), QStringLiteral("Did what I feared happen?"),
                           QStringLiteral("How often do they really say no?"), QStringLiteral("Is it getting easier?"),
                           QStringLiteral("How long does it sting?")}));
}
