// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/reports/markup.h"
#include "core/reports/summaryreport.h"

#include <algorithm>

namespace rung {
namespace {

using namespace literals;

Instant at(int day)
{
    return Instant::fromString(QStringLiteral("2026-03-%1T12:00:00+01:00").arg(day, 2, 10, QLatin1Char('0'))).value();
}

Observation ask(int day, Suds expected, Suds felt)
{
    Observation seen{.id = Id<Attempt>(QUuid::createUuid()),
                     .rung = Id<Rung>(QUuid()),
                     .ladder = Id<Ladder>(QUuid()),
                     .createdAt = at(day),
                     .happenedAt = at(day),
                     .day = Day::of(at(day)),
                     .answer = Answer::No,
                     .baseline = 40_suds};
    seen.sealed = true;
    seen.predictedPeak = expected;
    seen.pNo = 80_percent;
    seen.pFeared = 60_percent;
    seen.peak = felt;
    seen.fearedHappened = FearedHappened::No;
    seen.pFearedAgain = 30_percent;
    return seen;
}

SummaryContent content(std::vector<Observation> observations)
{
    return {.today = Day::of(at(20)), .observations = std::move(observations)};
}

size_t charts(const Report &report)
{
    return static_cast<size_t>(
        std::ranges::count_if(report.blocks, [](const ReportBlock &block) { return std::holds_alternative<ReportChart>(block); }));
}

TEST(SummaryReport, OfAnEmptyNotebookHasWordsAndNoChart)
{
    const Report report = summaryReport(content({}));
    EXPECT_EQ(charts(report), 0U);
    EXPECT_GT(report.blocks.size(), 2U);
}

TEST(SummaryReport, ShowsExpectedBesideFeltInOneChart)
{
    EXPECT_EQ(charts(summaryReport(content({ask(1, 60_suds, 40_suds), ask(2, 50_suds, 45_suds)}))), 1U);
}

TEST(SummaryReport, SaysWhatItIsNot)
{
    EXPECT_TRUE(summaryReport(content({})).footer.contains(QStringLiteral("Not a clinical assessment")));
}

TEST(SummaryReport, HoldsThePersonsTextsOnlyWhenTheyAreGiven)
{
    SummaryContent with = content({});
    const Reflection story{Id<Reflection>(QUuid::createUuid()), {}, at(1), Day::of(at(1)), at(1), {}, QStringLiteral("My own story")};
    with.entries = {{.rungTitle = QStringLiteral("Ask"), .day = Day::of(at(1)), .reflections = {story}}};
    EXPECT_TRUE(toMarkdown(summaryReport(with)).contains(QStringLiteral("My own story")));
    EXPECT_FALSE(toMarkdown(summaryReport(content({}))).contains(QStringLiteral("My own story")));
}

std::vector<Observation> asksOf(int count)
{
    std::vector<Observation> asks;
    for (int i = 1; i <= count; ++i)
        asks.push_back(ask(i, 60_suds, 40_suds));
    return asks;
}

TEST(SummaryReport, SaysBeliefBeforeAndAfterFromThreeAsksOn)
{
    const QString sentence = QStringLiteral("you gave what you feared 60 % on average; afterwards, for another time, 30 %");
    EXPECT_FALSE(toHtml(summaryReport(content(asksOf(2)))).contains(sentence));
    EXPECT_TRUE(toHtml(summaryReport(content(asksOf(3)))).contains(sentence));
}

TEST(SummaryReport, HasTheLogOnlyWhenItIsTicked)
{
    SummaryContent with = content(asksOf(2));
    const auto rows = [](const Report &report) { return toHtml(report).count(QStringLiteral("<td>did not happen</td>")); };
    EXPECT_EQ(rows(summaryReport(with)), 0);
    with.withLog = true;
    EXPECT_EQ(rows(summaryReport(with)), 2);
}

TEST(SummaryReport, QuotesTheLinesThatWereChosen)
{
    SummaryContent with = content({});
    with.lines = {QStringLiteral("A shrug is a shrug")};
    EXPECT_TRUE(toHtml(summaryReport(with)).contains(QStringLiteral("<blockquote>A shrug is a shrug</blockquote>")));
}

TEST(SummaryReport, SaysHowItWasWorkedOut)
{
    EXPECT_TRUE(toHtml(summaryReport(content({}))).contains(QStringLiteral("Hodges–Lehmann")));
}

} // namespace
} // namespace rung
