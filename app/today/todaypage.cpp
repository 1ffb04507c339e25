// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/todaypage.h"

#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/today/comingcard.h"
#include "app/today/firststart.h"
#include "app/today/linecard.h"
#include "app/today/questioncards.h"
#include "app/today/redcard.h"
#include "app/today/stepcard.h"
#include "app/today/supportcard.h"
#include "app/today/todayrecord.h"
#include "app/today/waitingcard.h"
#include "app/today/waysrow.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/columnslayout.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/labels.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int stepShare = 2;
constexpr int lineShare = 1;
constexpr int sideBySideFrom = 640;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}
} // namespace

TodayPage::TodayPage(Notebook &notebook, Preferences &preferences, SupportNow support, QWidget *parent)
    : PageFrame(tr("Today"), tr("One step is plenty."), Width::Cards, parent),
      m_notebook(notebook),
      m_preferences(preferences),
      m_support(std::move(support)),
      m_alreadyAsked(quietButton(tr("I already asked"), this))
{
    setObjectName(QStringLiteral("todayPage"));
    m_alreadyAsked->setObjectName(QStringLiteral("alreadyAskedButton"));
    addTrailing(m_alreadyAsked);
    connect(m_alreadyAsked, &QPushButton::clicked, this, &TodayPage::alreadyAskedRequested);
    connect(&m_notebook, &Notebook::changed, this, &TodayPage::reload);
    reload();
}

void TodayPage::reload()
{
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    clear(*body());
    m_primaryTaken = false;
    m_shown = m_notebook.today();
    guarded(this, [this] {
        m_state = m_support();
        const bool red = m_state.level() == SupportLevel::Red;
        const bool first = !red && isUntouched(m_notebook);
        m_alreadyAsked->setVisible(!first);
        setTitle(first ? tr("Welcome") : tr("Today"));
        setQuietLine(first ? QString() : m_state.adviceRests() ? tr("Nothing has to be done today.") : tr("One step is plenty."));
        first ? showFirstStart() : red ? showRed() : showDay();
    });
}

bool TodayPage::event(QEvent *event)
{
    const bool looksAtIt = event->type() == QEvent::Show || event->type() == QEvent::WindowActivate;
    if (looksAtIt && m_shown && *m_shown != m_notebook.today())
        reload();
    return PageFrame::event(event);
}

void TodayPage::showFirstStart()
{
    auto *start = new FirstStart(this);
    connect(start, &FirstStart::buildLadderRequested, this, &TodayPage::buildLadderRequested);
    connect(start, &FirstStart::alreadyAskedRequested, this, &TodayPage::alreadyAskedRequested);
    body()->addWidget(start);
}

void TodayPage::showDay()
{
    addWelcomeBack();
    addWaiting();
    addQuestions();
    addSupport();
    addNextStep();
    addComing();
}

/// No step, no question, no praise; what waits is there, folded.
void TodayPage::showRed()
{
    auto *card = new RedCard(m_state, countryOf(m_preferences), read::support(m_notebook).trustedContact, this);
    connect(card, &RedCard::talkRequested, this, &TodayPage::talkRequested);
    connect(card, &RedCard::liftRequested, this, [this] { guarded(this, [this] { m_notebook.dismissSupport(whatIsLifted(m_state)); }); });
    connect(card, &RedCard::writeRequested, this,
            [this] { Q_EMIT keepWritingRequested(m_state.redEntries.empty() ? std::nullopt : std::optional(m_state.redEntries.back())); });
    body()->addWidget(card);
    addWaiting(true);
    addQuietWays();
}

QPushButton *TodayPage::offer(const QString &text)
{
    QPushButton *button = m_primaryTaken ? secondaryButton(text) : primaryButton(text);
    m_primaryTaken = true;
    return button;
}

void TodayPage::addWelcomeBack()
{
    const auto words = lastWords(m_notebook);
    if (!words)
        return;
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("welcomeBackCard"));
    card->body()->addWidget(headingLabel(tr("Welcome back.")));
    if (!words->isEmpty())
        card->body()->addWidget(bodyLabel(tr("You last wrote: “%1”").arg(*words)));
    body()->addWidget(card);
}

void TodayPage::addWaiting(bool folded)
{
    QVBoxLayout *place = body();
    auto waiting = waitingNow(m_notebook);
    waiting.folded = waiting.folded || folded;
    if (waiting.folded && !waiting.asks.empty()) {
        const int count = int(waiting.asks.size());
        auto *older = new Disclosure(folded ? tr("%n plans, for another day", nullptr, count) : tr("%n older plans", nullptr, count), this);
        older->setObjectName(QStringLiteral("olderPlans"));
        body()->addWidget(older);
        place = older->body();
    }
    for (const auto &ask : waiting.asks) {
        QPushButton *main = waiting.folded ? secondaryButton(WaitingCard::mainText(ask)) : offer(WaitingCard::mainText(ask));
        auto *card = new WaitingCard(m_notebook, ask, main, this);
        connect(card, &WaitingCard::logRequested, this, &TodayPage::logRequested);
        connect(card, &WaitingCard::editRequested, this, &TodayPage::editPlanRequested);
        connect(card, &WaitingCard::calendarRequested, this, &TodayPage::calendarRequested);
        place->addWidget(card);
    }
}

void TodayPage::addQuestions()
{
    if (const auto asked = nextDayQuestion(m_notebook, m_preferences))
        body()->addWidget(new NextDayCard(m_notebook, m_preferences, *asked, this));
    else if (wantsCheckIn(m_notebook, m_preferences))
        body()->addWidget(new CheckInCard(m_notebook, m_preferences, this));
    for (auto *card : findChildren<QuestionCard *>())
        connect(card, &QuestionCard::skipped, this, &TodayPage::reload, Qt::QueuedConnection);
}

/// The blue line, or the amber card in place of the next step.
void TodayPage::addSupport()
{
    if (!m_state.level())
        return;
    auto *card = new SupportCard(m_state, this);
    connect(card, &SupportCard::talkRequested, this, &TodayPage::talkRequested);
    connect(card, &SupportCard::smallerRequested, this, &TodayPage::takeSmallerStep);
    connect(card, &SupportCard::easierRequested, this, &TodayPage::easierRequested);
    connect(card, &SupportCard::guideRequested, this, &TodayPage::guideRequested);
    connect(card, &SupportCard::putAwayRequested, this,
            [this] { guarded(this, [this] { m_notebook.dismissSupport(whatRests(m_state)); }); });
    body()->addWidget(card);
}

void TodayPage::takeSmallerStep()
{
    guarded(this, [this] {
        if (const auto smaller = smallerThanLast(m_notebook))
            Q_EMIT planRequested(*smaller);
        else
            Q_EMIT easierRequested();
    });
}

StepCard *TodayPage::makeStep(QWidget *parent)
{
    auto *step = new StepCard(m_notebook, [this](const QString &text) { return offer(text); }, parent);
    connect(step, &StepCard::planRequested, this, &TodayPage::planRequested);
    connect(step, &StepCard::ladderRequested, this, &TodayPage::ladderRequested);
    connect(step, &StepCard::buildLadderRequested, this, &TodayPage::buildLadderRequested);
    connect(step, &StepCard::likelierNoRequested, this, &TodayPage::likelierNoRequested);
    connect(step, &StepCard::guideRequested, this, &TodayPage::guideRequested);
    return step;
}

void TodayPage::addNextStep()
{
    auto *row = new QWidget(this);
    const Theme &theme = themeOf(this);
    auto *columns = new ColumnsLayout(theme.px(16), theme.px(sideBySideFrom), row);
    if (!m_state.adviceRests())
        columns->addColumn(makeStep(row), stepShare);
    if (const auto line = read::lineForToday(m_notebook)) {
        auto *card = new LineCard(*line, row);
        connect(card, &LineCard::entryRequested, this, &TodayPage::entryRequested);
        columns->addColumn(card, lineShare);
    }
    body()->addWidget(row);
}

/// Under a red everything else stays within reach, beneath one quiet line.
void TodayPage::addQuietWays()
{
    auto *ways = new WaysRow(this);
    ways->add(quietLabel(tr("Everything else is where it was:")));
    ways->add(quietButton(tr("Ladder")), "quietLadderButton", this, &TodayPage::ladderRequested);
    ways->add(quietButton(tr("Progress")), "quietProgressButton", this, &TodayPage::progressRequested);
    body()->addWidget(ways);
}

void TodayPage::addComing()
{
    const auto coming = read::comingPlans(m_notebook);
    if (coming.empty())
        return;
    auto *card = new ComingCard(m_notebook, coming, this);
    connect(card, &ComingCard::logRequested, this, &TodayPage::logRequested);
    connect(card, &ComingCard::editRequested, this, &TodayPage::editPlanRequested);
    connect(card, &ComingCard::calendarRequested, this, &TodayPage::calendarRequested);
    body()->addWidget(card);
}

} // namespace rung
