// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/readers.h"
#include "core/notebook/supportreader.h"
#include "tests/support/sample.h"

namespace rung {
namespace {

using namespace literals;
using namespace sample;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

struct SupportTest : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    Id<Ladder> ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
    Id<Rung> rung = read::rungs(*notebook, ladder).front().id;

    std::vector<QString> texts() const
    {
        std::vector<QString> found;
        for (const auto &text : read::recentTexts(*notebook, notebook->today()))
            found.push_back(text.text);
        return found;
    }

    std::vector<QString> rules() const
    {
        std::vector<QString> found;
        for (const Dismissal &one : read::support(*notebook).dismissals)
            found.push_back(one.rule);
        return found;
    }
};

TEST_F(SupportTest, ReadsEverythingWrittenTheseDays)
{
    Prediction planned = prediction();
    planned.ask = QStringLiteral("May I taste it?");
    const auto attempt = notebook->plan(rung, planned);
    Outcome happened = outcome(*notebook);
    happened.line = Line::from(QStringLiteral("breathe first"));
    notebook->log(attempt, happened, QStringLiteral("She smiled."));
    notebook->write({.text = QStringLiteral("A free text.")});
    EXPECT_THAT(texts(),
                UnorderedElementsAre(QStringLiteral("they laugh"), QStringLiteral("May I taste it?"), QStringLiteral("breathe first"),
                                     QStringLiteral("She smiled."), QStringLiteral("A free text.")));
}

TEST_F(SupportTest, TakesAnAttemptAndItsReflectionsForOneEntry)
{
    const auto attempt = notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("She smiled."));
    notebook->write({.text = QStringLiteral("More of it."), .attempt = attempt});
    for (const auto &text : read::recentTexts(*notebook, notebook->today()))
        EXPECT_EQ(text.entry, attempt.uuid());
}

TEST_F(SupportTest, KnowsWhetherTheBodyRangAnAlarm)
{
    Outcome happened = outcome(*notebook);
    happened.body = {Body::Panic};
    notebook->logFromMemory(rung, happened, QStringLiteral("It came over me."));
    EXPECT_TRUE(read::recentTexts(*notebook, notebook->today()).front().bodyAlarm);
}

TEST_F(SupportTest, ReadsNothingOlderThanFourteenDays)
{
    notebook->write({.text = QStringLiteral("A free text.")});
    notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("She smiled."));
    clock.now = clock.now.plusDays(13);
    EXPECT_EQ(texts().size(), 2U);
    clock.now = clock.now.plusDays(1);
    EXPECT_THAT(texts(), IsEmpty());
}

TEST_F(SupportTest, ReadsNothingInTheTrash)
{
    const auto text = notebook->write({.text = QStringLiteral("A free text.")});
    notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("She smiled."));
    notebook->trash(text);
    EXPECT_THAT(texts(), ElementsAre(QStringLiteral("She smiled.")));
    notebook->trash(rung);
    EXPECT_THAT(texts(), IsEmpty());
}

TEST_F(SupportTest, KnowsTheFearsOfTheRungsInView)
{
    const auto more = notebook->addRungs(ladder, std::vector{newRung("Ask for a discount", 70_suds), newRung("Ask for a date", 90_suds)});
    notebook->trash(more.back());
    EXPECT_THAT(read::rungFears(*notebook), ElementsAre(30_suds, 70_suds));
}

TEST_F(SupportTest, PutsSeveralCardsAwayInOneDeed)
{
    const size_t deeds = notebook->deedCount();
    notebook->dismissSupport(
        std::vector<RestedCard>{{QStringLiteral("worsening"), SupportLevel::Amber}, {QStringLiteral("alarm"), SupportLevel::Blue}});
    EXPECT_THAT(rules(), UnorderedElementsAre(QStringLiteral("worsening"), QStringLiteral("alarm")));
    EXPECT_EQ(notebook->deedCount(), deeds + 1);
    notebook->undo();
    EXPECT_THAT(rules(), IsEmpty());
    notebook->redo();
    EXPECT_EQ(rules().size(), 2U);
}

TEST_F(SupportTest, DoesNothingWhereThereIsNoCardToPutAway)
{
    const size_t deeds = notebook->deedCount();
    notebook->dismissSupport({});
    EXPECT_EQ(notebook->deedCount(), deeds);
}

TEST_F(SupportTest, MakesTodayQuietAndTakesItBack)
{
    notebook->makeTodayQuiet();
    EXPECT_THAT(rules(), ElementsAre(QString(quietDayRule)));
    EXPECT_EQ(notebook->undo(), Deed::QuietDay);
    EXPECT_THAT(rules(), IsEmpty());
}

} // namespace
} // namespace rung
