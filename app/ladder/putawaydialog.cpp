// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/putawaydialog.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/notebook/readers.h"

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
    for (Ladder kept : read::ladders(notebook, true)) {
        if (!kept.archived)
            continue;
        kept.archived = false;
        add(kept.name.text(), tr("ladder"), [this, kept] { m_notebook.changeLadder(kept); });
    }
    for (Rung kept : ladder ? read::rungs(notebook, *ladder, true) : std::vector<Rung>()) {
        if (!kept.archived)
            continue;
        kept.archived = false;
        add(kept.title.text(), tr("rung of this ladder"), [this, kept] { m_notebook.changeRung(kept); });
    }
    if (m_count == 0)
        body()->addWidget(quietLabel(tr("Nothing was put away.")));
}

void PutAwayDialog::add(const QString &title, const QString &what, std::function<void()> bringBack)
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
    connect(button, &QPushButton::clicked, this, [this, row, bringBack = std::move(bringBack)] {
        if (guarded(this, bringBack))
            row->hide();
    });
}

void PutAwayDialog::save()
{
    accept();
}

} // namespace rung
