// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lockpage.h"

#include "app/shell/unlockform.h"
#include "app/widgets/buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

LockPage::LockPage(const QString &path, QWidget *parent)
    : PageFrame(tr("Locked"), tr("What you wrote is sealed. It opens with your passphrase."), Width::Form, parent),
      m_form(new UnlockForm(path, this))
{
    setObjectName(QStringLiteral("lockPage"));
    body()->addWidget(m_form);
    QPushButton *another = quietButton(tr("Open another notebook…"), this);
    another->setObjectName(QStringLiteral("anotherButton"));
    body()->addWidget(another, 0, Qt::AlignLeading);
    connect(another, &QPushButton::clicked, this, &LockPage::anotherRequested);
    connect(m_form, &UnlockForm::opened, this, &LockPage::opened);
    setFocusProxy(m_form);
}

} // namespace rung
