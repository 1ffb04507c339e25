// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/building.h"
#include "core/guidance/catalogue.h"

#include <set>

using namespace rung;
using namespace rung::literals;
using testing::IsEmpty;

namespace {
const QByteArray oneItem = R"([{"id": "a", "title": "Ask for a pen", "level": "beginner", "context": "shops", "defaultSuds": 10}])";

QByteArray replaced(const char *part, const char *by)
{
    return QByteArray(oneItem).replace(part, by);
}

QString refusal(const QByteArray &json)
{
    const auto result = parseCatalogue(json);
    const auto *error = std::get_if<DataError>(&result);
    return error ? error->path + QStringLiteral(": ") + error->message : QStringLiteral("accepted");
}

std::vector<Step> stepsOf(const Catalogue &catalogue)
{
    std::vector<Step> steps;
    for (const CatalogueItem &item : catalogue)
        steps.push_back({item.suds, item.context});
    return steps;
}
} // namespace

TEST(Catalogue, ReadsAnItemWithoutItsOptionalFields)
{
    const auto catalogue = std::get<Catalogue>(parseCatalogue(oneItem));
    ASSERT_EQ(catalogue.size(), 1U);
    EXPECT_EQ(catalogue[0].title.text(), QStringLiteral("Ask for a pen"));
    EXPECT_EQ(catalogue[0].suds, 10_suds);
    EXPECT_EQ(catalogue[0].again, Again::Anyone);
    EXPECT_EQ(catalogue[0].noIs, NoIs::Even);
}

TEST(Catalogue, NamesTheFieldItRefuses)
{
    EXPECT_EQ(refusal(replaced("\"shops\"", "\"moon\"")).section(QLatin1Char('.'), 0, 0), QStringLiteral("[0]"));
    EXPECT_TRUE(refusal(replaced("\"shops\"", "\"moon\"")).startsWith(QStringLiteral("[0].context: “moon” is none of: shops, ")));
    EXPECT_EQ(refusal(replaced("10}", "10.5}")), QStringLiteral("[0].defaultSuds: A whole number from 0 to 100 belongs here."));
    EXPECT_EQ(refusal(replaced("10}", "101}")), QStringLiteral("[0].defaultSuds: A whole number from 0 to 100 belongs here."));
    EXPECT_EQ(refusal(replaced("\"a\"", "7")), QStringLiteral("[0].id: A text belongs here."));
    EXPECT_EQ(refusal(replaced("Ask for a pen", " ")), QStringLiteral("[0].title: A title of 1 to 200 characters belongs here."));
    EXPECT_EQ(refusal(replaced("\"level\"", "\"levle\"")), QStringLiteral("[0].level: This field is missing."));
    EXPECT_EQ(refusal(replaced("10}", "10, \"highStakes\": 1}")), QStringLiteral("[0].highStakes: Only true or false belongs here."));
}

TEST(Catalogue, RefusesUnknownFieldsAndIdsThatComeTwice)
{
    EXPECT_EQ(refusal(replaced("10}", "10, \"colour\": \"red\"}")), QStringLiteral("[0]: The field “colour” is not known here."));
    const QByteArray item = oneItem.mid(1, oneItem.size() - 2);
    EXPECT_EQ(refusal('[' + item + ',' + item + ']'), QStringLiteral("[1].id: The id “a” is taken by an earlier item."));
}

TEST(Catalogue, RefusesWhatIsNoListOfItems)
{
    EXPECT_TRUE(refusal("[").contains(QStringLiteral("not JSON")));
    EXPECT_EQ(refusal("{}"), QStringLiteral(": A catalogue is a list of items."));
    EXPECT_EQ(refusal("[1]"), QStringLiteral("[0]: An object with named fields belongs here."));
}

TEST(BuiltInCatalogue, SaysOfEveryItemWhyAndHowToAskKindly)
{
    EXPECT_GE(builtInCatalogue().size(), 60U);
    for (const CatalogueItem &item : builtInCatalogue()) {
        EXPECT_FALSE(item.why.isEmpty()) << item.id.toStdString();
        EXPECT_FALSE(item.courtesy.isEmpty()) << item.id.toStdString();
    }
}

TEST(BuiltInCatalogue, CanBeBrowsedByWordLevelContextAndHowOftenANoIs)
{
    const auto found = [](const CatalogueFilter &filter) { return browse(builtInCatalogue(), filter); };
    EXPECT_EQ(found({}), builtInCatalogue());
    for (const auto &item : found({.level = Level::Beginner, .context = Context::Shops, .noIs = NoIs::Often}))
        EXPECT_TRUE(item.level == Level::Beginner && item.context == Context::Shops && item.noIs == NoIs::Often);
    EXPECT_FALSE(found({.level = Level::Beginner, .context = Context::Shops, .noIs = NoIs::Often}).empty());
    ASSERT_EQ(found({.search = QStringLiteral("DOG walker")}).size(), 1U);
    EXPECT_THAT(found({.search = QStringLiteral("dog elephant")}), IsEmpty());
}

TEST(BuiltInCatalogue, OffersItemsNearAGapNearestFirst)
{
    const auto near = itemsNear(builtInCatalogue(), 58_suds, {QStringLiteral("street-project")});
    ASSERT_EQ(near.size(), 3U);
    EXPECT_EQ(near[0].suds, 60_suds);
    for (const auto &item : near) {
        EXPECT_NE(item.id, QStringLiteral("street-project"));
        EXPECT_NEAR(item.suds.value(), 58, 10);
    }
    EXPECT_THAT(itemsNear(builtInCatalogue(), 100_suds), IsEmpty());
}

TEST(BuiltInCatalogue, OffersTheSameHeightInOtherKindsOfPlaces)
{
    const auto places = elsewhere(builtInCatalogue(), Context::Shops, 30_suds);
    ASSERT_EQ(places.size(), 3U);
    std::set<Context> contexts{Context::Shops};
    for (const auto &item : places) {
        EXPECT_NEAR(item.suds.value(), 30, 10);
        EXPECT_TRUE(contexts.insert(item.context).second) << "each place once, and none of them a shop";
    }
    const auto without = elsewhere(builtInCatalogue(), Context::Shops, 30_suds, {places[0].id});
    EXPECT_EQ(std::ranges::count(without, places[0].id, &CatalogueItem::id), 0);
}

TEST(StarterLadder, MeetsTheBuildingAdvice)
{
    const Catalogue ladder = starterLadder(builtInCatalogue());
    EXPECT_EQ(ladder.size(), 8U);
    EXPECT_THAT(buildingHints(stepsOf(ladder)), IsEmpty());
    EXPECT_THAT(ghostRungs(stepsOf(ladder)), IsEmpty());
    for (const CatalogueItem &item : ladder)
        EXPECT_FALSE(item.highStakes) << item.id.toStdString();
}

TEST(StarterLadder, MakesDoWithASmallCatalogue)
{
    EXPECT_EQ(starterLadder(std::get<Catalogue>(parseCatalogue(oneItem))).size(), 1U);
    EXPECT_THAT(starterLadder({}), IsEmpty());
}
