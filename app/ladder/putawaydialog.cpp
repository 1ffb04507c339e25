// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/putawaydialog.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/notebook/putawayreader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rung {

PutAwayDialog::PutAwayDialog(Notebook &notebook, const std::optional<Id<Ladder>> &ladder, QWidget *parent)
    : FormDialog(tr("What was put away"), parent), m_notebook(notebook)
{
    setObjectName(QStringLiteral("putAwayDialog"));
    saveButton()->setText(tr("Done"));
    laterButton()->hide();
    const read::PutAway away = read::putAway(notebook, ladder);
    for (const Ladder &kept : away.ladders)
        add(kept.name.text(), kept.deletedAt ? tr("ladder, in the trash") : tr("ladder, put away"),
            [this, id = kept.id] { m_notebook.restore(id); });
    for (const Rung &kept : away.rungs)
        add(kept.title.text(), kept.deletedAt ? tr("rung of this ladder, in the trash") : tr("rung of this ladder, put away"),
            [this, id = kept.id] { m_notebook.restore(id); });
    if (m_count == 0)
        body()->addWidget(quietLabel(tr("Nothing is put away, and nothing is in the trash.")));
}

void PutAwayDialog::add(const QString &title, const QString &what, std::function<void()> deed)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(themeOf(this).px(2));
    words->addWidget(questionLabel(title));
    words->addWidget(smallLabel(what));
    auto *button = quietButton(tr("Bring back"));
    button->setObjectName(QStringLiteral("bringBack%1").arg(m_count++));
    button->setAccessibleName(tr("Bring back “%1”").arg(title));
    button->setAutoDefault(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(button);
    body()->addWidget(row);
    connect(button, &QPushButton::clicked, this, [this, row, deed = std::move(deed)] {
        if (guarded(this, deed))
            row->hide();
    });
}

void PutAwayDialog::save()
{
    accept();
}

} // namespace rung
