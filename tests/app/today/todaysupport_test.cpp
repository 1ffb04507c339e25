// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/today/todaypage.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace rung {
namespace {

using namespace literals;
using namespace sample;
using testing::ElementsAre;

SupportState firing(const std::vector<SupportSign> &signs)
{
    return {.firing = signs, .speaking = signs};
}

const SupportState blue = firing({{SupportRule::Replaying, SupportLevel::Blue}});
const SupportState amber = firing({{SupportRule::Worsening, SupportLevel::Amber}, {SupportRule::Replaying, SupportLevel::Blue}});

SupportState red()
{
    SupportState state = firing({{SupportRule::Words, SupportLevel::Red}});
    state.redEntries = {QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    return state;
}

struct TodaySupport : testing::Test
{
    StillClock clock;
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state"))};
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));
    std::vector<Id<Rung>> rungs = notebook->addRungs(notebook->addLadder({title("Small asks")}),
                                                     std::vector{newRung("Ask for a taste", 20_suds), newRung("Ask for a tool", 40_suds)});
    std::unique_ptr<TodayPage> page;

    TodayPage &show(const SupportState &state)
    {
        page = std::make_unique<TodayPage>(*notebook, preferences, [state] { return state; });
        return *page;
    }

    QWidget *part(const char *name) const { return page->findChild<QWidget *>(QLatin1String(name)); }
    void press(const char *name) const { page->findChild<QPushButton *>(QLatin1String(name))->click(); }

    bool shows(const char *text) const
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()) && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }

    std::vector<RestedCard> putAway() const
    {
        std::vector<RestedCard> cards;
        for (const Dismissal &one : read::support(*notebook).dismissals)
            cards.push_back({one.rule, one.level, one.entry});
        return cards;
    }
};

TEST_F(TodaySupport, SaysNothingWhereNothingFires)
{
    show({});
    EXPECT_FALSE(part("supportCard"));
    EXPECT_TRUE(part("stepCard"));
}

TEST_F(TodaySupport, SaysABlueInOneQuietLineAboveTheStep)
{
    show(blue);
    EXPECT_TRUE(part("supportLine"));
    EXPECT_TRUE(part("stepCard"));
    EXPECT_FALSE(shows("feeds the fear"));
    press("disclose");
    EXPECT_TRUE(shows("feeds the fear"));
    EXPECT_TRUE(shows("it may be wrong"));
}

TEST_F(TodaySupport, PutsAnAmberCardInPlaceOfTheStep)
{
    show(amber);
    EXPECT_TRUE(part("amberCard"));
    EXPECT_FALSE(part("stepCard"));
    EXPECT_TRUE(shows("the fear rose"));
    EXPECT_FALSE(shows("replaying"));
}

TEST_F(TodaySupport, PutsTheCardAwayWithTheQuieterLineAndTakesThatBackByUndo)
{
    show(amber);
    press("supportPutAwayButton");
    EXPECT_THAT(putAway(),
                ElementsAre(RestedCard{QStringLiteral("worsening"), SupportLevel::Amber},
                            RestedCard{QStringLiteral("replaying"), SupportLevel::Blue}));
    notebook->undo();
    EXPECT_THAT(putAway(), testing::IsEmpty());
}

TEST_F(TodaySupport, LeadsToEveryWayOn)
{
    show(amber);
    QSignalSpy talk(page.get(), &TodayPage::talkRequested);
    QSignalSpy guide(page.get(), &TodayPage::guideRequested);
    press("supportTalkButton");
    press("supportGuideButton");
    EXPECT_EQ(talk.count(), 1);
    ASSERT_EQ(guide.count(), 1);
    EXPECT_EQ(guide.front().front().toString(), QStringLiteral("more-help"));
}

TEST_F(TodaySupport, TakesTheRungBelowTheLastOneForASmallerStep)
{
    notebook->logFromMemory(rungs[1], outcome(*notebook));
    show(amber);
    std::vector<Id<Rung>> wanted;
    QObject::connect(page.get(), &TodayPage::planRequested, page.get(), [&](Id<Rung> id) { wanted.push_back(id); });
    press("supportSmallerButton");
    EXPECT_THAT(wanted, ElementsAre(rungs[0]));
}

TEST_F(TodaySupport, LooksForSomethingEasierWhereNoRungIsSmaller)
{
    notebook->logFromMemory(rungs[0], outcome(*notebook));
    show(amber);
    QSignalSpy easier(page.get(), &TodayPage::easierRequested);
    press("supportSmallerButton");
    EXPECT_EQ(easier.count(), 1);
}

TEST_F(TodaySupport, OffersEasierWaysInWhereTheLadderIsSteep)
{
    show(firing({{SupportRule::Setup, SupportLevel::Blue}}));
    QSignalSpy easier(page.get(), &TodayPage::easierRequested);
    press("supportEasierButton");
    EXPECT_EQ(easier.count(), 1);
    EXPECT_FALSE(part("supportSmallerButton"));
}

TEST_F(TodaySupport, AddsTheDoctorWhereThePanicSpeaksAndTheTherapistAtTheSecondAmber)
{
    SupportState state = firing({{SupportRule::Alarm, SupportLevel::Amber}});
    show(state);
    EXPECT_TRUE(part("medicalSentence"));
    EXPECT_FALSE(part("therapistSentence"));
    state = amber;
    state.namesTherapist = true;
    show(state);
    EXPECT_FALSE(part("medicalSentence"));
    EXPECT_TRUE(part("therapistSentence"));
}

TEST_F(TodaySupport, NamesWhomToCallUnderRedAndShowsNoStepAndNoQuestion)
{
    preferences.setCountry(QStringLiteral("GB"));
    notebook->setTrustedContact(TrustedContact{QStringLiteral("Maria"), QStringLiteral("0123")});
    notebook->logFromMemory(rungs[1], outcome(*notebook));
    clock.now = clock.now.plusDays(1);
    show(red());
    EXPECT_TRUE(shows("call 999"));
    EXPECT_TRUE(shows("116 123"));
    EXPECT_TRUE(shows("Maria, 0123"));
    EXPECT_TRUE(shows("Nobody was told."));
    EXPECT_FALSE(part("stepCard"));
    EXPECT_FALSE(part("nextDayCard"));
    EXPECT_FALSE(part("lineCard"));
}

TEST_F(TodaySupport, KeepsLadderProgressAndWritingWithinReachUnderRed)
{
    show(red());
    QSignalSpy ladder(page.get(), &TodayPage::ladderRequested);
    QSignalSpy progress(page.get(), &TodayPage::progressRequested);
    std::vector<std::optional<QUuid>> written;
    QObject::connect(page.get(), &TodayPage::keepWritingRequested, page.get(),
                     [&](std::optional<QUuid> entry) { written.push_back(entry); });
    press("quietLadderButton");
    press("quietProgressButton");
    press("redWriteButton");
    EXPECT_EQ(ladder.count(), 1);
    EXPECT_EQ(progress.count(), 1);
    EXPECT_THAT(written, ElementsAre(red().redEntries.front()));
}

TEST_F(TodaySupport, LiftsARedAsAFigureOfSpeechByOnePress)
{
    show(red());
    press("redLiftButton");
    EXPECT_THAT(putAway(), ElementsAre(RestedCard{QStringLiteral("words"), SupportLevel::Red, red().redEntries.front()}));
}

TEST_F(TodaySupport, SaysThatAQuietDayIsQuietAndNotThatSomethingWasRead)
{
    SupportState quiet = firing({{SupportRule::Words, SupportLevel::Red}});
    quiet.quietDay = true;
    show(quiet);
    EXPECT_TRUE(shows("Today is quiet."));
    EXPECT_FALSE(shows("misread"));
    press("redLiftButton");
    EXPECT_THAT(putAway(), ElementsAre(RestedCard{QStringLiteral("words"), SupportLevel::Red, std::nullopt}));
}

TEST_F(TodaySupport, FoldsWhatWaitsUnderRed)
{
    notebook->plan(rungs[1], prediction());
    show(red());
    EXPECT_TRUE(part("olderPlans"));
    EXPECT_FALSE(shows("Waiting for you"));
    EXPECT_FALSE(shows("Planned, any day"));
}

} // namespace
} // namespace rung
