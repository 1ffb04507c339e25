// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/guidance/rungwords.h"
#include "tests/core/guidance/sample.h"

using namespace rung;

namespace {
using Asks = std::vector<Observation>;

const Rung aRung = sample::rung(1, 40);
const QLocale english(QStringLiteral("en_GB"));

QString openAfter(const Asks &asks)
{
    const std::vector rungs{aRung};
    return stillOpen(rungProgress(ladderRecord(aRung.ladder, rungs, asks).rungs.front()));
}

std::optional<ThenAndNow> between(const Asks &asks)
{
    const std::vector rungs{aRung};
    return thenAndNow(ladderRecord(aRung.ladder, rungs, asks).rungs.front(), english);
}

Observation handled(int day, int how)
{
    Observation ask = sample::ask(aRung, day, 60);
    ask.handled = Handled::from(how);
    return ask;
}
} // namespace

TEST(StillOpen, SaysNothingBeforeTheFirstAskNorOnceItIsSettled)
{
    EXPECT_EQ(openAfter({}), QString());
    Observation easy = sample::ask(aRung, 0, 10);
    easy.handled = Handled::from(9);
    EXPECT_EQ(openAfter({easy}), QString());
}

TEST(StillOpen, CountsTheAsksAndAsksForAnotherDay)
{
    const QString sameDay = openAfter({sample::ask(aRung, 0, 60), sample::ask(aRung, 0, 60)});
    EXPECT_TRUE(sameDay.startsWith(QStringLiteral("1 more asks, one of them on another day, would make it three.")))
        << sameDay.toStdString();
    const QString twoDays = openAfter({sample::ask(aRung, 0, 60), sample::ask(aRung, 1, 60)});
    EXPECT_TRUE(twoDays.startsWith(QStringLiteral("1 more asks would make it three."))) << twoDays.toStdString();
    const QString threeAtOnce = openAfter({sample::ask(aRung, 0, 60), sample::ask(aRung, 0, 60), sample::ask(aRung, 0, 60)});
    EXPECT_TRUE(threeAtOnce.startsWith(QStringLiteral("An ask on another day is still open."))) << threeAtOnce.toStdString();
}

TEST(StillOpen, NamesTheMarksThatAreNotHeld)
{
    EXPECT_EQ(
        openAfter({handled(0, 3), handled(1, 3), handled(2, 3)}),
        QStringLiteral(
            "Two of these are still open: fear at 35 or less, or at half of the first time; the feared thing at 20 % or less, or at half "
            "of what you gave it; handled 7 or better twice in a row."));
    EXPECT_EQ(
        openAfter({handled(0, 3), handled(1, 8), handled(2, 8)}),
        QStringLiteral(
            "One of these is still open: fear at 35 or less, or at half of the first time; the feared thing at 20 % or less, or at half "
            "of what you gave it."));
}

TEST(ThenAndNow, WantsThreeMonthsBetweenTheFirstAskAndTheLast)
{
    EXPECT_FALSE(between({}));
    EXPECT_FALSE(between({sample::ask(aRung, 0, 60)}));
    EXPECT_FALSE(between({sample::ask(aRung, 0, 60), sample::ask(aRung, 91, 30)})) << "2 March to 1 June";
    EXPECT_TRUE(between({sample::ask(aRung, 0, 60), sample::ask(aRung, 92, 30)})) << "2 March to 2 June";
}

TEST(ThenAndNow, TellsFearAndBeliefOfBoth)
{
    Observation last = sample::ask(aRung, 92, 30);
    last.pFearedAgain = Likelihood::from(10);
    const auto told = between({sample::ask(aRung, 0, 70), last}).value();
    EXPECT_EQ(told.then, QStringLiteral("Then, 2 March 2026: fear reached 70, and you gave the feared thing 60 %."));
    EXPECT_EQ(told.now, QStringLiteral("Now, 2 June 2026: fear reached 30, and you give it 10 %."));
}

TEST(ThenAndNow, LeavesOutBeliefsWhereOneIsFromMemory)
{
    Observation first = sample::ask(aRung, 0, 70);
    first.sealed = false;
    const auto told = between({first, sample::ask(aRung, 92, 30)}).value();
    EXPECT_EQ(told.then, QStringLiteral("Then, 2 March 2026: fear reached 70."));
    EXPECT_EQ(told.now, QStringLiteral("Now, 2 June 2026: fear reached 30."));
}
