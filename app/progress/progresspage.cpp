// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/progresspage.h"

#include "app/base/failureboundary.h"
#include "app/progress/questionoverview.h"
#include "app/progress/questionpage.h"
#include "app/progress/scopechoice.h"
#include "core/charts/asknumbers.h"
#include "core/charts/studycard.h"
#include "core/notebook/readers.h"

#include <QJsonValue>
#include <QTimer>

#include <algorithm>
#include <set>
#include <unordered_set>

namespace rung {

namespace {
const QLatin1String scopeKey("scope");
const QLatin1String questionKey("question");

bool isNarrow(const ProgressScope &scope)
{
    return scope != ProgressScope{.range = ProgressRange::All};
}

template <class Enum>
std::optional<Enum> enumIn(const QJsonValue &value, Enum last)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}
} // namespace

ProgressPage::ProgressPage(Notebook &notebook, QWidget *parent)
    : QStackedWidget(parent), m_notebook(notebook), m_overview(new QuestionOverview), m_page(new QuestionPage), m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("progressPage"));
    setAccessibleName(tr("Progress"));
    addWidget(m_overview);
    addWidget(m_page);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ProgressPage::reload);
    connect(&notebook, &Notebook::changed, this, &ProgressPage::readSoon);
    connect(m_overview, &QuestionOverview::opened, this, &ProgressPage::showQuestion);
    connect(m_overview, &QuestionOverview::summaryRequested, this, &ProgressPage::summaryRequested);
    connect(m_overview, &QuestionOverview::nextStepRequested, this, &ProgressPage::nextStepRequested);
    connect(m_page, &QuestionPage::backRequested, this, &ProgressPage::showAll);
    connect(m_page, &QuestionPage::entryRequested, this, &ProgressPage::entryRequested);
    connect(m_page, &QuestionPage::daysRequested, this, &ProgressPage::askForEntries);
    connect(m_page, &QuestionPage::rungRequested, this, &ProgressPage::narrowToRungOf, Qt::QueuedConnection);
    for (ScopeChoice *choice : {m_overview->scopeChoice(), m_page->scopeChoice()})
        connect(choice, &ScopeChoice::chosen, this, &ProgressPage::setScope, Qt::QueuedConnection);
}

/// Only what is in view is read; the rest waits until it is shown.
void ProgressPage::readSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon->start();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QStackedWidget::showEvent(event);
}

void ProgressPage::setScope(const ProgressScope &scope)
{
    m_scope = scope;
    m_begun = true;
    guarded(this, [this] { m_stale ? read() : answer(); });
}

void ProgressPage::narrowToRungOf(const Id<Attempt> &attempt)
{
    guarded(this, [&] {
        const auto &seen = m_notebook.observations();
        const auto found = std::find_if(seen.begin(), seen.end(), [&](const Observation &one) { return one.id == attempt; });
        if (found == seen.end())
            return;
        ProgressScope scope = m_scope;
        scope.rung = found->rung;
        setScope(scope);
    });
}

void ProgressPage::askForEntries(const ChartDays &days)
{
    const ProgressDays within = daysIn(m_scope, m_notebook.today());
    Q_EMIT entriesRequested({.ladder = m_scope.ladder,
                             .rung = m_scope.rung,
                             .from = std::max(days.from, within.from.value_or(days.from)),
                             .to = std::min(days.to, within.to.value_or(days.to))});
}

void ProgressPage::reload()
{
    guarded(this, [this] { read(); });
}

void ProgressPage::read()
{
    readOffers();
    forgetWhatIsGone();
    if (!std::exchange(m_begun, true))
        widenIfEmpty();
    answer();
    m_stale = false;
}

/// What was practised, with the names of every rung.
void ProgressPage::readOffers()
{
    std::unordered_set<Id<Ladder>> ladders;
    std::unordered_set<Id<Rung>> rungs;
    std::set<Context> contexts;
    for (const Observation &observation : m_notebook.observations()) {
        ladders.insert(observation.ladder);
        rungs.insert(observation.rung);
        contexts.insert(observation.context);
    }
    m_offers = {read::ladders(m_notebook, true), {contexts.begin(), contexts.end()}};
    std::erase_if(m_offers.ladders, [&](const Ladder &ladder) { return !ladders.contains(ladder.id); });
    m_titles.clear();
    for (const Ladder &ladder : m_offers.ladders)
        for (const Rung &rung : read::rungs(m_notebook, ladder.id, true)) {
            m_titles.insert(rung.id, rung.title.text());
            if (rungs.contains(rung.id))
                m_offers.rungs.push_back(rung);
        }
}

void ProgressPage::forgetWhatIsGone()
{
    const auto isThere = [](const auto &things, const auto &id) {
        return std::any_of(things.begin(), things.end(), [&](const auto &one) { return one.id == id; });
    };
    if (!isThere(m_offers.ladders, m_scope.ladder))
        m_scope.ladder.reset();
    if (!isThere(m_offers.rungs, m_scope.rung))
        m_scope.rung.reset();
    if (std::find(m_offers.contexts.begin(), m_offers.contexts.end(), m_scope.context) == m_offers.contexts.end())
        m_scope.context.reset();
}

/// Begins with everything where the last months are empty.
void ProgressPage::widenIfEmpty()
{
    if (chosenBy(m_scope, m_notebook.observations(), m_notebook.today()).empty())
        m_scope.range = ProgressRange::All;
}

/// What was asked within the scope, as it is now.
std::span<const Observation> ProgressPage::inScope() const
{
    return isNarrow(m_scope) ? std::span(m_chosen) : std::span(m_notebook.observations());
}

/// Answers what is in view; the other questions wait until they are.
void ProgressPage::answer()
{
    const auto &all = m_notebook.observations();
    m_chosen = isNarrow(m_scope) ? chosenBy(m_scope, all, m_notebook.today()) : std::vector<Observation>();
    for (ScopeChoice *choice : {m_overview->scopeChoice(), m_page->scopeChoice()})
        choice->show(m_scope, m_offers, m_notebook.today());
    m_overviewStale = true;
    m_opened ? showOpened() : showOverview();
}

void ProgressPage::showOverview()
{
    if (std::exchange(m_overviewStale, false))
        m_overview->show(chartPictures(inScope(), m_titles), m_notebook.observations().empty());
}

void ProgressPage::showOpened()
{
    const auto observations = inScope();
    std::optional<StudyCard> studies;
    if (m_opened == ChartQuestion::HowOftenNo)
        studies = studyCard(static_cast<int>(
            std::count_if(observations.begin(), observations.end(), [](const Observation &one) { return noForecast(one).has_value(); })));
    m_page->show(chartPicture(*m_opened, observations, m_titles), studies);
}

void ProgressPage::showQuestion(ChartQuestion question)
{
    if (m_stale)
        reload();
    if (m_stale)
        return;
    m_opened = question;
    showOpened();
    setCurrentWidget(m_page);
    m_page->focusContent();
}

void ProgressPage::showAll()
{
    guarded(this, [this] { showOverview(); });
    setCurrentWidget(m_overview);
    if (m_opened)
        m_overview->focusCard(*m_opened);
    m_opened.reset();
}

QJsonObject ProgressPage::view() const
{
    QJsonObject view{{scopeKey, toJson(m_scope)}};
    if (m_opened)
        view.insert(questionKey, static_cast<int>(*m_opened));
    return view;
}

void ProgressPage::restoreView(const QJsonObject &view)
{
    setScope(progressScopeFrom(view.value(scopeKey).toObject()));
    if (const auto question = enumIn(view.value(questionKey), ChartQuestion::HowLongSting))
        showQuestion(*question);
}

} // namespace rung
