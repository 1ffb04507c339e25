// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/reports/markup.h"

namespace rung {
namespace {

Report report(ReportBlock block)
{
    return {QStringLiteral("Rung summary"), {std::move(block)}, QStringLiteral("Not a clinical assessment.")};
}

ReportTable table()
{
    return {{QStringLiteral("Ladder"), QStringLiteral("Rungs")}, {{QStringLiteral("Small | asks"), QStringLiteral("8")}}};
}

TEST(Html, HasTheTitleOnceAsAHeadingAndTheFooterAtTheEnd)
{
    const QString html = toHtml(report(ReportHeading{QStringLiteral("Where the ladders stand")}));
    EXPECT_EQ(html.count(QStringLiteral("<h1>Rung summary</h1>")), 1);
    EXPECT_TRUE(html.contains(QStringLiteral("<h2>Where the ladders stand</h2>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<footer>Not a clinical assessment.</footer>")));
}

TEST(Html, TakesThePersonsWordsLiterally)
{
    const QString html = toHtml(report(ReportQuote{QStringLiteral("<script>alert(1)</script> & \"so\" \nnext")}));
    EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot; <br>\nnext")));
}

TEST(Html, KeepsPercentSignsAndPlaceholdersOfTheText)
{
    EXPECT_TRUE(toHtml(report(ReportParagraph{QStringLiteral("60 % of %1 and %2")})).contains(QStringLiteral("60 % of %1 and %2")));
}

TEST(Html, GivesTablesHeadersOfTheirColumns)
{
    EXPECT_TRUE(toHtml(report(table())).contains(QStringLiteral("<th scope=\"col\">Ladder</th>")));
}

TEST(Html, HasEachChartAsAPictureWithWordsForWhoCannotSeeItAndItsNumbers)
{
    ChartPlot plot;
    plot.columns = {QStringLiteral("Day"), QStringLiteral("Felt")};
    plot.readings = {{.at = {1, 40}, .text = {}, .cells = {QStringLiteral("1 March"), QStringLiteral("40")}}};
    const QString html = toHtml(report(ReportChart{plot, QStringLiteral("Fear came in “lower”")}));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"row\">1 March</th><td>40</td>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<img alt=\"Fear came in “lower”\" src=\"data:image/png;base64,")));
}

TEST(Markdown, TakesThePersonsWordsLiterally)
{
    EXPECT_TRUE(toMarkdown(report(ReportQuote{QStringLiteral("# not a *heading*")})).contains(QStringLiteral("> \\# not a \\*heading\\*")));
}

TEST(Markdown, LeavesPlainSentencesReadable)
{
    const QString markdown =
        toMarkdown(report(ReportParagraph{QStringLiteral("It took 2–3 minutes. Well-known, 1.5 m (or so)!\n1. not a list\n- nor this")}));
    EXPECT_TRUE(markdown.contains(QStringLiteral("It took 2–3 minutes. Well-known, 1.5 m (or so)!")));
    EXPECT_TRUE(markdown.contains(QStringLiteral("\n1\\. not a list")));
    EXPECT_TRUE(markdown.contains(QStringLiteral("\n\\- nor this")));
}

TEST(Markdown, KeepsACellInItsCell)
{
    EXPECT_TRUE(toMarkdown(report(table())).contains(QStringLiteral("| Small \\| asks | 8 |")));
}

} // namespace
} // namespace rung
