// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/looks.h"
#include "app/base/preferences.h"
#include "app/today/todaypage.h"
#include "app/widgets/chips.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

struct TodayPageTest : testing::Test
{
    StillClock clock;
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state"))};
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(environment(clock));

    Id<Rung> addRung()
    {
        const auto ladder = notebook->addLadder({title("Small asks")}, std::vector{newRung("Ask for a taste", 30_suds)});
        return read::rungs(*notebook, ladder).front().id;
    }

    static QPushButton *button(const QWidget &page, const char *name) { return page.findChild<QPushButton *>(QLatin1String(name)); }

    static bool shows(const QWidget &page, const char *text)
    {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisibleTo(&page) && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }

    /// Pages rebuild their cards; the old ones go with the next turn of the event loop.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

TEST_F(TodayPageTest, WelcomesSomebodyWhoIsHereForTheFirstTime)
{
    TodayPage page(*notebook, preferences);
    QSignalSpy build(&page, &TodayPage::buildLadderRequested);
    QTest::keyClick(button(page, "buildLadderButton"), Qt::Key_Space);
    EXPECT_EQ(build.count(), 1);
    EXPECT_TRUE(shows(page, "25 less than you expected."));
}

TEST_F(TodayPageTest, OffersTheNextStepOnceThereIsALadder)
{
    TodayPage page(*notebook, preferences);
    const auto rung = addRung();
    settle();
    std::vector<Id<Rung>> wanted;
    QObject::connect(&page, &TodayPage::planRequested, &page, [&](Id<Rung> id) { wanted.push_back(id); });
    EXPECT_TRUE(shows(page, "Ask for a taste"));
    button(page, "planButton")->click();
    EXPECT_THAT(wanted, testing::ElementsAre(rung));
}

TEST_F(TodayPageTest, AsksFirstHowAPlanWentWhoseDayHasCome)
{
    const auto attempt = notebook->plan(addRung(), prediction());
    TodayPage page(*notebook, preferences);
    EXPECT_TRUE(shows(page, "You fear: “they laugh.”"));
    std::vector<Id<Attempt>> wanted;
    QObject::connect(&page, &TodayPage::logRequested, &page, [&](Id<Attempt> id) { wanted.push_back(id); });
    button(page, "howDidItGoButton")->click();
    EXPECT_THAT(wanted, testing::ElementsAre(attempt));
}

TEST_F(TodayPageTest, NamesAStepThatIsPlannedOnce)
{
    notebook->plan(addRung(), prediction());
    const TodayPage page(*notebook, preferences);
    const auto labels = page.findChildren<QLabel *>();
    EXPECT_EQ(std::ranges::count(labels, QStringLiteral("Ask for a taste"), &QLabel::text), 1);
    EXPECT_TRUE(shows(page, "It is planned already."));
}

TEST_F(TodayPageTest, PutsAPlanOffUntilTomorrow)
{
    const auto attempt = notebook->plan(addRung(), prediction());
    TodayPage page(*notebook, preferences);
    button(page, "askMeTomorrowButton")->click();
    settle();
    EXPECT_EQ(plannedDay(*read::attempt(*notebook, attempt)->prediction, notebook->dayStart()), notebook->today().plusDays(1));
    EXPECT_FALSE(button(page, "howDidItGoButton"));
    EXPECT_TRUE(shows(page, "tomorrow"));
}

TEST_F(TodayPageTest, OffersAPlanForTheCalendarWhileItsTimeIsAhead)
{
    Prediction plan = prediction();
    plan.plannedFor = clock.now.plusSeconds(3600);
    const auto attempt = notebook->plan(addRung(), plan);
    TodayPage page(*notebook, preferences);
    std::vector<Id<Attempt>> wanted;
    QObject::connect(&page, &TodayPage::calendarRequested, &page, [&](Id<Attempt> id) { wanted.push_back(id); });
    button(page, "calendarButton")->click();
    EXPECT_THAT(wanted, testing::ElementsAre(attempt));
    clock.now = clock.now.plusSeconds(3600);
    EXPECT_FALSE(button(TodayPage(*notebook, preferences), "calendarButton"));
}

TEST_F(TodayPageTest, OffersAPlanOfALaterDayForTheCalendar)
{
    Prediction plan = prediction();
    plan.plannedFor = notebook->today().plusDays(2);
    notebook->plan(addRung(), plan);
    TodayPage page(*notebook, preferences);
    QSignalSpy wanted(&page, &TodayPage::calendarRequested);
    button(page, "calendarButton")->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TodayPageTest, AsksADayLaterHowItIsAndKeepsTheAnswer)
{
    const auto attempt = notebook->logFromMemory(addRung(), outcome(*notebook));
    clock.now = clock.now.plusDays(1);
    TodayPage page(*notebook, preferences);
    page.findChild<ChipGroup *>(QStringLiteral("botherChips"))->chip(1)->click();
    settle();
    page.findChild<ChipGroup *>(QStringLiteral("replayingChips"))->chip(0)->click();
    const auto answered = read::attempt(*notebook, attempt)->nextDay;
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->bother, 25_suds);
    EXPECT_EQ(answered->replaying, false);
}

TEST_F(TodayPageTest, NeverAsksAgainWhatWasSkipped)
{
    notebook->logFromMemory(addRung(), outcome(*notebook));
    clock.now = clock.now.plusDays(1);
    TodayPage page(*notebook, preferences);
    button(page, "skipButton")->click();
    TodayPage again(*notebook, preferences);
    EXPECT_FALSE(again.findChild<QWidget *>(QStringLiteral("nextDayCard")));
}

TEST_F(TodayPageTest, WelcomesBackWithTheLastWordsAndWithoutCountingDays)
{
    const auto rung = addRung();
    notebook->plan(rung, prediction());
    notebook->logFromMemory(rung, outcome(*notebook), QStringLiteral("She smiled."));
    clock.now = clock.now.plusDays(45);
    TodayPage page(*notebook, preferences);
    EXPECT_TRUE(shows(page, "You last wrote: “She smiled.”"));
    EXPECT_FALSE(shows(page, "45"));
    EXPECT_TRUE(page.findChild<QWidget *>(QStringLiteral("olderPlans")));
}

TEST_F(TodayPageTest, HasOnePrimaryButton)
{
    notebook->plan(addRung(), prediction());
    TodayPage page(*notebook, preferences);
    int primary = 0;
    for (const auto *one : page.findChildren<QPushButton *>())
        primary += one->property(looks::button).toInt() == static_cast<int>(ButtonKind::Primary) ? 1 : 0;
    EXPECT_EQ(primary, 1);
}

TEST_F(TodayPageTest, OffersWhereANoIsLikelierAfterSixAsksWithoutOne)
{
    const auto rung = addRung();
    for (int i = 0; i < 6; ++i) {
        clock.now = clock.now.plusDays(1);
        notebook->logFromMemory(rung, outcome(*notebook, Answer::Yes));
    }
    clock.now = clock.now.plusDays(1);
    TodayPage page(*notebook, preferences);
    QSignalSpy wanted(&page, &TodayPage::likelierNoRequested);
    EXPECT_TRUE(shows(page, "Want one where a no is likelier?"));
    button(page, "likelierNoButton")->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(TodayPageTest, SaysThatThreeAsksArePlenty)
{
    const auto rung = addRung();
    for (int i = 0; i < 3; ++i)
        notebook->logFromMemory(rung, outcome(*notebook));
    EXPECT_TRUE(shows(TodayPage(*notebook, preferences), "That is plenty for one day."));
}

TEST_F(TodayPageTest, OffersASettledRungOnceMoreAfterThreeWeeks)
{
    const auto ladder =
        notebook->addLadder({title("Small asks")}, std::vector{newRung("Pet a dog", 20_suds), newRung("Ask for a taste", 35_suds)});
    const auto settled = read::rungs(*notebook, ladder).front().id;
    Outcome easy = outcome(*notebook);
    easy.peak = 10_suds;
    easy.handled = Handled::from(9);
    notebook->logFromMemory(settled, easy);
    clock.now = clock.now.plusDays(22);
    TodayPage page(*notebook, preferences);
    std::vector<Id<Rung>> wanted;
    QObject::connect(&page, &TodayPage::planRequested, &page, [&](Id<Rung> id) { wanted.push_back(id); });
    EXPECT_TRUE(shows(page, "so that it stays easy: “Pet a dog”"));
    button(page, "notePlanButton")->click();
    EXPECT_THAT(wanted, testing::ElementsAre(settled));
}

} // namespace
} // namespace rung
