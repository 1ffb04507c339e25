// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/starterdialog.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/ladder/ratinglist.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/storable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
const auto draftName = QLatin1String("first-ladder");
const auto nameKey = QLatin1String("name");
const auto ratedKey = QLatin1String("rated");
} // namespace

StarterDialog::StarterDialog(Notebook &notebook, Drafts &drafts, QWidget *parent)
    : FormDialog({}, parent),
      m_notebook(notebook),
      m_drafts(drafts),
      m_name(new QLineEdit(tr("Small asks"))),
      m_nameQuestion(new Question(tr("What do you call it?"), m_name)),
      m_ratings(new RatingList)
{
    setObjectName(QStringLiteral("starterDialog"));
    setHeading(tr("A first ladder"), tr("Eight small asks to begin with. Everything can be changed later."));
    saveButton()->setText(tr("Build this ladder"));
    laterButton()->setText(tr("Finish later"));
    m_name->setObjectName(QStringLiteral("ladderNameEdit"));
    bringBackDraft();
    m_name->selectAll();
    m_ratings->setItems(starterLadder(builtInCatalogue()));
    auto *marks = secondaryButton(tr("Use these starting marks"));
    marks->setObjectName(QStringLiteral("startingMarksButton"));
    marks->setAutoDefault(false);

    auto *intro = new QVBoxLayout;
    intro->setSpacing(themeOf(this).gapSmall());
    intro->addWidget(bodyLabel(tr("How much fear would each of these be for you, at the hardest moment?")));
    intro->addWidget(marks, 0, Qt::AlignLeading);
    body()->addWidget(m_nameQuestion);
    body()->addLayout(intro);
    body()->addWidget(m_ratings);
    connect(marks, &QPushButton::clicked, m_ratings, &RatingList::takeStartingMarks);
    connect(marks, &QPushButton::clicked, saveButton(), qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textEdited, this, &StarterDialog::keepDraft);
    connect(m_ratings, &RatingList::changed, this, &StarterDialog::keepDraft);
}

/// To be called before the ratings have their items.
void StarterDialog::bringBackDraft()
{
    if (!m_drafts.has(draftName))
        return;
    const QJsonObject kept = m_drafts.draft(draftName);
    m_name->setText(kept.value(nameKey).toString());
    m_ratings->restore(kept.value(ratedKey).toObject());
}

void StarterDialog::keepDraft()
{
    m_drafts.keep(draftName, {{nameKey, m_name->text()}, {ratedKey, m_ratings->draft()}});
}

void StarterDialog::save()
{
    const std::optional<Title> name = Title::from(storable(m_name->text()).simplified());
    if (!name) {
        m_nameQuestion->askFor(m_name->text().trimmed().isEmpty() ? tr("One word is enough.") : tr("That is a little long."));
        return;
    }
    const std::optional<std::vector<NewRung>> rungs = m_ratings->value();
    if (!rungs) {
        m_ratings->askForMissing();
        return;
    }
    const bool stored = guarded(this, [&] {
        const Id<Ladder> ladder = m_notebook.addLadder({.name = *name}, *rungs);
        m_drafts.drop(draftName);
        Q_EMIT saved(ladder);
    });
    if (stored)
        accept();
}

} // namespace rung
