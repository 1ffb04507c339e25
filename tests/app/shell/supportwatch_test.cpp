// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/supportwatch.h"
#include "tests/support/sample.h"

#include <QSignalSpy>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct SupportWatchTest : testing::Test
{
    StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    SupportWatch watch{*notebook};
    QSignalSpy changed{&watch, &SupportWatch::changed};

    Id<Reflection> write(const char *text) { return notebook->write({.text = QString::fromUtf8(text)}); }

    void settle()
    {
        while (!watch.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

TEST_F(SupportWatchTest, KnowsTheNumbersAtOnce)
{
    const auto rung = notebook->addRungs(notebook->addLadder({title("Small asks")}), std::vector{newRung("Ask for a taste", 30_suds)});
    Outcome happened = outcome(*notebook);
    happened.peak = 100_suds;
    notebook->logFromMemory(rung.front(), happened);
    EXPECT_EQ(watch.state().level(), SupportLevel::Blue);
}

TEST_F(SupportWatchTest, TellsOnceTheWorkerFoundHeavyWords)
{
    const auto text = write("I want to die.");
    EXPECT_EQ(watch.state().level(), std::nullopt) << "nobody waits for the worker";
    settle();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(watch.state().level(), SupportLevel::Red);
    EXPECT_THAT(watch.state().redEntries, testing::ElementsAre(text.uuid()));
}

TEST_F(SupportWatchTest, SaysNothingOfHarmlessWords)
{
    write("She said no, and I laughed.");
    settle();
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(SupportWatchTest, ForgetsWhatWasTakenBack)
{
    write("I want to die.");
    settle();
    notebook->undo();
    EXPECT_EQ(watch.state().level(), std::nullopt);
}

TEST_F(SupportWatchTest, RemembersWhatItFoundThroughOtherChanges)
{
    write("I want to die.");
    settle();
    notebook->addLadder({title("Small asks")});
    EXPECT_TRUE(watch.isSettled());
    EXPECT_EQ(watch.state().level(), SupportLevel::Red);
}

TEST_F(SupportWatchTest, ReadsWhatIsWrittenAfterALift)
{
    write("I want to die.");
    settle();
    const size_t deeds = notebook->deedCount();
    notebook->dismissSupport(whatIsLifted(watch.state()));
    ASSERT_EQ(notebook->deedCount(), deeds + 1);
    EXPECT_EQ(watch.state().level(), std::nullopt);
    clock.now = clock.now.plusSeconds(60);
    write("I still want to die.");
    settle();
    EXPECT_EQ(watch.state().level(), SupportLevel::Red);
}

TEST_F(SupportWatchTest, PassesOverSoftPhrasesWhereTheyAreSwitchedOff)
{
    for (const char *text : {"I am worthless.", "I feel worthless again.", "So hopeless, so worthless."})
        write(text);
    settle();
    EXPECT_EQ(watch.state().level(), SupportLevel::Blue);
    EXPECT_EQ(watch.state(SoftPhrases::PassedOver).level(), std::nullopt);
}

} // namespace
} // namespace rung
