// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/planpage.h"

#include "app/attempt/plancare.h"
#include "app/attempt/planform.h"
#include "app/attempt/pocketcard.h"
#include "app/base/failureboundary.h"
#include "app/widgets/buttons.h"
#include "app/widgets/disclosure.h"
#include "core/guidance/nearerstep.h"
#include "core/guidance/practicenotes.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "core/notebook/todayreader.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace rung {

namespace {
/// The words of the last plan on the rung, for the next one.
Prediction startFrom(const std::vector<Attempt> &earlier)
{
    for (const Attempt &attempt : earlier | std::views::reverse)
        if (isSealed(attempt))
            return wordsOf(*attempt.prediction);
    return {};
}
} // namespace

PlanPage::PlanPage(Notebook &notebook, Drafts &drafts, const Id<Rung> &rung, const SupportState &support, QWidget *parent)
    : FormPage(tr("Before you ask"), notebook, drafts, QStringLiteral("plan/") + rung.toString(), parent)
{
    setObjectName(QStringLiteral("planPage"));
    guarded(this, [&] { buildNew(rung, support); });
}

PlanPage::PlanPage(Notebook &notebook, Drafts &drafts, const Id<Attempt> &editing, QWidget *parent)
    : FormPage(tr("Your plan"), notebook, drafts, QStringLiteral("plan-edit/") + editing.toString(), parent), m_editing(editing)
{
    setObjectName(QStringLiteral("planPage"));
    guarded(this, [this, &editing] { buildEditing(editing); });
}

void PlanPage::buildNew(const Id<Rung> &rung, const SupportState &support)
{
    m_rung = read::rung(notebook(), rung);
    if (!m_rung) {
        showNothingHere(tr("This rung is no longer there."));
        return;
    }
    setOverline(m_rung->title.text());
    build(startFrom(read::attemptsOn(notebook(), rung)));
    if (!support.adviceRests())
        nameHabit();
}

void PlanPage::nameHabit()
{
    const std::vector<Rung> rungs{*m_rung};
    const LadderRecord record = ladderRecord(m_rung->ladder, rungs, notebook().observations());
    const RungRecord *practised = findRung(record, m_rung->id);
    if (const std::optional<Habit> habit = practised ? habitToLeaveOut(*practised) : std::nullopt)
        m_form->nameHabit(*habit);
}

void PlanPage::buildEditing(const Id<Attempt> &editing)
{
    const std::optional<Attempt> attempt = read::attempt(notebook(), editing);
    m_rung = attempt ? read::rung(notebook(), attempt->rung) : std::nullopt;
    if (!m_rung || !isSealed(*attempt)) {
        showNothingHere(tr("This plan is no longer there."));
        return;
    }
    setOverline(plannedLine(*m_rung, notebook().dayOf(attempt->createdAt), notebook().today()));
    QPushButton *remove = quietButton(tr("Delete plan"));
    remove->setObjectName(QStringLiteral("deleteButton"));
    connect(remove, &QPushButton::clicked, this, &PlanPage::deletePlan);
    addTrailing(remove);
    build(*attempt->prediction);
}

void PlanPage::build(const Prediction &start)
{
    setQuietLine(m_rung->courtesy);
    m_form = new PlanForm(start, notebook().today());
    body()->addWidget(m_form);
    addPocketCard();
    m_carePlace = new QVBoxLayout;
    body()->addLayout(m_carePlace);
    connect(m_form, &PlanForm::changed, this, &PlanPage::keepDraft);
    connect(m_form, &PlanForm::changed, this, &PlanPage::fillPocketCard);
    connect(m_form, &PlanForm::guideRequested, this, &PlanPage::guideRequested);
    finish(m_form);
    fillPocketCard();
}

void PlanPage::addPocketCard()
{
    if (const std::optional<KeptLine> line = read::lineForToday(notebook()))
        m_ownLine = line->line;
    m_card = new PocketCard;
    auto *folded = new Disclosure(tr("A card for your pocket"));
    folded->setObjectName(QStringLiteral("pocket"));
    folded->body()->addWidget(m_card);
    body()->addWidget(folded);
    connect(m_card, &PocketCard::printRequested, this, &PlanPage::printRequested);
}

void PlanPage::fillPocketCard()
{
    const Prediction written = m_form->written();
    m_card->setWords({written.ask.trimmed().isEmpty() ? m_rung->title.text() : written.ask, written.reply, m_ownLine});
}

void PlanPage::deletePlan()
{
    guarded(this, [this] {
        notebook().trash(*m_editing);
        dropDraft();
        finishLater();
    });
}

PlanCheck PlanPage::check() const
{
    const std::vector<Rung> rungs = read::rungs(notebook(), m_rung->ladder);
    const auto &observations = notebook().observations();
    const LadderProgress progress = ladderProgress(ladderRecord(m_rung->ladder, rungs, observations));
    return checkPlan(*m_rung, m_form->written().predictedPeak, progress, countAsks(observations));
}

/// Whether something is asked before the plan is sealed; each question once.
bool PlanPage::asksFirst()
{
    PlanCheck open = check();
    if (m_sizeSettled)
        open.tooBig.reset();
    if (m_costSettled)
        open.mayCost = false;
    delete m_care;
    if (!open.tooBig && !open.mayCost)
        return false;
    const bool aboutSize = open.tooBig.has_value();
    m_care = new PlanCare(open);
    m_carePlace->addWidget(m_care);
    connect(m_care, &PlanCare::guideRequested, this, &PlanPage::guideRequested);
    connect(
        m_care, &PlanCare::chosen, this,
        [this, aboutSize](WayOn way) {
            (aboutSize ? m_sizeSettled : m_costSettled) = way == WayOn::KeepIt;
            goOn(way);
        },
        Qt::QueuedConnection);
    m_care->takeFocus();
    QTimer::singleShot(0, m_care, [this] { ensureWidgetVisible(m_care); }); // once it has its place
    return true;
}

void PlanPage::goOn(WayOn way)
{
    switch (way) {
    case WayOn::NearerStep:
        takeNearerStep();
        break;
    case WayOn::StepInBetween:
        guarded(this, [this] { Q_EMIT stepInBetweenRequested(m_rung->ladder, check().between); });
        break;
    case WayOn::KeepIt:
        save();
        break;
    }
}

void PlanPage::takeNearerStep()
{
    guarded(this, [this] {
        const std::vector<Rung> rungs = read::rungs(notebook(), m_rung->ladder);
        const LadderRecord record = ladderRecord(m_rung->ladder, rungs, notebook().observations());
        if (const auto nearer = nearerStep(record, *m_rung, ladderProgress(record).ceiling))
            Q_EMIT planRequested(*nearer);
        else
            Q_EMIT stepInBetweenRequested(m_rung->ladder, check().between);
    });
}

QJsonObject PlanPage::draft() const
{
    return m_form->draft();
}

void PlanPage::restore(const QJsonObject &draft)
{
    m_form->restore(draft);
}

bool PlanPage::goToOpen()
{
    return m_form->goToOpen();
}

std::optional<Id<Attempt>> PlanPage::commit()
{
    const std::optional<Prediction> prediction = m_form->prediction();
    if (!prediction)
        return std::nullopt;
    if (m_editing) {
        notebook().changePlan(*m_editing, *prediction);
        return m_editing;
    }
    if (asksFirst())
        return std::nullopt;
    return notebook().plan(m_rung->id, *prediction);
}

} // namespace rung
