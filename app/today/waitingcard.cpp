// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/waitingcard.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/datewords.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int daysUntilNoReply = 10;

bool isAhead(const std::optional<PlannedFor> &planned, Instant now)
{
    return planned && std::holds_alternative<Instant>(*planned) && std::get<Instant>(*planned) > now;
}
} // namespace

WaitingCard::WaitingCard(Notebook &notebook, const read::OpenAttempt &ask, QPushButton *main, QWidget *parent)
    : Card(parent), m_notebook(notebook)
{
    setObjectName(QStringLiteral("waitingCard"));
    const Id<Attempt> id = ask.attempt.id;
    body()->addWidget(smallLabel(overline(ask)));
    body()->addWidget(headingLabel(ask.rung.title.text()));
    const QString feared = ask.attempt.prediction ? fearedWords(*ask.attempt.prediction) : QString();
    if (!feared.isEmpty())
        body()->addWidget(quietLabel((ask.attempt.outcome ? tr("You feared: %1") : tr("You fear: %1")).arg(quotedSentence(feared))));

    auto *row = new QWidget(this);
    auto *ways = new FlowLayout(themeOf(this).px(16), row);
    main->setObjectName(QStringLiteral("howDidItGoButton"));
    main->setAccessibleDescription(ask.rung.title.text());
    ways->addWidget(main);
    connect(main, &QPushButton::clicked, this, [this, id] { Q_EMIT logRequested(id); });
    ask.attempt.outcome ? addWaitingWays(ask, *ways) : addPlanWays(ask, *ways);
    body()->addSpacing(themeOf(this).gapTiny());
    body()->addWidget(row);
}

QString WaitingCard::mainText(const read::OpenAttempt &ask)
{
    return ask.attempt.outcome ? tr("Did an answer come?") : tr("How did it go?");
}

QString WaitingCard::overline(const read::OpenAttempt &ask) const
{
    const Day today = m_notebook.today();
    if (ask.attempt.outcome)
        return tr("Waiting for an answer since %1").arg(dayWords(ask.attempt.outcome->day, today));
    const auto &planned = ask.attempt.prediction->plannedFor;
    if (!planned)
        return tr("Planned, any day");
    return tr("Waiting for you · planned for %1").arg(plannedWords(*planned, today, m_notebook.dayStart()));
}

void WaitingCard::addPlanWays(const read::OpenAttempt &ask, QLayout &ways)
{
    const Id<Attempt> id = ask.attempt.id;
    auto *tomorrow = quietButton(tr("Ask me tomorrow"));
    tomorrow->setObjectName(QStringLiteral("askMeTomorrowButton"));
    connect(tomorrow, &QPushButton::clicked, this,
            [this, id] { guarded(this, [&] { m_notebook.putOff(id, m_notebook.today().plusDays(1)); }); });
    ways.addWidget(tomorrow);
    auto *change = quietButton(tr("Change the plan"));
    change->setObjectName(QStringLiteral("changePlanButton"));
    connect(change, &QPushButton::clicked, this, [this, id] { Q_EMIT editRequested(id); });
    ways.addWidget(change);
    if (!isAhead(ask.attempt.prediction->plannedFor, m_notebook.now()))
        return;
    auto *calendar = quietButton(tr("To my calendar…"));
    calendar->setObjectName(QStringLiteral("calendarButton"));
    calendar->setAccessibleDescription(ask.rung.title.text());
    connect(calendar, &QPushButton::clicked, this, [this, id] { Q_EMIT calendarRequested(id); });
    ways.addWidget(calendar);
}

void WaitingCard::addWaitingWays(const read::OpenAttempt &ask, QLayout &ways)
{
    if (ask.attempt.outcome->day.daysTo(m_notebook.today()) < daysUntilNoReply)
        return;
    auto *noReply = quietButton(tr("Put it down as no reply"));
    noReply->setObjectName(QStringLiteral("noReplyButton"));
    connect(noReply, &QPushButton::clicked, this, [this, id = ask.attempt.id] { Q_EMIT logRequested(id); });
    ways.addWidget(noReply);
}

} // namespace rung
