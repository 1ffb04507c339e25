// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notebookproblem.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/storage/sealednotebook.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rung {

namespace {
/// A head that is damaged makes a notebook look like some other file.
bool mayBeDamaged(const StorageError &error, size_t backups)
{
    return error.reason() == StorageError::Reason::Damaged
        || (error.reason() == StorageError::Reason::NotANotebook && (backups > 0 || error.file().endsWith(QStringLiteral(".rung"))));
}
} // namespace

NotebookProblem::NotebookProblem(const StorageError &error, size_t backups, QWidget *parent)
    : Sheet(tr("This notebook did not open"), parent)
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
    if (backups > 0 && mayBeDamaged(error, backups))
        addWay(tr("Go back to a backup…"), "restoreButton", WayOn::Restore);
    if (mayBeDamaged(error, backups) && !isSealedFile(error.file())) // of which nothing can be read where the seal does not hold
        addWay(tr("Rescue what can be read…"), "rescueButton", WayOn::Rescue);
    addWay(tr("Open another…"), "openAnotherButton", WayOn::OpenAnother);
    addWay(tr("Create a new one…"), "createNewButton", WayOn::CreateNew);
    QPushButton *quit = buttons()->button(QDialogButtonBox::Close);
    quit->setText(tr("Quit"));
    quit->setAutoDefault(false);
    setMinimumWidth(themeOf(this).px(460));
}

void NotebookProblem::addWay(const QString &text, const char *name, WayOn wayOn)
{
    const bool isFirst = !std::exchange(m_hasWay, true);
    QPushButton *button = isFirst ? primaryButton(text, this) : secondaryButton(text, this);
    button->setDefault(isFirst);
    button->setObjectName(QLatin1String(name));
    body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, wayOn] {
        m_wayOn = wayOn;
        accept();
    });
}

} // namespace rung
