// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notebookproblem.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

NotebookProblem::NotebookProblem(const StorageError &error, QWidget *parent) : Sheet(tr("This notebook did not open"), parent)
{
    setObjectName(QStringLiteral("notebookProblem"));
    QLabel *sentence = bodyLabel(error.message(), this);
    sentence->setObjectName(QStringLiteral("problem"));
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(sentence);
    if (!error.detail().isEmpty() && error.reason() != StorageError::Reason::Invalid)
        body()->addWidget(smallLabel(error.detail(), this));
    body()->addSpacing(themeOf(this).gapSmall());
    if (error.reason() == StorageError::Reason::Missing)
        addWay(tr("Create it there"), "createHereButton", WayOn::CreateHere);
    if (error.reason() == StorageError::Reason::Locked)
        addWay(tr("Read it without changing it"), "readOnlyButton", WayOn::ReadOnly);
    addWay(tr("Open another…"), "openAnotherButton", WayOn::OpenAnother);
    addWay(tr("Create a new one…"), "createNewButton", WayOn::CreateNew);
    QPushButton *quit = buttons()->button(QDialogButtonBox::Close);
    quit->setText(tr("Quit"));
    quit->setAutoDefault(false);
    setMinimumWidth(themeOf(this).px(460));
}

void NotebookProblem::addWay(const QString &text, const char *name, WayOn wayOn)
{
    const bool first = !findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    QPushButton *button = first ? primaryButton(text, this) : secondaryButton(text, this);
    button->setDefault(first);
    button->setObjectName(QLatin1String(name));
    body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, wayOn] {
        m_wayOn = wayOn;
        accept();
    });
}

} // namespace rung
