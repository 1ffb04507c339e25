// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/attempt/revealpage.h"
#include "app/widgets/chips.h"
#include "tests/app/attempt/desk.h"
#include "tests/app/attempt/formtools.h"

#include <QLabel>
#include <QPushButton>

using namespace rung;
using namespace rung::literals;

namespace {
struct Row
{
    Answer answer;
    int peak;
    const char *told; ///< headline and sentences, a line each
    bool scale = true;
};

QString toldOn(const RevealPage &page)
{
    QStringList told;
    told << page.findChild<QLabel *>(QStringLiteral("headline"))->text();
    for (const QLabel *sentence : page.findChildren<QLabel *>(QStringLiteral("sentence")))
        told << sentence->text();
    return told.join(QLatin1Char('\n'));
}

/// An attempt on the middle rung that was planned and then not asked.
Id<Attempt> notThisTime(Desk &desk)
{
    const Id<Attempt> id = desk.notebook->plan(desk.rungs[1], sample::prediction());
    desk.notebook->log(id, {.happenedAt = desk.notebook->now(), .day = desk.notebook->today(), .answer = Answer::DidNotAsk});
    return id;
}
} // namespace

class RevealPageRow : public testing::TestWithParam<Row>
{
};

TEST_P(RevealPageRow, TellsItAsItWas)
{
    Desk desk;
    const Id<Attempt> id = desk.planned();
    Outcome outcome = sample::outcome(*desk.notebook, GetParam().answer);
    outcome.peak = Suds::from(GetParam().peak);
    desk.notebook->log(id, outcome);
    const RevealPage page(*desk.notebook, id);
    EXPECT_EQ(toldOn(page), QString::fromUtf8(GetParam().told));
    EXPECT_EQ(page.findChild<QWidget *>(QStringLiteral("scale")) != nullptr, GetParam().scale);
}

INSTANTIATE_TEST_SUITE_P(
    Table, RevealPageRow,
    testing::Values(
        Row{Answer::No, 25,
            "25 less than you expected.\nYou gave “they laugh” 60 %. It did not happen. Now you give it 30 %.\nThey said no. You asked."},
        Row{Answer::Yes, 52,
            "As you expected.\nYou gave “they laugh” 60 %. It did not happen. Now you give it 30 %.\nThey said yes. You asked."},
        Row{Answer::NoReply, 65,
            "15 more than you expected. That happens.\nYou gave “they laugh” 60 %. It did not happen. Now you give it 30 %.\nNo reply. You "
            "asked."},
        Row{Answer::LeftBefore, 70, "You went, and left before the answer.\nFear reached 70."},
        Row{Answer::Waiting, 40, "Sent. The answer can take its time."}, Row{Answer::DidNotAsk, 40, "Not this time.", false}));

TEST(RevealPage, TellsTheOutcomeAloneFromMemory)
{
    Desk desk;
    const Id<Attempt> id = desk.notebook->logFromMemory(desk.rungs[0], sample::outcome(*desk.notebook));
    const RevealPage page(*desk.notebook, id);
    EXPECT_EQ(toldOn(page), QStringLiteral("They said no. You asked.\nFear reached 40."));
}

TEST(RevealPage, OffersWaysOnOnlyAfterNotThisTime)
{
    Desk desk;
    const Id<Attempt> asked = desk.notebook->logFromMemory(desk.rungs[0], sample::outcome(*desk.notebook));
    EXPECT_FALSE(RevealPage(*desk.notebook, asked).findChild<QWidget *>(QStringLiteral("waysOn")));
    EXPECT_TRUE(RevealPage(*desk.notebook, notThisTime(desk)).findChild<QWidget *>(QStringLiteral("waysOn")));
}

TEST(RevealPage, KeepsTheRungAsItIs)
{
    Desk desk;
    RevealPage page(*desk.notebook, notThisTime(desk));
    const Record before = read::record(*desk.notebook);
    bool done = false;
    QObject::connect(&page, &RevealPage::done, &page, [&] { done = true; });
    form::part<QPushButton>(page, "keepButton")->click();
    EXPECT_TRUE(done);
    EXPECT_EQ(read::record(*desk.notebook), before);
}

TEST(RevealPage, LeadsToASmallerRung)
{
    Desk desk;
    RevealPage page(*desk.notebook, notThisTime(desk));
    std::optional<Id<Rung>> smaller;
    QObject::connect(&page, &RevealPage::planRequested, &page, [&](const Id<Rung> &id) { smaller = id; });
    form::part<QPushButton>(page, "smallerButton")->click();
    EXPECT_EQ(smaller, desk.rungs[0]);
}

TEST(RevealPage, TurnsToTheGuideWhereNoRungIsSmaller)
{
    Desk desk;
    const Id<Attempt> id = desk.planned();
    desk.notebook->log(id, {.happenedAt = desk.notebook->now(), .day = desk.notebook->today(), .answer = Answer::DidNotAsk});
    RevealPage page(*desk.notebook, id);
    QString section;
    QObject::connect(&page, &RevealPage::guideRequested, &page, [&](const QString &wanted) { section = wanted; });
    form::part<QPushButton>(page, "smallerButton")->click();
    EXPECT_FALSE(section.isEmpty());
}

TEST(RevealPage, PutsTheRungAwaySoThatItCanBeUndone)
{
    Desk desk;
    RevealPage page(*desk.notebook, notThisTime(desk));
    form::part<QPushButton>(page, "putAwayButton")->click();
    EXPECT_TRUE(read::rung(*desk.notebook, desk.rungs[1])->archived);
    desk.notebook->undo();
    EXPECT_FALSE(read::rung(*desk.notebook, desk.rungs[1])->archived);
}

TEST(RevealPage, OffersToWriteAboutIt)
{
    Desk desk;
    const Id<Attempt> id = desk.notebook->logFromMemory(desk.rungs[0], sample::outcome(*desk.notebook));
    RevealPage page(*desk.notebook, id);
    std::optional<Id<Attempt>> wanted;
    QObject::connect(&page, &RevealPage::writeRequested, &page, [&](const Id<Attempt> &attempt) { wanted = attempt; });
    form::part<QPushButton>(page, "writeButton")->click();
    EXPECT_EQ(wanted, id);
}

TEST(RevealPage, IsLeftWithOneKey)
{
    Desk desk;
    const Id<Attempt> id = desk.notebook->logFromMemory(desk.rungs[0], sample::outcome(*desk.notebook));
    RevealPage page(*desk.notebook, id);
    page.show();
    QApplication::setActiveWindow(&page);
    bool done = false;
    QObject::connect(&page, &RevealPage::done, &page, [&] { done = true; });
    form::key(Qt::Key_Space);
    EXPECT_TRUE(done);
}

namespace {
/// A no on a planned attempt with this peak.
Id<Attempt> refusedWith(Desk &desk, int peak)
{
    desk.clock.now = desk.clock.now.plusDays(1);
    const Id<Attempt> id = desk.planned();
    Outcome outcome = sample::outcome(*desk.notebook);
    outcome.peak = Suds::from(peak);
    desk.notebook->log(id, outcome);
    return id;
}

QString coachingOn(const RevealPage &page)
{
    const auto *line = page.findChild<QLabel *>(QStringLiteral("coachingLine"));
    return line ? line->text() : QString();
}

size_t linesShown(const Desk &desk)
{
    return read::support(*desk.notebook).coachingShown.size();
}
} // namespace

TEST(RevealCoaching, SaysOneLineAndRemembersThatItWasShown)
{
    Desk desk;
    const Id<Attempt> id = refusedWith(desk, 90);
    RevealPage page(*desk.notebook, id);
    EXPECT_EQ(coachingOn(page), coachingLine(CoachingKind::TooBig));
    EXPECT_EQ(linesShown(desk), 0u) << "nobody has seen it yet";
    page.show();
    EXPECT_EQ(linesShown(desk), 1u);
}

TEST(RevealCoaching, SaysTheSameLineOnAPageMadeAnewAndCountsItOnce)
{
    Desk desk;
    const Id<Attempt> id = refusedWith(desk, 90);
    RevealPage(*desk.notebook, id).show();
    RevealPage anew(*desk.notebook, id);
    anew.show();
    EXPECT_EQ(coachingOn(anew), coachingLine(CoachingKind::TooBig));
    EXPECT_EQ(linesShown(desk), 1u);
}

TEST(RevealCoaching, SaysNothingAfterThreeLinesInAWeek)
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        RevealPage(*desk.notebook, refusedWith(desk, 90)).show();
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, refusedWith(desk, 90))), QString());
}

TEST(RevealCoaching, IsSilentWhereThatKindIsSwitchedOff)
{
    Desk desk;
    const Id<Attempt> id = refusedWith(desk, 90);
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, id, {CoachingKind::TooBig})), coachingLine(CoachingKind::TakenPersonally));
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, id, {CoachingKind::TooBig, CoachingKind::TakenPersonally})), QString());
}

TEST(RevealCoaching, DoesNotSayThatItGoesUpAndDownWhileARuleOfSupportFires)
{
    Desk desk;
    refusedWith(desk, 20);
    const Id<Attempt> id = refusedWith(desk, 50);
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, id)), coachingLine(CoachingKind::NotAStraightLine));
    const SupportState resting{.firing = {{SupportRule::Worsening, SupportLevel::Amber}}};
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, id, {}, [&] { return resting; })), QString());
}

TEST(RevealCoaching, IsSilentUnderRed)
{
    Desk desk;
    const Id<Attempt> id = refusedWith(desk, 90);
    const std::vector<SupportSign> signs{{SupportRule::Words, SupportLevel::Red}};
    const SupportState red{.firing = signs, .speaking = signs};
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, id, {}, [&] { return red; })), QString());
}

TEST(RevealCoaching, CanBeSwitchedOffWhereItStands)
{
    Desk desk;
    RevealPage page(*desk.notebook, refusedWith(desk, 90));
    page.show();
    std::vector<CoachingKind> silenced;
    QObject::connect(&page, &RevealPage::coachingSilenced, &page, [&](CoachingKind kind) { silenced.push_back(kind); });
    form::part<QPushButton>(page, "silenceButton")->click();
    EXPECT_EQ(silenced, std::vector{CoachingKind::TooBig});
    EXPECT_FALSE(page.findChild<QWidget *>(QStringLiteral("coachingCard"))->isVisible());
}

TEST(RevealCoaching, KeepsTheReasonsThatWouldHoldForAnyone)
{
    Desk desk;
    const Id<Attempt> id = refusedWith(desk, 65);
    RevealPage page(*desk.notebook, id);
    page.show();
    auto *keep = form::part<QPushButton>(page, "keepReasonsButton");
    EXPECT_FALSE(keep->isVisible());
    auto *reasons = form::part<ChipGroup>(page, "reasonChips");
    reasons->chip(0)->click();
    reasons->chip(5)->click();
    keep->click();
    QCoreApplication::processEvents();
    const auto kept = read::reflectionsOn(*desk.notebook, id);
    ASSERT_EQ(kept.size(), 1u);
    const QString chosen = QLocale().createSeparatedList({QStringLiteral("rules"), QStringLiteral("bad timing")});
    EXPECT_TRUE(kept.front().text.contains(chosen)) << kept.front().text.toStdString();
}

TEST(RevealCoaching, HearsThePersonBlameThemselvesInTheStory)
{
    Desk desk;
    const Id<Attempt> id = desk.planned();
    desk.notebook->log(id, sample::outcome(*desk.notebook), QStringLiteral("It was all my fault."));
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, id)), coachingLine(CoachingKind::TakenPersonally));
}

TEST(RevealCoaching, SaysNothingOfAnOrdinaryDay)
{
    Desk desk;
    EXPECT_EQ(coachingOn(RevealPage(*desk.notebook, refusedWith(desk, 40))), QString());
}
