// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/logpage.h"

#include "app/attempt/logform.h"
#include "app/base/failureboundary.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"

#include <QVBoxLayout>

namespace rung {

LogPage::LogPage(Notebook &notebook, Drafts &drafts, const Id<Attempt> &attempt, QWidget *parent)
    : FormPage(tr("How did it go?"), notebook, drafts, QStringLiteral("log/") + attempt.toString(), parent), m_attempt(attempt)
{
    setObjectName(QStringLiteral("logPage"));
    guarded(this, [this] { build(); });
}

void LogPage::build()
{
    const std::optional<Attempt> attempt = read::attempt(notebook(), m_attempt);
    const std::optional<Rung> rung = attempt ? read::rung(notebook(), attempt->rung) : std::nullopt;
    if (!attempt || !rung) {
        showNothingHere(tr("This attempt is no longer there."));
        return;
    }
    setOverline(isSealed(*attempt) ? plannedLine(*rung, notebook().dayOf(attempt->createdAt), notebook().today()) : rung->title.text());
    if (attempt->outcome && attempt->outcome->answer == Answer::Waiting)
        setQuietLine(tr("You were waiting for an answer."));
    addForm(*attempt);
    finish(m_form);
}

void LogPage::addForm(const Attempt &attempt)
{
    std::optional<Logged> earlier;
    if (attempt.outcome) {
        const auto reflections = read::reflectionsOn(notebook(), attempt.id);
        earlier = Logged{*attempt.outcome, reflections.empty() ? QString() : reflections.front().text};
    }
    const bool sealed = isSealed(attempt);
    m_form = new LogForm({.sealed = sealed,
                          .feared = sealed ? fearedWords(*attempt.prediction) : QString(),
                          .clock = [&notebook = notebook()] { return notebook.now(); },
                          .dayStart = notebook().dayStart(),
                          .mayNotHaveAsked = sealed},
                         earlier);
    connect(m_form, &LogForm::changed, this, &LogPage::keepDraft);
    connect(m_form, &LogForm::talkRequested, this, &LogPage::talkRequested);
    body()->addWidget(m_form);
}

QJsonObject LogPage::draft() const
{
    return m_form->draft();
}

void LogPage::restore(const QJsonObject &draft)
{
    m_form->restore(draft);
}

bool LogPage::goToOpen()
{
    return m_form->goToOpen();
}

std::optional<Id<Attempt>> LogPage::commit()
{
    const std::optional<Logged> logged = m_form->logged();
    if (!logged)
        return std::nullopt;
    notebook().log(m_attempt, logged->outcome, logged->story);
    return m_attempt;
}

} // namespace rung
