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

} // namespace
} // namespace rung
