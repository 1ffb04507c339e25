// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/alreadyaskedpage.h"

#include "app/attempt/logform.h"
#include "app/attempt/rungpicker.h"
#include "app/base/failureboundary.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"

#include <QVBoxLayout>

namespace rung {

namespace {
QString alongTheWay()
{
    //: The ladder for what was asked without a plan.
    return AlreadyAskedPage::tr("Along the way");
}

std::vector<PlacedRung> placedRungs(const Notebook &notebook)
{
    std::vector<PlacedRung> placed;
    for (const Ladder &ladder : read::ladders(notebook))
        for (const Rung &rung : read::rungs(notebook, ladder.id))
            placed.push_back({rung, ladder.name.text()});
    return placed;
}

/// The fear a rung of its own starts with: what was felt, to the nearest 5.
Suds baselineFrom(Suds peak)
{
    return Suds::from((peak.value() + 2) / 5 * 5).value_or(peak);
}
} // namespace

AlreadyAskedPage::AlreadyAskedPage(Notebook &notebook, Drafts &drafts, QWidget *parent)
    : FormPage(tr("I already asked"), notebook, drafts, QStringLiteral("already-asked"), parent)
{
    setObjectName(QStringLiteral("alreadyAskedPage"));
    setQuietLine(tr("From memory: what it was, and how it went."));
    guarded(this, [this] { build(); });
}

void AlreadyAskedPage::build()
{
    m_picker = new RungPicker(placedRungs(notebook()), alongTheWay());
    m_form = new LogForm(
        {.clock = [&notebook = notebook()] { return notebook.now(); }, .dayStart = notebook().dayStart(), .mayNotHaveAsked = false});
    connect(m_picker, &RungPicker::changed, this, &AlreadyAskedPage::keepDraft);
    connect(m_form, &LogForm::changed, this, &AlreadyAskedPage::keepDraft);
    connect(m_form, &LogForm::talkRequested, this, &AlreadyAskedPage::talkRequested);
    body()->addWidget(m_picker);
    body()->addWidget(m_form);
    finish(m_picker);
}

QJsonObject AlreadyAskedPage::draft() const
{
    QJsonObject draft = m_form->draft();
    m_picker->keepIn(draft);
    return draft;
}

void AlreadyAskedPage::restore(const QJsonObject &draft)
{
    m_picker->restore(draft);
    m_form->restore(draft);
}

bool AlreadyAskedPage::goToOpen()
{
    return m_picker->goToOpen() || m_form->goToOpen();
}

std::optional<Id<Attempt>> AlreadyAskedPage::commit()
{
    const std::optional<Logged> logged = m_form->logged();
    if (!logged || !logged->outcome.peak)
        return std::nullopt;
    if (const std::optional<Id<Rung>> rung = m_picker->rung())
        return notebook().logFromMemory(*rung, logged->outcome, logged->story);
    const std::optional<Title> title = m_picker->title();
    const std::optional<Title> ladder = Title::from(alongTheWay());
    if (!title || !ladder)
        return std::nullopt;
    const NewRung rung{.title = *title, .context = m_picker->context(), .baseline = baselineFrom(*logged->outcome.peak)};
    return notebook().logAlongTheWay(*ladder, rung, logged->outcome, logged->story);
}

} // namespace rung
