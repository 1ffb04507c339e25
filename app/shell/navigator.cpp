// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigator.h"

#include "app/attempt/alreadyaskedpage.h"
#include "app/attempt/logpage.h"
#include "app/attempt/planpage.h"
#include "app/attempt/revealpage.h"
#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/guide/guidepage.h"
#include "app/guide/talkpage.h"
#include "app/journal/journalpage.h"
#include "app/journal/writepage.h"
#include "app/ladder/ladderpage.h"
#include "app/shell/newattempt.h"
#include "app/shell/opennotebook.h"
#include "core/notebook/readers.h"

namespace rung {

namespace {
QString pageName(Place place)
{
    return placeName(place) + QStringLiteral("Page");
}

WritePage::Prompts promptsUnder(const SupportState &support)
{
    return support.promptsRest() ? WritePage::Prompts::Resting : WritePage::Prompts::Offered;
}
} // namespace

Navigator::Navigator(OpenNotebook &open, Preferences &preferences)
    : m_open(open), m_preferences(preferences), m_stack(new PageStack([this](Place place) { return makePlace(place); }))
{
}

Navigator::~Navigator()
{
    delete m_stack;
}

Place Navigator::placeInView() const
{
    for (const Place place : {Place::Guide, Place::Talk})
        if (m_stack->currentWidget() && m_stack->currentWidget()->objectName() == pageName(place))
            return place;
    return m_stack->place();
}

bool Navigator::closesOnEscape() const
{
    return m_stack->hasForm() && !isFillingForm() && !qobject_cast<WritePage *>(m_stack->currentWidget());
}

bool Navigator::isFillingForm() const
{
    return qobject_cast<FormPage *>(m_stack->currentWidget());
}

void Navigator::showPlace(Place place)
{
    const bool liesOnTop = m_stack->hasForm() && (place == Place::Guide || place == Place::Talk);
    if (liesOnTop && placeInView() == place)
        return;
    if (liesOnTop)
        open([this, place] { return makePlace(place); });
    else
        guarded(m_stack, [&] { m_stack->showPlace(place); });
}

void Navigator::showGuide(const QString &section)
{
    showPlace(Place::Guide);
    if (auto *page = qobject_cast<GuidePage *>(m_stack->currentWidget()))
        page->showSection(section);
}

void Navigator::writeDownContact()
{
    showPlace(Place::Talk);
    if (auto *page = qobject_cast<TalkPage *>(m_stack->currentWidget()))
        page->writeDownContact();
}

void Navigator::find()
{
    showPlace(Place::Journal);
    if (auto *page = pageAt<JournalPage>(Place::Journal))
        page->focusSearch();
}

void Navigator::openPlan(const Id<Rung> &rung)
{
    open(plan(rung));
}

void Navigator::openPlanEdit(const Id<Attempt> &attempt)
{
    open([this, attempt] {
        auto *page = new PlanPage(m_open.notebook(), m_open.drafts(), attempt);
        connectForm(page);
        connect(page, &PlanPage::saved, this, [this] { showPlace(Place::Today); });
        connect(page, &PlanPage::printRequested, this, &Navigator::printRequested);
        return page;
    });
}

void Navigator::openLog(const Id<Attempt> &attempt)
{
    open([this, attempt] {
        auto *page = new LogPage(m_open.notebook(), m_open.drafts(), attempt);
        connectForm(page);
        connect(page, &LogPage::saved, this, [this, page](const Id<Attempt> &saved) { replace(page, reveal(saved)); });
        return page;
    });
}

void Navigator::openLogEdit(const Id<Attempt> &attempt)
{
    open([this, attempt] {
        auto *page = new LogPage(m_open.notebook(), m_open.drafts(), attempt);
        connectForm(page);
        connect(page, &LogPage::saved, this, &Navigator::showEntry);
        return page;
    });
}

void Navigator::openAlreadyAsked()
{
    open([this] {
        auto *page = new AlreadyAskedPage(m_open.notebook(), m_open.drafts());
        connectForm(page);
        connect(page, &AlreadyAskedPage::saved, this, [this, page](const Id<Attempt> &saved) { replace(page, reveal(saved)); });
        return page;
    });
}

void Navigator::openNewAttempt()
{
    std::optional<Id<Rung>> rung;
    guarded(m_stack, [&] {
        if (!support()().adviceRests())
            rung = nextRungToPlan(m_open.notebook());
    });
    rung ? openPlan(*rung) : openAlreadyAsked();
}

void Navigator::openWrite(const std::optional<Id<Attempt>> &about)
{
    open([this, about] {
        auto *page = new WritePage(m_open.notebook(), m_open.drafts(), about, promptsUnder(support()()));
        connectWriting(page);
        return page;
    });
}

void Navigator::openWriteEdit(const Id<Reflection> &reflection)
{
    open([this, reflection] {
        auto *page = new WritePage(m_open.notebook(), m_open.drafts(), reflection, promptsUnder(support()()));
        connectWriting(page);
        return page;
    });
}

void Navigator::connectWriting(WritePage *page)
{
    connect(page, &WritePage::closed, this, [this, page] { m_stack->closeForm(page); });
    connect(page, &WritePage::saved, this, [this](const Id<Reflection> &saved) {
        showPlace(m_stack->place());
        if (auto *journal = qobject_cast<JournalPage *>(m_stack->currentWidget()))
            journal->showReflection(saved);
    });
}

void Navigator::showEntry(const Id<Attempt> &attempt)
{
    showPlace(Place::Journal);
    if (auto *page = pageAt<JournalPage>(Place::Journal))
        page->showEntry(attempt);
}

void Navigator::showEntries(const JournalQuery &query)
{
    showPlace(Place::Journal);
    if (auto *page = pageAt<JournalPage>(Place::Journal))
        page->lookFor(query);
}

void Navigator::buildLadder()
{
    showPlace(Place::Ladder);
    if (auto *page = pageAt<LadderPage>(Place::Ladder))
        page->startFirstLadder();
}

void Navigator::startRung(const Id<Ladder> &ladder, Suds around)
{
    showPlace(Place::Ladder);
    if (auto *page = pageAt<LadderPage>(Place::Ladder))
        page->startRung(ladder, around);
}

void Navigator::findLikelierNo(const Id<Ladder> &ladder)
{
    showPlace(Place::Ladder);
    if (auto *page = pageAt<LadderPage>(Place::Ladder))
        page->startLikelierNo(ladder);
}

void Navigator::findEasier()
{
    showPlace(Place::Ladder);
    if (auto *page = pageAt<LadderPage>(Place::Ladder))
        page->startEasier();
}

void Navigator::keepWriting(std::optional<QUuid> entry)
{
    std::optional<Attempt> attempt;
    std::optional<Reflection> reflection;
    guarded(m_stack, [&] {
        if (entry)
            attempt = read::attempt(m_open.notebook(), Id<Attempt>(*entry));
        if (entry && !attempt)
            reflection = read::reflection(m_open.notebook(), Id<Reflection>(*entry));
    });
    if (reflection)
        openWriteEdit(reflection->id);
    else
        openWrite(attempt ? std::optional(attempt->id) : std::nullopt);
}

SupportNow Navigator::support() const
{
    return [this] { return m_open.support().state(m_preferences.softPhrases() ? SoftPhrases::Counted : SoftPhrases::PassedOver); };
}

PageStack::MakeForm Navigator::plan(const Id<Rung> &rung)
{
    return [this, rung] {
        auto *page = new PlanPage(m_open.notebook(), m_open.drafts(), rung, support()());
        connectForm(page);
        connect(page, &PlanPage::saved, this, [this] { showPlace(Place::Today); });
        connect(page, &PlanPage::planRequested, this, [this, page](const Id<Rung> &nearer) { replace(page, plan(nearer)); });
        connect(page, &PlanPage::stepInBetweenRequested, this, &Navigator::startRung);
        connect(page, &PlanPage::printRequested, this, &Navigator::printRequested);
        return page;
    };
}

PageStack::MakeForm Navigator::reveal(const Id<Attempt> &attempt)
{
    return [this, attempt] {
        auto *page = new RevealPage(m_open.notebook(), attempt, coachingKinds(m_preferences.quietCoaching()), support());
        connect(page, &RevealPage::done, this, [this] { showPlace(Place::Today); });
        connect(page, &RevealPage::writeRequested, this, &Navigator::openWrite);
        connect(page, &RevealPage::planRequested, this, [this, page](const Id<Rung> &smaller) { replace(page, plan(smaller)); });
        connect(page, &RevealPage::guideRequested, this, &Navigator::showGuide);
        connect(page, &RevealPage::coachingSilenced, this,
                [this](CoachingKind kind) { m_preferences.setQuietCoaching(QStringList(m_preferences.quietCoaching()) << toName(kind)); });
        connect(&m_open.notebook(), &Notebook::changed, page, [this, page, attempt] {
            if (!isTold(attempt))
                m_stack->closeForm(page);
        });
        return page;
    };
}

bool Navigator::isTold(const Id<Attempt> &attempt) const
{
    const auto found = read::attempt(m_open.notebook(), attempt);
    return found && found->outcome && !found->deletedAt;
}

void Navigator::connectForm(FormPage *form)
{
    connect(form, &FormPage::closed, this, [this, form] { m_stack->closeForm(form); });
    connect(form, &FormPage::talkRequested, this, [this] { showPlace(Place::Talk); });
    connect(form, &FormPage::guideRequested, this, &Navigator::showGuide);
}

void Navigator::open(PageStack::MakeForm make)
{
    guarded(m_stack, [&] { m_stack->openForm(std::move(make)); });
}

void Navigator::replace(QWidget *form, PageStack::MakeForm make)
{
    guarded(m_stack, [&] { m_stack->replaceForm(form, std::move(make)); });
}

} // namespace rung
