// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigator.h"

#include "app/base/failureboundary.h"
#include "app/guide/guidepage.h"
#include "app/guide/talkpage.h"
#include "app/journal/journalpage.h"
#include "app/ladder/ladderpage.h"
#include "app/progress/progresspage.h"
#include "app/shell/opennotebook.h"
#include "app/today/todaypage.h"
#include "core/exchange/calendar.h"
#include "core/notebook/readers.h"

namespace rung {

QWidget *Navigator::makePlace(Place place)
{
    switch (place) {
    case Place::Today:
        return makeToday();
    case Place::Ladder:
        return makeLadder();
    case Place::Journal:
        return makeJournal();
    case Place::Progress:
        return makeProgress();
    case Place::Guide:
        return makeGuide();
    case Place::Talk:
        return makeTalk();
    }
    Q_UNREACHABLE();
}

QWidget *Navigator::makeToday()
{
    auto *page = new TodayPage(m_open.notebook(), m_preferences, support());
    connect(page, &TodayPage::planRequested, this, &Navigator::openPlan);
    connect(page, &TodayPage::logRequested, this, &Navigator::openLog);
    connect(page, &TodayPage::editPlanRequested, this, &Navigator::openPlanEdit);
    connect(page, &TodayPage::calendarRequested, this, &Navigator::saveForCalendar);
    connect(page, &TodayPage::alreadyAskedRequested, this, &Navigator::openAlreadyAsked);
    connect(page, &TodayPage::ladderRequested, this, [this] { showPlace(Place::Ladder); });
    connect(page, &TodayPage::likelierNoRequested, this, &Navigator::findLikelierNo);
    connect(page, &TodayPage::buildLadderRequested, this, &Navigator::buildLadder);
    connect(page, &TodayPage::guideRequested, this, &Navigator::showGuide);
    connect(page, &TodayPage::entryRequested, this, &Navigator::showEntry);
    connect(page, &TodayPage::talkRequested, this, [this] { showPlace(Place::Talk); });
    connect(page, &TodayPage::progressRequested, this, [this] { showPlace(Place::Progress); });
    connect(page, &TodayPage::easierRequested, this, &Navigator::findEasier);
    connect(page, &TodayPage::keepWritingRequested, this, &Navigator::keepWriting);
    connect(&m_open.support(), &SupportWatch::changed, page, &TodayPage::reload);
    return page;
}

void Navigator::saveForCalendar(const Id<Attempt> &attempt)
{
    guarded(m_stack, [&] {
        const auto plan = read::attempt(m_open.notebook(), attempt);
        if (plan && plan->prediction && plan->prediction->plannedFor)
            Q_EMIT saveRequested(tr("reminder") + QStringLiteral(".ics"),
                                 writeCalendar({.id = attempt.uuid(),
                                                .title = tr("A reminder"),
                                                .when = *plan->prediction->plannedFor,
                                                .writtenAt = m_open.notebook().now()}));
    });
}

QWidget *Navigator::makeLadder()
{
    auto *page = new LadderPage(m_open.notebook(), m_open.drafts(), m_preferences, support());
    connect(page, &LadderPage::planRequested, this, &Navigator::openPlan);
    connect(page, &LadderPage::logRequested, this, &Navigator::openLog);
    connect(page, &LadderPage::entryRequested, this, &Navigator::showEntry);
    connect(page, &LadderPage::entriesRequested, this, [this](const Id<Rung> &rung) { showEntries({.rung = rung}); });
    connect(page, &LadderPage::guideRequested, this, &Navigator::showGuide);
    connect(page, &LadderPage::saveRequested, this, &Navigator::saveRequested);
    connect(&m_open.support(), &SupportWatch::changed, page, &LadderPage::reloadSoon);
    return page;
}

QWidget *Navigator::makeJournal()
{
    auto *page = new JournalPage(m_open.notebook());
    connect(page, &JournalPage::writeRequested, this, [this] { openWrite({}); });
    connect(page, &JournalPage::writeAboutRequested, this, &Navigator::openWrite);
    connect(page, &JournalPage::reflectionEditRequested, this, &Navigator::openWriteEdit);
    connect(page, &JournalPage::logEditRequested, this, &Navigator::openLogEdit);
    connect(page, &JournalPage::planRequested, this, &Navigator::openPlan);
    connect(page, &JournalPage::trashRequested, this, &Navigator::trashRequested);
    return page;
}

QWidget *Navigator::makeProgress()
{
    auto *page = new ProgressPage(m_open.notebook());
    connect(page, &ProgressPage::entryRequested, this, &Navigator::showEntry);
    connect(page, &ProgressPage::entriesRequested, this, &Navigator::showEntries);
    connect(page, &ProgressPage::summaryRequested, this, &Navigator::summaryRequested);
    connect(page, &ProgressPage::nextStepRequested, this, [this] { showPlace(Place::Today); });
    return page;
}

QWidget *Navigator::makeGuide()
{
    auto *page = new GuidePage;
    connect(page, &GuidePage::talkRequested, this, [this] { showPlace(Place::Talk); });
    connect(page, &GuidePage::knowledgeRequested, this, &Navigator::knowledgeRequested);
    return page;
}

QWidget *Navigator::makeTalk()
{
    auto *page = new TalkPage(m_open.notebook(), m_open.drafts(), m_preferences);
    connect(page, &TalkPage::quietTodayAsked, this, [this] {
        if (guarded(m_stack, [this] { m_open.notebook().makeTodayQuiet(); }))
            showPlace(Place::Today);
    });
    return page;
}

} // namespace rung
