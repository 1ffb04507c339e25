// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/helplines.h"

using namespace rung;
using testing::IsEmpty;

namespace {
const QByteArray file = R"({"checkedOn": "2026-03-02", "anywhereElse": {"emergency": "112", "directory": "example.org"}, "lines": [
    {"country": "NO", "service": "Line", "call": "116 123", "text": null, "hours": "24/7", "emergency": "113", "note": "",
     "source": "https://example.org", "sourceYear": 2023}]})";

QString refusal(const QByteArray &json)
{
    const auto result = parseHelplines(json);
    const auto *error = std::get_if<DataError>(&result);
    return error ? error->path : QStringLiteral("accepted");
}

QString refusalWith(const char *part, const char *by)
{
    return refusal(QByteArray(file).replace(part, by));
}
} // namespace

TEST(Helplines, ReadALine)
{
    const auto helplines = std::get<Helplines>(parseHelplines(file));
    ASSERT_EQ(helplines.lines.size(), 1U);
    EXPECT_EQ(helplines.lines[0].call, QStringLiteral("116 123"));
    EXPECT_TRUE(helplines.lines[0].text.isNull());
    EXPECT_EQ(helplines.emergencyElsewhere, QStringLiteral("112"));
}

TEST(Helplines, NameTheFieldTheyRefuse)
{
    EXPECT_EQ(refusalWith("\"NO\"", "\"no\""), QStringLiteral("lines[0].country"));
    EXPECT_EQ(refusalWith("116 123", " "), QStringLiteral("lines[0].call"));
    EXPECT_EQ(refusalWith("\"113\"", "113"), QStringLiteral("lines[0].emergency"));
    EXPECT_EQ(refusalWith("2023", "23"), QStringLiteral("lines[0].sourceYear"));
    EXPECT_EQ(refusalWith("2026-03-02", "March"), QStringLiteral("checkedOn"));
    EXPECT_EQ(refusalWith("directory", "folder"), QStringLiteral("anywhereElse.directory"));
    EXPECT_EQ(refusalWith("\"note\"", "\"colour\": 1, \"note\""), QStringLiteral("lines[0]"));
    EXPECT_EQ(refusal("[]"), QStringLiteral("checkedOn"));
}

TEST(BuiltInHelplines, TellTheSameNumberApartByCountry)
{
    const auto &helplines = builtInHelplines();
    const auto dutch = linesFor(helplines, QStringLiteral("NL"));
    ASSERT_EQ(dutch.size(), 1U);
    EXPECT_EQ(dutch[0].call, QStringLiteral("113"));
    const auto norwegian = linesFor(helplines, QStringLiteral("NO"));
    ASSERT_EQ(norwegian.size(), 1U);
    EXPECT_EQ(norwegian[0].emergency, QStringLiteral("113"));
    EXPECT_NE(norwegian[0].call, QStringLiteral("113"));
}

TEST(BuiltInHelplines, KeepEveryLineOfACountryAndListItOnce)
{
    EXPECT_EQ(linesFor(builtInHelplines(), QStringLiteral("FR")).size(), 2U);
    const auto countries = countriesWithLines(builtInHelplines());
    EXPECT_EQ(countries.count(QStringLiteral("FR")), 1);
    EXPECT_EQ(countries.first(), QStringLiteral("AU")) << "Australia comes first by name";
    EXPECT_THAT(linesFor(builtInHelplines(), QStringLiteral("XX")), IsEmpty());
}

TEST(BuiltInHelplines, PresetTheCountryOfTheLocaleOrSomewhereElse)
{
    EXPECT_EQ(countryFromLocale(builtInHelplines(), QLocale(QStringLiteral("de_AT"))), QStringLiteral("AT"));
    EXPECT_EQ(countryFromLocale(builtInHelplines(), QLocale(QStringLiteral("is_IS"))), std::nullopt);
    EXPECT_EQ(countryFromLocale(builtInHelplines(), QLocale::c()), std::nullopt);
}

TEST(BuiltInHelplines, NameTheirCountries)
{
    for (const auto &country : countriesWithLines(builtInHelplines()))
        EXPECT_FALSE(countryName(country).isEmpty()) << country.toStdString();
}

TEST(Helplines, AreOverdueAYearAfterTheyWereChecked)
{
    const auto helplines = std::get<Helplines>(parseHelplines(file));
    EXPECT_FALSE(isCheckOverdue(helplines, Day::fromString(QStringLiteral("2027-03-02")).value()));
    EXPECT_TRUE(isCheckOverdue(helplines, Day::fromString(QStringLiteral("2027-03-03")).value()));
}
