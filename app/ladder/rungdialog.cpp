// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/rungdialog.h"

#include "app/base/failureboundary.h"
#include "app/ladder/rungform.h"
#include "app/widgets/buttons.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/words.h"
#include "core/notebook/readers.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

RungDialog::RungDialog(Notebook &notebook, Drafts &drafts, const QString &title, const QString &draftName, QWidget *parent)
    : FormDialog(title, parent),
      m_notebook(notebook),
      m_drafts(drafts),
      m_draftName(draftName),
      m_form(new RungForm),
      m_startOver(addStartOver())
{
    setObjectName(QStringLiteral("rungDialog"));
    laterButton()->setText(tr("Finish later"));
    body()->addWidget(m_form);
    connect(m_form, &RungForm::changed, this, [this] { m_drafts.keep(m_draftName, m_form->draft()); });
    connect(m_startOver, &QPushButton::clicked, this, &RungDialog::startOver);
}

RungDialog::RungDialog(Notebook &notebook, Drafts &drafts, const Id<Ladder> &ladder, std::optional<Suds> around, QWidget *parent)
    : RungDialog(notebook, drafts, tr("A rung of your own"), QStringLiteral("rung/%1").arg(ladder.toString()), parent)
{
    m_ladder = ladder;
    if (around)
        m_form->setFearHint(tr("The gap is around %1.").arg(QLocale().toString(around->value())));
    saveButton()->setText(tr("Add to the ladder"));
    bringBackDraft();
}

RungDialog::RungDialog(Notebook &notebook, Drafts &drafts, const Rung &rung, QWidget *parent)
    : RungDialog(notebook, drafts, tr("Edit this rung"), QStringLiteral("rung-edit/%1").arg(rung.id.toString()), parent)
{
    m_rung = rung;
    m_practised = read::isPractised(notebook, rung.id);
    m_form->setRung(rung, m_practised);
    bringBackDraft();
}

RungDialog *RungDialog::elsewhere(Notebook &notebook, Drafts &drafts, const Rung &rung, QWidget *parent)
{
    auto *dialog = new RungDialog(notebook, drafts, tr("The same, somewhere else"),
                                  QStringLiteral("rung-elsewhere/%1").arg(rung.id.toString()), parent);
    dialog->m_ladder = rung.ladder;
    draft::put(dialog->m_start, QStringLiteral("title"), rung.title.text());
    draft::put(dialog->m_start, QStringLiteral("again"), std::optional(rung.again));
    dialog->m_form->restore(dialog->m_start);
    dialog->m_form->setFearHint(
        tr("%1: it was %2 when you wrote it.").arg(contextWord(rung.context), QLocale().toString(rung.baseline.value())));
    dialog->saveButton()->setText(tr("Add to the ladder"));
    dialog->bringBackDraft();
    return dialog;
}

void RungDialog::bringBackDraft()
{
    if (!m_drafts.has(m_draftName))
        return;
    m_form->restore(m_drafts.draft(m_draftName));
    m_startOver->show();
}

void RungDialog::startOver()
{
    m_drafts.drop(m_draftName);
    if (m_rung)
        m_form->setRung(*m_rung, m_practised);
    else
        m_form->restore(m_start);
    m_startOver->hide();
}

void RungDialog::save()
{
    const std::optional<NewRung> value = m_form->value();
    if (!value) {
        m_form->askForMissing();
        return;
    }
    const bool stored = guarded(this, [&] {
        const Id<Rung> id = store(*value);
        m_drafts.drop(m_draftName);
        Q_EMIT saved(id);
    });
    if (stored)
        accept();
}

Id<Rung> RungDialog::store(const NewRung &value)
{
    if (!m_rung)
        return m_notebook.addRungs(*m_ladder, std::span(&value, 1)).front();
    Rung rung = *m_rung;
    rung.title = value.title;
    rung.context = value.context;
    rung.baseline = value.baseline;
    rung.again = value.again;
    rung.notes = value.notes;
    rung.highStakes = value.highStakes;
    if (const std::optional<Suds> felt = m_form->feltNow())
        rung.felt.push_back({m_notebook.now(), *felt});
    m_notebook.changeRung(rung);
    return rung.id;
}

} // namespace rung
