// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderdialog.h"

#include "app/base/failureboundary.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/question.h"
#include "app/widgets/storable.h"
#include "app/widgets/textedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

LadderDialog::LadderDialog(Notebook &notebook, Drafts &drafts, std::optional<Ladder> ladder, QWidget *parent)
    : FormDialog(ladder ? tr("Name and purpose") : tr("A new ladder"), parent),
      m_notebook(notebook),
      m_drafts(drafts),
      m_ladder(std::move(ladder)),
      m_draftName(m_ladder ? QStringLiteral("ladder-edit/") + m_ladder->id.toString() : QStringLiteral("ladder")),
      m_name(new QLineEdit),
      m_fear(new QLineEdit),
      m_purpose(new TextEdit(2)),
      m_nameQuestion(new Question(tr("What do you call it?"), m_name)),
      m_startOver(addStartOver())
{
    setObjectName(QStringLiteral("ladderDialog"));
    m_name->setObjectName(QStringLiteral("ladderNameEdit"));
    m_fear->setObjectName(QStringLiteral("ladderFearEdit"));
    m_purpose->setObjectName(QStringLiteral("ladderPurposeEdit"));
    body()->addWidget(m_nameQuestion);
    body()->addWidget(new Question(tr("Which fear is it about?"), m_fear, tr("optional")));
    body()->addWidget(new Question(tr("What would you do if a no could not stop you?"), m_purpose, tr("optional")));
    laterButton()->setText(tr("Finish later"));
    fill();
    bringBackDraft();
    connect(m_name, &QLineEdit::textEdited, this, &LadderDialog::keepDraft);
    connect(m_fear, &QLineEdit::textEdited, this, &LadderDialog::keepDraft);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &LadderDialog::keepDraft);
    connect(m_startOver, &QPushButton::clicked, this, &LadderDialog::startOver);
}

void LadderDialog::fill()
{
    m_name->setText(m_ladder ? m_ladder->name.text() : QString());
    m_fear->setText(m_ladder ? m_ladder->fear : QString());
    m_purpose->setText(m_ladder ? m_ladder->purpose : QString());
}

void LadderDialog::keepDraft()
{
    QJsonObject kept;
    draft::put(kept, QStringLiteral("name"), m_name->text());
    draft::put(kept, QStringLiteral("fear"), m_fear->text());
    draft::put(kept, QStringLiteral("purpose"), m_purpose->text());
    m_drafts.keep(m_draftName, kept);
}

void LadderDialog::bringBackDraft()
{
    if (!m_drafts.has(m_draftName))
        return;
    const QJsonObject kept = m_drafts.draft(m_draftName);
    m_name->setText(draft::text(kept, QStringLiteral("name")));
    m_fear->setText(draft::text(kept, QStringLiteral("fear")));
    m_purpose->setText(draft::text(kept, QStringLiteral("purpose")));
    m_startOver->show();
}

void LadderDialog::startOver()
{
    fill();
    m_drafts.drop(m_draftName);
    m_startOver->hide();
}

void LadderDialog::save()
{
    const std::optional<Title> name = Title::from(storable(m_name->text()).simplified());
    if (!name) {
        m_nameQuestion->askFor(m_name->text().trimmed().isEmpty() ? tr("One word is enough.") : tr("That is a little long."));
        return;
    }
    const bool stored = guarded(this, [&] {
        const Id<Ladder> id = store(*name);
        m_drafts.drop(m_draftName);
        Q_EMIT saved(id);
    });
    if (stored)
        accept();
}

Id<Ladder> LadderDialog::store(const Title &name)
{
    const QString fear = storable(m_fear->text()).trimmed();
    const QString purpose = storable(m_purpose->text()).trimmed();
    if (!m_ladder)
        return m_notebook.addLadder({.name = name, .fear = fear, .purpose = purpose});
    Ladder ladder = *m_ladder;
    ladder.name = name;
    ladder.fear = fear;
    ladder.purpose = purpose;
    m_notebook.changeLadder(ladder);
    return ladder.id;
}

} // namespace rung
