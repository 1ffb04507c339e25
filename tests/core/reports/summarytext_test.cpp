// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/charts/asks.h"

#include "core/charts/charts.h"
#include "core/reports/markup.h"
#include "core/reports/summaryfigures.h"
#include "core/reports/summaryreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rung;
using namespace rung::testdata;

namespace {

/// So many asks with everything written.
std::vector<Observation> someAsks(int n)
{
    Asks asks;
    for (int i = 0; i < n; ++i)
        asks.add(30, 50 + i, 40, i % 2 ? Answer::Yes : Answer::No).with([](Observation &ask) {
            ask.predictedNextDay = Suds::from(40);
            ask.nextDay = NextDay{ask.happenedAt.plusDays(1), *Suds::from(10)};
        });
    return asks.all();
}

QString textOf(std::span<const Observation> asks)
{
    return toText({.figures = figuresOf(asks)}, chartPictures(asks));
}

/// What stands at the end of the line that begins so.
QString valueOf(const QString &text, const char *label)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        if (line.trimmed().startsWith(QLatin1String(label)))
            return line.trimmed().mid(static_cast<qsizetype>(qstrlen(label))).trimmed();
    return {};
}

class SummaryGates : public ::testing::TestWithParam<int>
{
};

} // namespace

TEST_P(SummaryGates, OpenInTheTextAsOnThePage)
{
    const int n = GetParam();
    const QString text = textOf(someAsks(n));
    const auto has = [&](const char *label) { return !valueOf(text, label).isEmpty(); };
    EXPECT_EQ(has("median"), n >= 3);
    EXPECT_EQ(has("typical"), n >= 5);
    EXPECT_EQ(valueOf(text, "typical").contains(QLatin1String("between")), n >= 6);
    EXPECT_EQ(has("likely range of the rate"), n >= 6);
    EXPECT_EQ(has("mean"), n >= 8);
    EXPECT_EQ(has("Brier score"), n >= 10);
    EXPECT_EQ(has("expected too often"), n >= 10);
    EXPECT_EQ(has("given 60"), n >= 10);
    EXPECT_EQ(valueOf(text, "fear that was expected").startsWith(QLatin1String("rising")), n >= 12);
    EXPECT_EQ(has("fear that was expected"), n >= 8);
}

TEST_P(SummaryGates, OpenInTheReportAsOnThePage)
{
    const auto asks = someAsks(GetParam());
    const auto pictures = chartPictures(asks);
    const QString report =
        toHtml(summaryReport({.today = Day::of(*Instant::fromString(QStringLiteral("2026-11-20T12:00:00Z"))), .observations = asks}));
    const QString text = textOf(asks);
    for (const ChartPicture &picture : pictures) {
        EXPECT_TRUE(text.contains(picture.sentence));
        EXPECT_TRUE(report.contains(picture.sentence.toHtmlEscaped()));
    }
    EXPECT_EQ(report.contains(QLatin1String("usually")), GetParam() >= 8);
}
INSTANTIATE_TEST_SUITE_P(Numbers, SummaryGates, ::testing::Range(0, 13));

TEST(SummaryText, NamesTheDaysItIsNarrowedTo)
{
    const SummaryFigures narrowed{.from = Day::fromString(QStringLiteral("2026-03-01")),
                                  .to = Day::fromString(QStringLiteral("2026-03-31"))};
    EXPECT_TRUE(toText(narrowed, {}).startsWith(QStringLiteral("0 asks from 2026-03-01 to 2026-03-31\n")));
}

TEST(SummaryText, NamesASingleDayOnce)
{
    const auto day = Day::fromString(QStringLiteral("2026-03-01"));
    EXPECT_TRUE(toText({.from = day, .to = day}, {}).startsWith(QStringLiteral("0 asks on 2026-03-01\n")));
}

TEST(SummaryText, NamesTheAnswersThereAre)
{
    EXPECT_THAT(textOf(someAsks(3)).split(QLatin1Char('\n')), ::testing::Contains(QStringLiteral("  1 yes · 2 no")));
}

TEST(SummaryText, NeverShowsAChance)
{
    EXPECT_FALSE(textOf(someAsks(30)).contains(QLatin1String("p =")));
}

namespace {
SupportState steepAndAlarmed()
{
    const std::vector<SupportSign> signs{{SupportRule::Worsening, SupportLevel::Amber}, {SupportRule::Alarm, SupportLevel::Blue}};
    return {.firing = signs, .speaking = signs};
}

QJsonObject jsonOf(const SummaryFigures &summary)
{
    return QJsonDocument::fromJson(toJson(summary)).object();
}
} // namespace

TEST(SummarySupport, IsToldOnlyWhereItWasAskedFor)
{
    EXPECT_FALSE(jsonOf({}).contains(QStringLiteral("support")));
    EXPECT_FALSE(toText({}, {}).contains(QStringLiteral("Support")));
}

TEST(SummarySupport, NamesTheLevelAndTheRulesThatSpeak)
{
    const QJsonObject support = jsonOf({.support = steepAndAlarmed()}).value(QStringLiteral("support")).toObject();
    EXPECT_EQ(support.value(QStringLiteral("level")).toString(), QStringLiteral("amber"));
    EXPECT_EQ(support.value(QStringLiteral("rules")).toVariant().toStringList(),
              QStringList({QStringLiteral("worsening"), QStringLiteral("alarm")}));
    EXPECT_TRUE(toText({.support = steepAndAlarmed()}, {}).contains(QStringLiteral("Support: amber")));
}

TEST(SummarySupport, SaysNoneWhereEverythingRests)
{
    const SupportState resting{.firing = steepAndAlarmed().firing};
    const QJsonObject support = jsonOf({.support = resting}).value(QStringLiteral("support")).toObject();
    EXPECT_EQ(support.value(QStringLiteral("level")).toString(), QStringLiteral("none"));
    EXPECT_TRUE(support.value(QStringLiteral("rules")).toArray().isEmpty());
}
