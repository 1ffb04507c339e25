// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/aboutdialog.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rung {

AboutDialog::AboutDialog(QWidget *parent) : Sheet(tr("About Rung"), parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    body()->addWidget(bodyLabel(tr("A journal for practising to ask, one rung at a time."), this));
    body()->addWidget(quietLabel(tr("Version %1").arg(QStringLiteral(RUNG_VERSION)), this));
    body()->addSpacing(themeOf(this).gapSmall());
    body()->addWidget(bodyLabel(tr("Rung uses no network. What you write stays in your notebook, a file on this computer."), this));
    body()->addWidget(bodyLabel(tr("It is a tool for practice and no treatment; a therapist sees what a program cannot."), this));
    body()->addSpacing(themeOf(this).gapSmall());
    body()->addWidget(quietLabel(
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt and SQLite."),
        this));
    setMinimumWidth(themeOf(this).px(460));
}

} // namespace rung
