// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/sharedcatalogue.h"
#include "tests/core/guidance/sample.h"

using namespace rung;

namespace {
Rung written(int number, int baseline)
{
    Rung rung = sample::rung(number, baseline, Context::Work);
    rung.why = QStringLiteral("to hear “no”\nand go on");
    rung.courtesy = QStringLiteral("thank them");
    rung.notes = QStringLiteral("my boss Ada");
    rung.again = Again::OtherPerson;
    rung.highStakes = true;
    return rung;
}
} // namespace

TEST(SharedCatalogue, ComesBackAsItWasWritten)
{
    EXPECT_EQ(std::get<Catalogue>(parseCatalogue(writeCatalogue(builtInCatalogue()))), builtInCatalogue());
    const Catalogue own = catalogueOf(std::vector{written(1, 20), written(2, 60), written(3, 65)});
    EXPECT_EQ(std::get<Catalogue>(parseCatalogue(writeCatalogue(own))), own);
}

TEST(SharedCatalogue, SaysWhatIsAskedAndKeepsTheNotesAtHome)
{
    const QByteArray shared = writeCatalogue(catalogueOf(std::vector{written(1, 20)}));
    EXPECT_TRUE(shared.contains("Rung 1"));
    EXPECT_TRUE(shared.contains("thank them"));
    EXPECT_FALSE(shared.contains("Ada"));
}

TEST(SharedCatalogue, ReadsTheLevelFromTheFear)
{
    const Catalogue own = catalogueOf(std::vector{written(1, 35), written(2, 55), written(3, 60)});
    EXPECT_EQ(own[0].level, Level::Beginner);
    EXPECT_EQ(own[1].level, Level::Intermediate);
    EXPECT_EQ(own[2].level, Level::Advanced);
}

TEST(SharedCatalogue, KeepsTheIdARungHadAndNoItemTwice)
{
    Rung known = written(1, 20);
    known.catalogueId = QStringLiteral("borrow-a-pen");
    Rung twin = written(2, 30);
    twin.catalogueId = known.catalogueId;
    const Catalogue own = catalogueOf(std::vector{known, twin, written(3, 40)});
    ASSERT_EQ(own.size(), 2U);
    EXPECT_EQ(own[0].id, QStringLiteral("borrow-a-pen"));
    EXPECT_EQ(own[1].id, sample::id<Rung>(3).toString());
    EXPECT_EQ(joined(builtInCatalogue(), own).size(), builtInCatalogue().size() + 1);
}
