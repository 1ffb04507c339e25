// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/stepcard.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "core/guidance/practicenotes.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"

#include <QLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {

/// When something last happened on the ladder; ladders without attempts come last, in their own order.
qint64 lastClimbed(const LadderRecord &record)
{
    return record.attempts.empty() ? 0 : record.attempts.back()->happenedAt.utcMilliseconds();
}

} // namespace

StepCard::StepCard(Notebook &notebook, const MakeButton &offer, QWidget *parent)
    : Card(parent), m_notebook(notebook), m_offer(offer), m_climbs(climbs())
{
    setObjectName(QStringLiteral("stepCard"));
    m_climbs.empty() ? showNoLadder() : showClimb(0);
}

std::vector<StepCard::Climb> StepCard::climbs() const
{
    std::vector<Climb> found;
    for (const Ladder &ladder : read::ladders(m_notebook)) {
        Climb climb{ladder, read::rungs(m_notebook, ladder.id), {}, {}, {}};
        climb.record = ladderRecord(ladder.id, climb.rungs, m_notebook.observations());
        climb.progress = ladderProgress(climb.record);
        climb.advice = nextStep(climb.record, climb.progress, m_notebook.today());
        found.push_back(std::move(climb));
    }
    std::ranges::stable_sort(found, std::greater(), [](const Climb &climb) { return lastClimbed(climb.record); });
    return found;
}

void StepCard::showNoLadder()
{
    body()->addWidget(smallLabel(tr("Your next step")));
    body()->addWidget(bodyLabel(tr("A ladder makes the next step easy to find. It takes about a minute.")));
    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(themeOf(this).px(16), ways);
    addWay(*flow, m_offer(tr("Build a first ladder")), "buildLadderButton", [this] { Q_EMIT buildLadderRequested(); });
    body()->addWidget(ways);
}

void StepCard::showClimb(size_t index)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Climb &climb = m_climbs[index];
    const RungRecord *rung = climb.advice.rung ? findRung(climb.record, *climb.advice.rung) : nullptr;
    const QString spacing = rung ? spacingWords(goodFrom(*rung), m_notebook.today()) : QString();
    const QString about = m_climbs.size() > 1 ? tr("Your next step on “%1”").arg(climb.ladder.name.text()) : tr("Your next step");
    body()->addWidget(smallLabel(spacing.isEmpty() ? about : tr("%1 · %2").arg(about, spacing)));
    if (climb.advice.rung && hasPlan(*climb.advice.rung)) {
        body()->addWidget(bodyLabel(tr("It is planned already.")));
    } else {
        body()->addWidget(headingLabel(rung ? rung->rung->title.text() : climb.ladder.name.text()));
        body()->addWidget(bodyLabel(adviceSentence(climb.advice, climb.record, climb.progress)));
    }

    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(themeOf(this).px(16), ways);
    addMainWay(climb, *flow);
    if (const auto other = somethingElse(climb.record, climb.progress, climb.advice); other && !climb.alternative)
        addWay(*flow, quietButton(tr("Something else")), "somethingElseButton", [this, index, other = *other] {
            m_climbs[index].advice = other;
            m_climbs[index].alternative = true;
            showClimb(index);
        });
    addWay(*flow, quietButton(tr("Why this step?")), "whyButton", [this] { Q_EMIT guideRequested(QStringLiteral("next-step")); });
    for (size_t i = 0; i < m_climbs.size(); ++i)
        if (i != index)
            addWay(*flow, quietButton(m_climbs[i].ladder.name.text()), "otherLadderButton", [this, i] { showClimb(i); });
    body()->addWidget(ways);
    addNote(climb);
}

/// One soft line beneath the step; it offers and asks for nothing.
void StepCard::addNote(const Climb &climb)
{
    const auto note = practiceNote(climb.record, climb.progress, climb.advice, m_notebook.observations(), m_notebook.today());
    if (!note || climb.alternative || (note->rung && hasPlan(*note->rung)))
        return;
    auto *sentence = smallLabel(note->sentence);
    sentence->setObjectName(QStringLiteral("practiceNote"));
    body()->addWidget(sentence);
    if (note->kind == PracticeNote::Kind::ManyToday)
        return;
    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(themeOf(this).px(16), ways);
    if (note->rung)
        addWay(*flow, quietButton(tr("Plan that one")), "notePlanButton", [this, id = *note->rung] { Q_EMIT planRequested(id); });
    else
        addWay(*flow, quietButton(tr("Look in the catalogue")), "likelierNoButton",
               [this, id = climb.ladder.id] { Q_EMIT likelierNoRequested(id); });
    body()->addWidget(ways);
}

bool StepCard::hasPlan(const Id<Rung> &rung) const
{
    const auto isOnIt = [&](const read::OpenAttempt &plan) { return plan.rung.id == rung; };
    return std::ranges::any_of(read::duePlans(m_notebook), isOnIt) || std::ranges::any_of(read::comingPlans(m_notebook), isOnIt);
}

void StepCard::addMainWay(const Climb &climb, QLayout &ways)
{
    if (climb.advice.rung && hasPlan(*climb.advice.rung))
        return;
    if (climb.advice.rung) {
        QPushButton *plan =
            addWay(ways, m_offer(tr("Plan this one")), "planButton", [this, id = *climb.advice.rung] { Q_EMIT planRequested(id); });
        plan->setAccessibleDescription(findRung(climb.record, *climb.advice.rung)->rung->title.text());
        return;
    }
    addWay(ways, m_offer(tr("Open the ladder")), "openLadderButton", [this] { Q_EMIT ladderRequested(); });
}

QPushButton *StepCard::addWay(QLayout &ways, QPushButton *button, const char *name, std::function<void()> go)
{
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, std::move(go));
    ways.addWidget(button);
    return button;
}

} // namespace rung
