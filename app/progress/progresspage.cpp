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
#include <unordered_set>

namespace rung {

namespace {
const QLatin1String rangeKey("range");
const QLatin1String ladderKey("ladder");
const QLatin1String questionKey("question");

template <class Enum>
std::optional<Enum> enumIn(const QJsonValue &value, Enum last)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}
} // namespace

ProgressPage::ProgressPage(Notebook &notebook, QWidget *parent)
    : QStackedWidget(parent),
      m_notebook(notebook),
      m_overview(new QuestionOverview),
      m_page(new QuestionPage),
      m_soon(new QTimer(this))
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
    connect(m_page, &QuestionPage::backRequested, this, &ProgressPage::showAll);
    connect(m_page, &QuestionPage::entryRequested, this, &ProgressPage::entryRequested);
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
    reload();
}

void ProgressPage::reload()
{
    guarded(this, [this] { read(); });
}

void ProgressPage::read()
{
    m_ladders = practisedLadders();
    if (std::none_of(m_ladders.begin(), m_ladders.end(), [&](const Ladder &one) { return one.id == m_scope.ladder; }))
        m_scope.ladder.reset();
    if (!std::exchange(m_begun, true))
        widenIfEmpty();
    const auto ranged = within(m_notebook.observations(), m_scope.range, m_notebook.today());
    const auto chosen = m_scope.ladder ? onLadder(ranged, *m_scope.ladder) : std::vector<Observation>();
    const std::span<const Observation> observations = m_scope.ladder ? std::span<const Observation>(chosen) : ranged;
    m_pictures = chartPictures(observations, titles());
    m_forecasts = static_cast<int>(
        std::count_if(observations.begin(), observations.end(), [](const Observation &one) { return noForecast(one).has_value(); }));
    m_stale = false;
    m_overview->scopeChoice()->show(m_scope, m_ladders);
    m_page->scopeChoice()->show(m_scope, m_ladders);
    m_overview->show(m_pictures);
    showOpened();
}

/// Begins with everything where the last months are empty.
void ProgressPage::widenIfEmpty()
{
    if (within(m_notebook.observations(), m_scope.range, m_notebook.today()).empty())
        m_scope.range = ProgressRange::All;
}

std::vector<Ladder> ProgressPage::practisedLadders() const
{
    std::unordered_set<Id<Ladder>> practised;
    for (const Observation &observation : m_notebook.observations())
        practised.insert(observation.ladder);
    std::vector<Ladder> ladders = read::ladders(m_notebook, true);
    std::erase_if(ladders, [&](const Ladder &ladder) { return !practised.contains(ladder.id); });
    return ladders;
}

RungTitles ProgressPage::titles() const
{
    RungTitles titles;
    for (const Ladder &ladder : m_ladders)
        for (const Rung &rung : read::rungs(m_notebook, ladder.id, true))
            titles.insert(rung.id, rung.title.text());
    return titles;
}

void ProgressPage::showOpened()
{
    if (!m_opened)
        return;
    const ChartPicture &picture = m_pictures[static_cast<std::size_t>(*m_opened)];
    m_page->show(picture, *m_opened == ChartQuestion::HowOftenNo ? studyCard(m_forecasts) : std::nullopt);
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
    setCurrentWidget(m_overview);
    if (m_opened)
        m_overview->focusCard(*m_opened);
    m_opened.reset();
}

QJsonObject ProgressPage::view() const
{
    QJsonObject view{{rangeKey, static_cast<int>(m_scope.range)}};
    if (m_scope.ladder)
        view.insert(ladderKey, m_scope.ladder->toString());
    if (m_opened)
        view.insert(questionKey, static_cast<int>(*m_opened));
    return view;
}

void ProgressPage::restoreView(const QJsonObject &view)
{
    ProgressScope scope;
    scope.range = enumIn(view.value(rangeKey), ProgressRange::All).value_or(scope.range);
    scope.ladder = Id<Ladder>::fromString(view.value(ladderKey).toString());
    setScope(scope);
    if (const auto question = enumIn(view.value(questionKey), ChartQuestion::HowLongSting))
        showQuestion(*question);
}

} // namespace rung
